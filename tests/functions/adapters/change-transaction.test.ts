import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoQuoteMarks } from '../../../functions/adapters/dynamo-quote-marks'
import type { BookingOrder, Intention, PickupRecord, Pickups, WantedVisit } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { anOrder, aVisit } from './an-order'
import { aroundTransactions, conflict, lostAnswer } from './around-transactions'
import { anEvent, cancelledIn, changedIn } from './changed-in'
import { pickupsIn } from './pickups-in'

const newTables = tablesFactory()
let tables: TestTables
let pickups: Pickups

beforeEach(async () => {
  tables = await newTables()
  pickups = pickupsIn(tables)
})

const takenOf = async (visit: WantedVisit) => (await pickups.taken([visit.slotId])).get(visit.slotId)
const moved = anEvent({ kind: 'rescheduled' })
const erased = anEvent({ kind: 'erased' })
const elsewhere = aVisit({ slotId: 'station-1_2025-11-25_0900', day: '2025-11-25' })
const anIntention = (but: Partial<Intention> = {}): Intention => ({
  idempotencyKey: 'change-pickup/a-pickup/a-key',
  requestHash: 'the-hash-of-a-change',
  at: '2025-11-22T01:00:00.000Z',
  expiresAt: '2025-12-22T01:00:00.000Z',
  ...but,
})

async function booked(but: Partial<BookingOrder> = {}): Promise<BookingOrder> {
  const order = anOrder(but)
  expect((await pickups.book(order)).kind).toBe('booked')
  return order
}

async function recordOf({ pickupId }: BookingOrder): Promise<PickupRecord> {
  const record = await pickups.read(pickupId)
  if (!record) throw new Error('it was booked')
  return record
}

describe('cancelling', () => {
  it('gives back exactly the places it took and the quotes, and adds its event', async () => {
    await booked()
    const visit = aVisit({ places: 3 })
    const order = await booked({ visit })
    const cancelled = anEvent({ reason: 'price', fault: 'person' })
    expect(await changedIn(pickups, order.pickupId, { event: cancelled, cancel: true })).toEqual({ kind: 'changed' })
    const { pickup, timeline } = await recordOf(order)
    expect(pickup.status).toBe('cancelled')
    expect(timeline).toEqual([order.firstEvent, cancelled])
    expect(await takenOf(visit)).toBe(1)
    expect((await pickups.book(anOrder({ devices: order.devices }))).kind).toBe('booked')
  })

  it('ten times at once happens once; the others are told that something came first', async () => {
    const order = await booked()
    await booked()
    const record = await recordOf(order)
    const change = { record, event: anEvent(), cancel: true } as const
    const kinds = (await Promise.all(Array.from({ length: 10 }, () => pickups.change(change)))).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['changed', ...Array(9).fill('overtaken')])
    expect(await takenOf(order.visit)).toBe(1)
    expect((await recordOf(order)).timeline).toHaveLength(2)
  })

  it('leaves a quote alone that another pickup uses by now', async () => {
    const first = await booked()
    await cancelledIn(pickups, first.pickupId)
    const second = await booked({ devices: first.devices })
    const record = await recordOf(first)
    // No change of ours cancels twice; the database would not let it either.
    await expect(pickups.change({ record, event: anEvent(), cancel: true })).rejects.toThrow()
    const quoteId = first.devices[0]?.quoteId ?? ''
    const marks = await dynamoQuoteMarks(tables.db, tables.table).read([quoteId])
    expect(marks.get(quoteId)).toEqual({ kind: 'booked', pickupId: second.pickupId })
    expect(await takenOf(first.visit)).toBe(1)
  })
})

