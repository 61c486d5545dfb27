import { createServer } from 'node:http'
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoClient } from '../../../functions/adapters/dynamo-client'
import { dynamoPickups } from '../../../functions/adapters/dynamo-pickups'
import { dynamoQuoteLog } from '../../../functions/adapters/dynamo-quote-log'
import { dynamoQuoteMarks } from '../../../functions/adapters/dynamo-quote-marks'
import { systemClock } from '../../../functions/adapters/system-clock'
import {
  type BookingOrder,
  type BookingResult,
  type Pickups,
  type QuoteMarks,
  Unavailable,
} from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { listenOnLoopback } from '../../support/listen-on-loopback'
import { anOrder } from './an-order'

const newTables = tablesFactory()
let tables: TestTables
let pickups: Pickups
let marks: QuoteMarks

beforeEach(async () => {
  tables = await newTables()
  pickups = dynamoPickups(tables.db, tables.table)
  marks = dynamoQuoteMarks(tables.db, tables.table)
})

const takenOf = async (slotId: string) => (await pickups.taken([slotId])).get(slotId)
function kindsOf(results: readonly BookingResult[]): Record<string, number> {
  const kinds = results.map((result) => result.kind)
  return Object.fromEntries([...new Set(kinds)].map((kind) => [kind, kinds.filter((other) => other === kind).length]))
}
const quoteOf = (order: BookingOrder) => order.devices[0]?.quoteId ?? ''

/** Wraps every transaction sent from now on. */
function aroundTransactions(db: DynamoDBDocumentClient, around: (send: () => Promise<void>) => Promise<void>) {
  db.middlewareStack.add(
    (next, context) => async (args) => {
      if (context.commandName !== 'TransactWriteItemsCommand') return next(args)
      let output: Awaited<ReturnType<typeof next>> | undefined
      await around(async () => {
        output = await next(args)
      })
      if (!output) throw new Error('a transaction must be sent or fail')
      return output
    },
    { step: 'initialize' },
  )
}

const lostAnswer = () => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
const conflict = (place: number) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: Array.from({ length: 5 }, (_, index) => ({
      Code: index === place ? 'TransactionConflict' : 'None',
    })),
  })

