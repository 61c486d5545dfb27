import { createServer } from 'node:http'
import { type QueryCommandOutput, TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoClient } from '../../../functions/adapters/dynamo-client'
import { dynamoQuoteLog } from '../../../functions/adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from '../../../functions/adapters/dynamo-quote-marks'
import { keys, orderKeptDays } from '../../../functions/adapters/pickup-rows'
import { systemClock } from '../../../functions/adapters/system-clock'
import {
  type BookingOrder,
  type BookingResult,
  type Pickups,
  type QuoteMarks,
  Unavailable,
} from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { listenOnLoopback } from '../../support/listen-on-loopback'
import { anOrder, aVisit } from './an-order'
import { aroundTransactions, conflict, lostAnswer } from './around-transactions'
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

const takenOf = async (slotId: string) => (await pickups.taken([slotId])).get(slotId)
function kindsOf(results: readonly BookingResult[]): Record<string, number> {
  const kinds = results.map((result) => result.kind)
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]))
}
const quoteOf = (order: BookingOrder) => order.devices[0]?.quoteId ?? ''

describe('booking', () => {
  it('keeps the pickup, its first event, its place and its quotes', async () => {
    const order = anOrder()
    const result = await pickups.book(order)
    const { pickupId, visit: wanted, requestHash, expiresAt, firstEvent, ...rest } = order
    const { capacity, ...visit } = wanted
    const { sealedContact, sealedAddress, eraseFrom, ...shown } = { ...rest, id: pickupId, visit }
    expect(result).toEqual({ kind: 'booked', pickup: { ...shown, firstEvent } })
    expect(await pickups.read(pickupId)).toEqual({
      pickup: { ...shown, sealedContact, sealedAddress, eraseFrom, status: 'booked' },
      timeline: [firstEvent],
    })
    expect(await takenOf(visit.slotId)).toBe(1)
    const bookedMark = { kind: 'booked', pickupId }
    expect(await marks.read([quoteOf(order), 'another'])).toEqual(new Map([[quoteOf(order), bookedMark]]))
  })

  it('never fills a slot of 20 beyond 20, when 200 people all send twice at once', async () => {
    const orders = Array.from({ length: 200 }, () => anOrder())
    const results = await Promise.all([...orders, ...orders].map((order) => pickups.book({ ...order })))
    expect(kindsOf(results)).toEqual({ booked: 20, replayed: 20, slot_full: 360 })
    const ids = results.flatMap((result) => ('pickup' in result ? [result.pickup.id] : []))
    expect(new Set(ids).size).toBe(20)
    expect(await takenOf(anOrder().visit.slotId)).toBe(20)
    const records = await Promise.all([...new Set(ids)].map((id) => pickups.read(id)))
    expect(records.every((record) => record?.timeline.length === 1)).toBe(true)
  })

  it('answers the same key and request with the first booking, even after a cancellation', async () => {
    const order = anOrder()
    const first = await pickups.book(order)
    await cancelledIn(pickups, order.pickupId)
    const again = await pickups.book({ ...anOrder(), idempotencyKey: order.idempotencyKey })
    expect(again).toEqual({ ...first, kind: 'replayed' })
    expect(await takenOf(order.visit.slotId)).toBe(0)
  })

  it('refuses the same key with another request, and changes nothing', async () => {
    const order = anOrder()
    await pickups.book(order)
    const other = anOrder({ idempotencyKey: order.idempotencyKey, requestHash: 'another-hash' })
    expect(await pickups.book(other)).toEqual({ kind: 'idempotency_mismatch' })
    expect(await pickups.read(other.pickupId)).toBeNull()
    expect(await takenOf(order.visit.slotId)).toBe(1)
  })

  it('forgets a key when its time is over, without waiting for the database to delete it', async () => {
    const order = anOrder({ expiresAt: '2025-11-21T09:00:00.000Z' })
    await pickups.book(order)
    const sooner = anOrder({ idempotencyKey: order.idempotencyKey, createdAt: '2025-11-21T08:59:59.999Z' })
    const later = anOrder({ idempotencyKey: order.idempotencyKey, createdAt: '2025-11-21T09:00:00.000Z' })
    expect((await pickups.book(sooner)).kind).toBe('replayed')
    expect((await pickups.book(later)).kind).toBe('booked')
  })

  it('uses a quote once, and says which one is used already', async () => {
    const first = anOrder()
    await pickups.book(first)
    const fresh = anOrder().devices
    const second = anOrder({ devices: [...fresh, ...first.devices] })
    expect(await pickups.book(second)).toEqual({ kind: 'quote_used', quoteId: quoteOf(first) })
    expect(await marks.read(fresh.map((device) => device.quoteId))).toEqual(new Map())
    expect(await takenOf(first.visit.slotId)).toBe(1)
  })

  it('names the key first, then the quote, then the slot', async () => {
    const visit = aVisit({ slotId: 'small', capacity: 1 })
    const order = anOrder({ visit })
    await pickups.book(order)
    expect((await pickups.book(order)).kind).toBe('replayed')
    expect((await pickups.book(anOrder({ visit, devices: order.devices }))).kind).toBe('quote_used')
    expect((await pickups.book(anOrder({ visit }))).kind).toBe('slot_full')
  })

  it('takes as many places as the visit needs, and none of a slot that has fewer left', async () => {
    const visit = aVisit({ slotId: 'van', capacity: 5, places: 3 })
    expect((await pickups.book(anOrder({ visit }))).kind).toBe('booked')
    expect((await pickups.book(anOrder({ visit }))).kind).toBe('slot_full')
    expect((await pickups.book(anOrder({ visit: { ...visit, places: 2 } }))).kind).toBe('booked')
    expect(await takenOf('van')).toBe(5)
    expect((await pickups.book(anOrder({ visit: { ...visit, slotId: 'bike', capacity: 2 } }))).kind).toBe('slot_full')
    expect(await takenOf('bike')).toBeUndefined()
  })

  it('finds a slot without any capacity full', async () => {
    const visit = aVisit({ slotId: 'closed', capacity: 0 })
    expect((await pickups.book(anOrder({ visit }))).kind).toBe('slot_full')
    expect(await takenOf('closed')).toBeUndefined()
  })
})

