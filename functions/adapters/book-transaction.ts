import { randomUUID } from 'node:crypto'
import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { BookedBefore, BookingOrder, BookingResult } from '../ports'
import { conditionFailed, undecided } from './cancelled-transaction'
import { type IdempotencyRecord, recordAgainst, rememberKey } from './idempotency-record'
import {
  bookedOf,
  bookedPickup,
  eraseShardOf,
  keys,
  orderForgottenAt,
  type PlannedVisit,
  quoteMarkOf,
} from './pickup-rows'
import { plainItem } from './plain-item'
import { takePlaces } from './slot-places'
import { type TransactItem, transact } from './transact'

const ifAbsent = 'attribute_not_exists(pk)'

/** The place of each item in the transaction, and so of its reason when it is cancelled. */
const place = { idempotency: 0, slot: 1, pickup: 2, event: 3, firstQuote: 4 }

/**
 * Books in one transaction and repeats it until its outcome is known.
 * `callId` is written with the idempotency key: a lost answer shows up as a replay of this very call.
 */
export function bookOnce(
  db: DynamoDBDocumentClient,
  table: string,
  order: BookingOrder,
  planned: PlannedVisit,
): Promise<BookingResult> {
  const callId = randomUUID()
  const done: BookingResult = { kind: 'booked', pickup: bookedPickup(order) }
  return transact<BookingResult>(db, bookingItems(table, order, callId), {
    done,
    async refused(reasons) {
      const key = reasons[place.idempotency]
      if (!key || !conditionFailed(key)) return undecided(key) ? null : refusal(order, reasons)
      const record = recordAgainst(key)
      return record.callId === callId ? done : replayOf(record, order.requestHash, planned)
    },
  })
}

/** What a booking's key stands for already. */
export const replayOf = async (
  { pickup, ...record }: IdempotencyRecord,
  requestHash: string,
  planned: PlannedVisit,
): Promise<BookedBefore> =>
  record.requestHash === requestHash && pickup
    ? { kind: 'replayed', pickup: await bookedOf(pickup, planned) }
    : { kind: 'idempotency_mismatch' }

function bookingItems(TableName: string, order: BookingOrder, callId: string): TransactItem[] {
  const { pickupId, visit, devices, sealedContact, sealedAddress, createdAt, eraseFrom } = order
  const booked = bookedPickup(order)
  const { firstEvent, ...shown } = booked
  const ttl = orderForgottenAt(createdAt)
  const due = { eraseFrom, eraseShard: eraseShardOf(eraseFrom, pickupId) }
  const pickup = { ...shown, status: 'booked', events: 1, sealedContact, sealedAddress, ...due, ttl }
  const put = (Item: Record<string, unknown>): TransactItem => ({
    Put: { TableName, Item, ConditionExpression: ifAbsent },
  })
  return [
    rememberKey(TableName, { ...order, at: createdAt }, { callId, pickup: JSON.stringify(booked) }),
    takePlaces(TableName, visit),
    put({ ...keys.pickup(pickupId), ...pickup }),
    put({ ...keys.event(pickupId, 1), ...firstEvent, ttl }),
    ...devices.map(({ quoteId }) => useQuote(TableName, quoteId, pickupId)),
  ]
}

/** A quote that ended keeps its mark, which then says why it cannot be booked. */
const useQuote = (TableName: string, quoteId: string, pickupId: string): TransactItem => ({
  Put: {
    TableName,
    Item: { ...keys.quoteMark(quoteId), pickupId },
    ConditionExpression: ifAbsent,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
})

const refusalOfMark = { booked: 'quote_used', superseded: 'quote_superseded', revoked: 'quote_revoked' } as const

/** What the reasons say of quotes, then of the slot; `null` as long as an earlier item is undecided. */
function refusal(order: BookingOrder, reasons: readonly CancellationReason[]): BookingResult | null {
  const quotes = reasons.slice(place.firstQuote)
  const gone = quotes.findIndex(conditionFailed)
  const device = order.devices[gone]
  if (device) return { kind: refusalOfMark[quoteMarkOf(plainItem(quotes[gone]?.Item)).kind], quoteId: device.quoteId }
  if (quotes.some(undecided)) return null
  return conditionFailed(reasons[place.slot]) ? { kind: 'slot_full' } : null
}