describe('booking', () => {
  it('keeps the pickup, its first event, its place and its quotes', async () => {
    const order = anOrder()
    const result = await pickups.book(order)
    const { pickupId, slot, requestHash, expiresAt: _keyForgotten, ...rest } = order
    const booked = { ...rest, id: pickupId, slotId: slot.id }
    const { sealedContact, sealedAddress, ...shown } = booked
    expect(result).toEqual({ kind: 'booked', pickup: shown })
    expect(await pickups.read(pickupId)).toEqual({
      pickup: { ...booked, status: 'booked' },
      timeline: [{ kind: 'booked', at: order.createdAt }],
    })
    expect(await takenOf(slot.id)).toBe(1)
    const bookedMark = { kind: 'booked', pickupId }
    expect(await marks.read([quoteOf(order), 'another'])).toEqual(new Map([[quoteOf(order), bookedMark]]))
  })

  it('never fills a slot of 20 beyond 20, when 200 people all send twice at once', async () => {
    const orders = Array.from({ length: 200 }, () => anOrder())
    const results = await Promise.all([...orders, ...orders].map((order) => pickups.book({ ...order })))
    expect(kindsOf(results)).toEqual({ booked: 20, replayed: 20, slot_full: 360 })
    const ids = results.flatMap((result) => ('pickup' in result ? [result.pickup.id] : []))
    expect(new Set(ids).size).toBe(20)
    expect(await takenOf(anOrder().slot.id)).toBe(20)
    const records = await Promise.all([...new Set(ids)].map((id) => pickups.read(id)))
    expect(records.every((record) => record?.timeline.length === 1)).toBe(true)
  })

  it('answers the same key and request with the first booking, even after a cancellation', async () => {
    const order = anOrder()
    const first = await pickups.book(order)
    await pickups.cancel(order.pickupId, undefined, '2025-11-21T09:00:00.000Z')
    const again = await pickups.book({ ...anOrder(), idempotencyKey: order.idempotencyKey })
    expect(again).toEqual({ ...first, kind: 'replayed' })
    expect(await takenOf(order.slot.id)).toBe(0)
  })

  it('refuses the same key with another request, and changes nothing', async () => {
    const order = anOrder()
    await pickups.book(order)
    const other = anOrder({ idempotencyKey: order.idempotencyKey, requestHash: 'another-hash' })
    expect(await pickups.book(other)).toEqual({ kind: 'idempotency_mismatch' })
    expect(await pickups.read(other.pickupId)).toBeNull()
    expect(await takenOf(order.slot.id)).toBe(1)
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
    expect(await takenOf(first.slot.id)).toBe(1)
  })

  it('names the key first, then the quote, then the slot', async () => {
    const slot = { id: 'small', capacity: 1 }
    const order = anOrder({ slot })
    await pickups.book(order)
    expect((await pickups.book(order)).kind).toBe('replayed')
    expect((await pickups.book(anOrder({ slot, devices: order.devices }))).kind).toBe('quote_used')
    expect((await pickups.book(anOrder({ slot }))).kind).toBe('slot_full')
  })

  it('finds a slot without any capacity full', async () => {
    const slot = { id: 'closed', capacity: 0 }
    expect((await pickups.book(anOrder({ slot }))).kind).toBe('slot_full')
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
    expect(await takenOf(order.slot.id)).toBe(1)
  })

  it('does not take a full slot for an answer while its own key is held by another transaction', async () => {
    const order = anOrder({ slot: { id: 'small', capacity: 1 } })
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
    expect(await takenOf(order.slot.id)).toBe(1)
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
    expect(await takenOf(anOrder().slot.id)).toBe(20)
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
      () => dynamoPickups(db, 'main').book(anOrder()),
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

describe('cancelling', () => {
  const at = '2025-11-22T01:00:00.000Z'

  it('gives back the place and the quotes, and adds to the timeline', async () => {
    const order = anOrder()
    await pickups.book(order)
    const record = await pickups.cancel(order.pickupId, 'other-time', at)
    expect(record?.pickup.status).toBe('cancelled')
    expect(record?.timeline).toEqual([
      { kind: 'booked', at: order.createdAt },
      { kind: 'cancelled', at, reason: 'other-time' },
    ])
    expect(await takenOf(order.slot.id)).toBe(0)
    expect((await pickups.book(anOrder({ devices: order.devices }))).kind).toBe('booked')
  })

  it('twice gives the same answer and gives back one place', async () => {
    const order = anOrder()
    await Promise.all([pickups.book(order), pickups.book(anOrder())])
    const first = await pickups.cancel(order.pickupId, undefined, at)
    expect(await pickups.cancel(order.pickupId, 'price', '2025-11-23T01:00:00.000Z')).toEqual(first)
    expect(await takenOf(order.slot.id)).toBe(1)
  })

  it('ten times at once gives back one place', async () => {
    const order = anOrder()
    await Promise.all([pickups.book(order), pickups.book(anOrder())])
    const records = await Promise.all(Array.from({ length: 10 }, () => pickups.cancel(order.pickupId, undefined, at)))
    expect(records.every((record) => record?.timeline.length === 2)).toBe(true)
    expect(await takenOf(order.slot.id)).toBe(1)
  })

  it('is done once when the answer is lost or conflicts come first', async () => {
    const order = anOrder()
    await pickups.book(order)
    let sent = 0
    aroundTransactions(tables.db, async (send) => {
      if (++sent === 1) throw conflict(0)
      await send()
      throw lostAnswer()
    })
    expect((await pickups.cancel(order.pickupId, undefined, at))?.timeline).toHaveLength(2)
    expect(await takenOf(order.slot.id)).toBe(0)
  })

  it('knows no pickup that was never booked', async () => {
    expect(await pickups.cancel('nobody', undefined, at)).toBeNull()
    expect(await pickups.read('nobody')).toBeNull()
  })

  it('leaves a quote alone that another pickup uses by now', async () => {
    const first = anOrder()
    await pickups.book(first)
    await pickups.cancel(first.pickupId, undefined, at)
    const second = anOrder({ devices: first.devices })
    await pickups.book(second)
    await pickups.cancel(first.pickupId, undefined, at)
    const bookedMark = { kind: 'booked', pickupId: second.pickupId }
    expect(await marks.read([quoteOf(first)])).toEqual(new Map([[quoteOf(first), bookedMark]]))
  })
})

describe('looking up places and quotes', () => {
  it('reads more than the hundred that one call takes, and asks twice for none', async () => {
    const slots = Array.from({ length: 130 }, (_, index) => ({ id: `slot-${index}`, capacity: 5 }))
    await Promise.all(slots.map((slot) => pickups.book(anOrder({ slot }))))
    const ids = slots.map((slot) => slot.id)
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
    expect(await takenOf(anOrder().slot.id)).toBe(1)
    expect(asked).toBe(2)
  })
})