describe('moving to another slot', () => {
  it('takes the new places and gives the old ones back at once', async () => {
    const order = await booked({ visit: aVisit({ places: 2 }) })
    const visit = { ...elsewhere, places: 2 }
    expect(await changedIn(pickups, order.pickupId, { event: moved, visit })).toEqual({ kind: 'changed' })
    const { capacity: _, ...kept } = visit
    const { pickup, timeline } = await recordOf(order)
    expect(pickup).toMatchObject({ status: 'booked', visit: kept, devices: order.devices })
    expect(timeline).toEqual([order.firstEvent, moved])
    expect([await takenOf(order.visit), await takenOf(visit)]).toEqual([0, 2])
  })

  it('changes nothing when the other slot is full', async () => {
    const full = { ...elsewhere, capacity: 1 }
    await booked({ visit: full })
    const order = await booked()
    const before = await recordOf(order)
    expect(await changedIn(pickups, order.pickupId, { event: moved, visit: full })).toEqual({ kind: 'slot_full' })
    expect(await recordOf(order)).toEqual(before)
    expect([await takenOf(order.visit), await takenOf(full)]).toEqual([1, 1])
  })

  it('and cancelling at once: one of the two happens', async () => {
    for (let round = 0; round < 20; round++) {
      const order = await booked()
      const record = await recordOf(order)
      const results = await Promise.all([
        pickups.change({ record, event: moved, visit: elsewhere }),
        pickups.change({ record, event: anEvent(), cancel: true }),
      ])
      expect(results.map(({ kind }) => kind).sort()).toEqual(['changed', 'overtaken'])
      const { pickup } = await recordOf(order)
      if (pickup.status === 'booked') await cancelledIn(pickups, order.pickupId)
      expect([(await takenOf(order.visit)) ?? 0, (await takenOf(elsewhere)) ?? 0]).toEqual([0, 0])
    }
  })
})

describe('an intention', () => {
  it('is remembered with its change, and answered with what it left behind', async () => {
    const order = await booked()
    const intention = anIntention()
    expect(await pickups.carriedOut(intention)).toBeNull()
    const change = { record: await recordOf(order), event: moved, visit: elsewhere, intention }
    expect(await pickups.change(change)).toEqual({ kind: 'changed' })
    await cancelledIn(pickups, order.pickupId)
    const { capacity: _, ...visit } = elsewhere
    const before = { kind: 'replayed', events: 2, visit }
    expect(await pickups.carriedOut(intention)).toEqual(before)
    expect(await pickups.change(change)).toEqual(before)
    expect((await recordOf(order)).timeline).toHaveLength(3)
  })

  it('that changes nothing is not remembered once something else has happened', async () => {
    const order = await booked()
    const record = await recordOf(order)
    const intention = anIntention()
    await cancelledIn(pickups, order.pickupId)
    expect(await pickups.change({ record, intention })).toEqual({ kind: 'overtaken' })
    expect(await pickups.carriedOut(intention)).toBeNull()
    expect(await pickups.change({ record: await recordOf(order), intention })).toEqual({ kind: 'changed' })
  })

  it('stands for one request only, until its time is over', async () => {
    const order = await booked()
    const intention = anIntention()
    await changedIn(pickups, order.pickupId, { event: moved, visit: elsewhere, intention })
    const other = anIntention({ requestHash: 'another-hash' })
    expect(await pickups.carriedOut(other)).toEqual({ kind: 'idempotency_mismatch' })
    expect((await changedIn(pickups, order.pickupId, { event: anEvent(), cancel: true, intention: other })).kind).toBe(
      'idempotency_mismatch',
    )
    expect((await recordOf(order)).pickup.status).toBe('booked')
    const later = anIntention({ requestHash: 'another-hash', at: intention.expiresAt })
    expect(await pickups.carriedOut(later)).toBeNull()
    expect((await changedIn(pickups, order.pickupId, { event: anEvent(), cancel: true, intention: later })).kind).toBe(
      'changed',
    )
  })

  it('is remembered without any change when the pickup is already as intended', async () => {
    const order = await booked()
    const intention = anIntention()
    expect(await changedIn(pickups, order.pickupId, { intention })).toEqual({ kind: 'changed' })
    await cancelledIn(pickups, order.pickupId)
    const { capacity: _, ...visit } = order.visit
    expect(await pickups.carriedOut(intention)).toEqual({ kind: 'replayed', events: 1, visit })
  })

  it('of a booking is none of a change, whatever the key', async () => {
    const order = await booked()
    const intention = { ...order, at: order.createdAt }
    expect(await pickups.carriedOut(intention)).toEqual({ kind: 'idempotency_mismatch' })
  })
})

