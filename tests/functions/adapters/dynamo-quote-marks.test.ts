import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoQuoteMarks } from '../../../functions/adapters/dynamo-quote-marks'
import type { Pickups, QuoteEnd, QuoteMarks } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { anOrder, aVisit } from './an-order'
import { cancelledIn } from './changed-in'
import { pickupsIn } from './pickups-in'

const newTables = tablesFactory()
let tables: TestTables
let pickups: Pickups
let marks: QuoteMarks

beforeEach(async () => {
  tables = await newTables()
  pickups = pickupsIn(tables)
  marks = dynamoQuoteMarks(tables.db, tables.table)
})

const at = '2025-11-21T09:00:00.000Z'
const superseded: QuoteEnd = { kind: 'superseded', by: 'the-new-one' }
const revoked: QuoteEnd = { kind: 'revoked' }
const markOf = async (quoteId: string) => (await marks.read([quoteId])).get(quoteId)

/** An order of one device with a quote of its own. */
function order() {
  const made = anOrder()
  const [device] = made.devices
  if (!device) throw new Error('an order has a device')
  return { ...made, quoteId: device.quoteId }
}

describe('the mark of a quote', () => {
  it('is absent until something happens to it', async () => {
    expect(await marks.read(['one', 'other'])).toEqual(new Map())
  })

  it.each([superseded, revoked])('says that it is $kind, however often that is said', async (end) => {
    expect(await marks.end('q', end, at)).toEqual(end)
    expect(await marks.end('q', end, '2025-11-22T09:00:00.000Z')).toEqual(end)
    expect(await marks.read(['q', 'other'])).toEqual(new Map([['q', end]]))
  })

  it('stays what it first was', async () => {
    await marks.end('q', superseded, at)
    expect(await marks.end('q', revoked, at)).toEqual(superseded)
    expect(await marks.end('q', { kind: 'superseded', by: 'a-third' }, at)).toEqual(superseded)
    expect(await markOf('q')).toEqual(superseded)
  })

  it('says which pickup has booked it, and a booked quote does not end', async () => {
    const { quoteId, ...booking } = order()
    await pickups.book(booking)
    const booked = { kind: 'booked', pickupId: booking.pickupId }
    expect(await marks.end(quoteId, revoked, at)).toEqual(booked)
    expect(await markOf(quoteId)).toEqual(booked)
  })

  it('goes with the cancellation of its pickup, after which it can end', async () => {
    const { quoteId, ...booking } = order()
    await pickups.book(booking)
    await cancelledIn(pickups, booking.pickupId)
    expect(await markOf(quoteId)).toBeUndefined()
    expect(await marks.end(quoteId, superseded, at)).toEqual(superseded)
  })

  it('is made once when the answer is lost after the write, and again after a conflict', async () => {
    const conflict = Object.assign(new Error('held by a booking'), { name: 'TransactionConflictException' })
    const lostAnswer = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    let puts = 0
    tables.db.middlewareStack.add(
      (next) => async (args) => {
        puts += 1
        if (puts === 1) throw conflict
        const answer = await next(args)
        if (puts === 2) throw lostAnswer
        return answer
      },
      { step: 'initialize' },
    )
    expect(await marks.end('q', superseded, at)).toEqual(superseded)
    expect(puts).toBe(3)
  })
})

describe('booking and ending the same quote', () => {
  it.each([
    ['superseded', superseded, 'quote_superseded'],
    ['revoked', revoked, 'quote_revoked'],
  ] as const)('is refused when it is %s, with all of the order', async (_, end, kind) => {
    const { quoteId, ...booking } = order()
    const fresh = order()
    await marks.end(quoteId, end, at)
    const both = { ...booking, devices: [...fresh.devices, ...booking.devices] }
    expect(await pickups.book(both)).toEqual({ kind, quoteId })
    expect(await pickups.read(booking.pickupId)).toBeNull()
    expect(await markOf(fresh.quoteId)).toBeUndefined()
    expect(await pickups.taken([booking.visit.slotId])).toEqual(new Map())
  })

  it('at once: one of the two happens, never both and never neither', async () => {
    const orders = Array.from({ length: 40 }, order)
    const outcomes = await Promise.all(
      orders.map(async ({ quoteId, ...booking }, index) => {
        const visit = aVisit({ slotId: `slot-${index}`, capacity: 1 })
        const [result, mark] = await Promise.all([pickups.book({ ...booking, visit }), marks.end(quoteId, revoked, at)])
        return `${result.kind} ${mark.kind} ${(await markOf(quoteId))?.kind}`
      }),
    )
    const possible = ['booked booked booked', 'quote_revoked revoked revoked']
    expect(outcomes.filter((outcome) => !possible.includes(outcome))).toEqual([])
  })
})