describe('a booking that meets trouble', () => {
  it.each([0, 1, 4])('is sent again after a conflict on item %i', async (place) => {
    let conflicts = 3
    aroundTransactions(tables.db, async (send) => {
      if (conflicts-- > 0) throw conflict(place)
      await send()
    })
    const order = anOrder()
    expect((await pickups.book(order)).kind).toBe('booked')
    expect(conflicts).toBe(-1)
    expect(await takenOf(order.visit.slotId)).toBe(1)
  })

  it('does not take a full slot for an answer while its own key is held by another transaction', async () => {
    const order = anOrder({ visit: aVisit({ slotId: 'small', capacity: 1 }) })
    await pickups.book(order)
    let first = true
    aroundTransactions(tables.db, async (send) => {
      if (!first) return send()
      first = false
      const reasons = [{ Code: 'TransactionConflict' }, { Code: 'ConditionalCheckFailed' }, {}, {}, {}]
      throw new TransactionCanceledException({ message: '', $metadata: {}, CancellationReasons: reasons })
    })
    expect((await pickups.book(order)).kind).toBe('replayed')
  })

  it('is one booking, and is answered as booked, when the answer is lost after the commit', async () => {
    let losses = 2
    aroundTransactions(tables.db, async (send) => {
      await send()
      if (losses-- > 0) throw lostAnswer()
    })
    const order = anOrder()
    expect((await pickups.book(order)).kind).toBe('booked')
    expect(losses).toBe(1)
    expect(await takenOf(order.visit.slotId)).toBe(1)
    expect((await pickups.read(order.pickupId))?.timeline).toHaveLength(1)
  })

  it('is answered as a replay to everyone but the call that wrote it', async () => {
    let lost = false
    aroundTransactions(tables.db, async (send) => {
      await send()
      if (lost) return
      lost = true
      throw lostAnswer()
    })
    const order = anOrder()
    const results = await Promise.all([pickups.book(order), pickups.book(order), pickups.book(order)])
    expect(kindsOf(results)).toEqual({ booked: 1, replayed: 2 })
  })

  it('keeps 20 of 20 under conflicts and lost answers', async () => {
    let sent = 0
    aroundTransactions(tables.db, async (send) => {
      const number = sent++
      if (number % 7 === 3) throw conflict(1)
      await send()
      if (number % 11 === 5) throw lostAnswer()
    })
    const orders = Array.from({ length: 60 }, () => anOrder())
    const results = await Promise.all([...orders, ...orders].map((order) => pickups.book(order)))
    expect(kindsOf(results)).toEqual({ booked: 20, replayed: 20, slot_full: 80 })
    expect(await takenOf(anOrder().visit.slotId)).toBe(20)
  })

  it('passes an error that no repetition can mend', async () => {
    let sent = 0
    aroundTransactions(tables.db, async () => {
      sent++
      throw new TypeError('a bug')
    })
    await expect(pickups.book(anOrder())).rejects.toThrow('a bug')
    expect(sent).toBe(1)
  })

  it('gives up as unavailable when nothing answers, within seconds', async () => {
    aroundTransactions(tables.db, async () => {
      throw lostAnswer()
    })
    await expect(pickups.book(anOrder())).rejects.toBeInstanceOf(Unavailable)
  }, 10_000)

  it('gives up within four seconds when the database takes calls and never answers, and so does a read', async () => {
    let asked = 0
    const silent = await listenOnLoopback(createServer(() => void asked++))
    const db = dynamoClient({ region: 'local', endpoint: silent.url })
    for (const call of [
      () => dynamoQuoteLog(db, 'quotes', systemClock()).read('q1'),
      () => pickupsIn({ db, table: 'main' }).book(anOrder()),
    ]) {
      const [before, startedAt] = [asked, performance.now()]
      await expect(call()).rejects.toBeInstanceOf(Unavailable)
      expect(performance.now() - startedAt).toBeLessThan(4500)
      expect(asked - before).toBeGreaterThan(1)
    }
    db.destroy()
    await silent.close()
  })
})