describe('erasing', () => {
  it('leaves no sealed byte in the database, and the order without a person', async () => {
    const order = await booked()
    expect(JSON.stringify(await everyRow(tables))).toContain('sealed contact')
    await changedIn(pickups, order.pickupId, { event: erased, erase: true })
    const { pickup, timeline } = await recordOf(order)
    expect(pickup).not.toHaveProperty('sealedContact')
    expect(pickup).not.toHaveProperty('sealedAddress')
    expect(pickup).toMatchObject({ status: 'booked', devices: order.devices, area: order.area })
    expect(timeline).toHaveLength(2)
    expect(JSON.stringify(await everyRow(tables))).not.toContain('sealed contact')
    expect(JSON.stringify(await everyRow(tables))).not.toContain('sealed address')
  })

  it('is due on the day that the last change named, and on no day once it is done', async () => {
    const order = await booked()
    const dueOn = async (...days: string[]) => Promise.all(days.map((day) => pickups.dueForErasure(day)))
    const [at, later, sooner] = [order.eraseFrom, '2026-02-23', '2025-12-22']
    expect(await dueOn(at, later, sooner)).toEqual([[order.pickupId], [], []])
    await changedIn(pickups, order.pickupId, { event: moved, visit: elsewhere, eraseFrom: later })
    expect(await dueOn(at, later, sooner)).toEqual([[], [order.pickupId], []])
    await changedIn(pickups, order.pickupId, { event: anEvent(), cancel: true, eraseFrom: sooner })
    expect(await dueOn(at, later, sooner)).toEqual([[], [], [order.pickupId]])
    expect((await recordOf(order)).pickup.eraseFrom).toBe(sooner)
    await changedIn(pickups, order.pickupId, { event: erased, erase: true })
    expect(await dueOn(at, later, sooner)).toEqual([[], [], []])
  })
})

describe('a change that meets trouble', () => {
  it.each([0, 1, 2, 3, 4])('is sent again after a conflict on item %i', async (place) => {
    const order = await booked()
    let conflicts = 3
    aroundTransactions(tables.db, async (send) => {
      if (conflicts-- > 0) throw conflict(place)
      await send()
    })
    const change = { event: moved, visit: elsewhere, intention: anIntention() }
    expect(await changedIn(pickups, order.pickupId, change)).toEqual({ kind: 'changed' })
    expect([await takenOf(order.visit), await takenOf(elsewhere)]).toEqual([0, 1])
  })

  it.each([
    ['a key', anIntention()],
    ['no key', undefined],
  ])('happens once, and is answered as done, when the answer is lost: with %s', async (_, intention) => {
    const order = await booked()
    let losses = 2
    aroundTransactions(tables.db, async (send) => {
      await send()
      if (losses-- > 0) throw lostAnswer()
    })
    const change = { event: moved, visit: elsewhere, intention }
    expect(await changedIn(pickups, order.pickupId, change)).toEqual({ kind: 'changed' })
    expect((await recordOf(order)).timeline).toHaveLength(2)
    expect([await takenOf(order.visit), await takenOf(elsewhere)]).toEqual([0, 1])
  })

  it('never changes the sum of two slots, however twenty orders are thrown between them', async () => {
    const [here, there] = [aVisit({ places: 2, capacity: 30 }), { ...elsewhere, places: 2, capacity: 30 }]
    const orders = await Promise.all(Array.from({ length: 15 }, () => booked({ visit: here })))
    let sent = 0
    aroundTransactions(tables.db, async (send) => {
      const number = sent++
      if (number % 5 === 3) throw conflict(1)
      await send()
      if (number % 7 === 4) throw lostAnswer()
    })
    const throwAbout = async (order: BookingOrder) => {
      for (let turn = 0; turn < 6; turn++) {
        const record = await recordOf(order)
        const to = record.pickup.visit.slotId === here.slotId ? there : here
        const results = await Promise.all([
          pickups.change({ record, event: moved, visit: to }),
          pickups.change({ record, event: moved, visit: to }),
        ])
        expect(results.filter(({ kind }) => kind === 'changed').length).toBeLessThanOrEqual(1)
      }
    }
    await Promise.all(orders.map(throwAbout))
    const records = await Promise.all(orders.map(recordOf))
    const at = (visit: WantedVisit) => 2 * records.filter(({ pickup }) => pickup.visit.slotId === visit.slotId).length
    expect([(await takenOf(here)) ?? 0, (await takenOf(there)) ?? 0]).toEqual([at(here), at(there)])
    expect(at(here) + at(there)).toBe(30)
  })
})