describe('what a booking key stands for', () => {
  const intention = (order: BookingOrder) => ({ ...order, at: order.createdAt })

  it('is the booking, another request, or nothing', async () => {
    const order = anOrder()
    expect(await pickups.bookedBefore(intention(order))).toBeNull()
    const booked = await pickups.book(order)
    expect(await pickups.bookedBefore(intention(order))).toEqual({ ...booked, kind: 'replayed' })
    const other = { ...intention(order), requestHash: 'another-hash' }
    expect(await pickups.bookedBefore(other)).toEqual({ kind: 'idempotency_mismatch' })
    expect(await pickups.bookedBefore({ ...intention(order), at: order.expiresAt })).toBeNull()
  })
})

describe('an order of before visits were kept with it', () => {
  const key = 'book-pickup/older'
  const older = {
    id: 'older',
    idempotencyKey: key,
    slotId: aVisit().slotId,
    area: '310104',
    devices: anOrder().devices,
    consent: { collector: true },
    createdAt: '2025-11-21T07:00:00.000Z',
  }
  const { capacity, ...visit } = aVisit()

  beforeEach(async () => {
    const sealed = { sealedContact: 'sealed contact', sealedAddress: 'sealed address' }
    const rows = [
      { ...keys.pickup('older'), ...older, status: 'booked', ...sealed },
      { ...keys.event('older', 1), kind: 'booked', at: older.createdAt },
      { ...keys.slot(older.slotId), booked: 1, capacity: 20 },
      { ...keys.quoteMark(older.devices[0]?.quoteId ?? ''), pickupId: 'older' },
      {
        ...keys.idempotency(key),
        requestHash: 'the-hash-of-a-request',
        callId: 'a call',
        pickup: JSON.stringify(older),
        expiresAt: '2025-12-21T08:00:00.000Z',
      },
    ]
    for (const Item of rows) await tables.db.send(new PutCommand({ TableName: tables.table, Item }))
  })

  it('is read, and answered again, with the visit that is planned for its slot now', async () => {
    const firstEvent = { kind: 'booked', at: older.createdAt }
    expect(await pickups.read('older')).toMatchObject({ pickup: { id: 'older', visit }, timeline: [firstEvent] })
    const again = await pickups.book(anOrder({ idempotencyKey: key }))
    expect(again).toMatchObject({ kind: 'replayed', pickup: { id: 'older', visit, firstEvent } })
  })

  it('is cancelled like any other', async () => {
    expect(await cancelledIn(pickups, 'older')).toEqual({ kind: 'changed' })
    expect((await pickups.read('older'))?.pickup.status).toBe('cancelled')
    expect(await takenOf(older.slotId)).toBe(0)
  })
})

describe('an order', () => {
  it('is no longer shown four years after it was booked, whether TTL has come by or not', async () => {
    const order = anOrder()
    await pickups.book(order)
    const later = (days: number, ms = 0) => new Date(Date.parse(order.createdAt) + days * 86_400_000 + ms).toISOString()
    expect(await pickupsIn(tables, later(orderKeptDays, -1)).read(order.pickupId)).not.toBeNull()
    expect(await pickupsIn(tables, later(orderKeptDays)).read(order.pickupId)).toBeNull()
    const rows = await everyRow(tables)
    const ofOrder = rows.filter(({ pk }) => pk === keys.pickup(order.pickupId).pk)
    expect(ofOrder.map(({ ttl }) => ttl)).toEqual([1, 2].map(() => Date.parse(later(orderKeptDays)) / 1000))
  })

  it('is read again when pickup and events were read on either side of a change', async () => {
    const order = anOrder()
    await pickups.book(order)
    let torn = true
    tables.db.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args)
        if (context.commandName !== 'QueryCommand' || !torn) return answer
        torn = false
        const { Items = [], ...output } = answer.output as QueryCommandOutput
        return { ...answer, output: { ...output, Items: Items.slice(1) } }
      },
      { step: 'initialize' },
    )
    expect((await pickups.read(order.pickupId))?.timeline).toHaveLength(1)
    expect(torn).toBe(false)
  })
})

describe('looking up places and quotes', () => {
  it('reads more than the hundred that one call takes, and asks twice for none', async () => {
    const visits = Array.from({ length: 130 }, (_, index) => aVisit({ slotId: `slot-${index}`, capacity: 5 }))
    await Promise.all(visits.map((visit) => pickups.book(anOrder({ visit }))))
    const ids = visits.map(({ slotId }) => slotId)
    const taken = await pickups.taken([...ids, ...ids, 'empty'])
    expect([...taken].every(([, booked]) => booked === 1)).toBe(true)
    expect(taken.size).toBe(130)
  })

  it('needs no database for nothing', async () => {
    expect(await pickups.taken([])).toEqual(new Map())
  })

  it('asks again for what the database left unread', async () => {
    await pickups.book(anOrder())
    let asked = 0
    tables.db.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args)
        if (context.commandName !== 'BatchGetItemCommand' || asked++ > 0) return answer
        const input = args.input as { RequestItems: unknown }
        return { ...answer, output: { Responses: {}, UnprocessedKeys: input.RequestItems, $metadata: {} } }
      },
      { step: 'initialize' },
    )
    expect(await takenOf(anOrder().visit.slotId)).toBe(1)
    expect(asked).toBe(2)
  })
})
