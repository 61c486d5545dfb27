import { randomUUID } from 'node:crypto'
import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import type { BookingOrder, BookingResult } from '../ports'
import { cancellationReasons, conditionFailed, mayRepeatTransaction, undecided } from './cancelled-transaction'
import { bookedPickup, bookedPickupSchema, keys, quoteMarkOf } from './pickup-rows'
import { plainItem } from './plain-item'
import { retry } from './retry'

type Item = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

const ifAbsent = 'attribute_not_exists(pk)'

/** The place of each item in the transaction, and so of its reason when it is cancelled. */
const place = { idempotency: 0, slot: 1, pickup: 2, event: 3, firstQuote: 4 }

/**
 * Books in one transaction and repeats it until its outcome is known.
 * `callId` is written with the idempotency key: a lost answer shows up as a replay of this very call.
 */
export async function bookOnce(db: DynamoDBDocumentClient, table: string, order: BookingOrder): Promise<BookingResult> {
  const callId = randomUUID()
  const TransactItems = bookingItems(table, order, callId)
  const attempt = async (): Promise<BookingResult> => {
    try {
      await db.send(new TransactWriteCommand({ TransactItems }))
      return { kind: 'booked', pickup: bookedPickup(order) }
    } catch (error) {
      const refused = refusal(order, callId, cancellationReasons(error) ?? [])
      if (refused) return refused
      throw error
    }
  }
  return retry(attempt, mayRepeatTransaction)
}

function bookingItems(TableName: string, order: BookingOrder, callId: string): Item[] {
  const { pickupId, slot, devices, createdAt, sealedContact, sealedAddress } = order
  const pickup = { ...keys.pickup(pickupId), ...bookedPickup(order), status: 'booked', sealedContact, sealedAddress }
  const event = { ...keys.event(pickupId, 1), kind: 'booked', at: createdAt }
  const put = (Item: Record<string, unknown>): Item => ({ Put: { TableName, Item, ConditionExpression: ifAbsent } })
  return [
    rememberKey(TableName, order, callId),
    takePlace(TableName, slot),
    put(pickup),
    put(event),
    ...devices.map(({ quoteId }) => useQuote(TableName, quoteId, pickupId)),
  ]
}

function rememberKey(TableName: string, order: BookingOrder, callId: string): Item {
  const { idempotencyKey, requestHash, createdAt, expiresAt } = order
  const pickup = JSON.stringify(bookedPickup(order))
  const ttl = Math.ceil(Date.parse(expiresAt) / 1000)
  return {
    Put: {
      TableName,
      Item: { ...keys.idempotency(idempotencyKey), requestHash, callId, pickup, expiresAt, ttl },
      // TTL deletes late, so an expired key counts as absent here.
      ConditionExpression: `${ifAbsent} OR expiresAt <= :now`,
      ExpressionAttributeValues: { ':now': createdAt },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
}

/** A quote that ended keeps its mark, which then says why it cannot be booked. */
const useQuote = (TableName: string, quoteId: string, pickupId: string): Item => ({
  Put: {
    TableName,
    Item: { ...keys.quoteMark(quoteId), pickupId },
    ConditionExpression: ifAbsent,
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
  },
})

/** The first booking of a slot makes its row. */
function takePlace(TableName: string, slot: BookingOrder['slot']): Item {
  const placeLeft = 'booked < :capacity'
  return {
    Update: {
      TableName,
      Key: keys.slot(slot.id),
      UpdateExpression: 'SET booked = if_not_exists(booked, :none) + :one, #capacity = :capacity',
      ConditionExpression: slot.capacity > 0 ? `${ifAbsent} OR ${placeLeft}` : placeLeft,
      ExpressionAttributeNames: { '#capacity': 'capacity' },
      ExpressionAttributeValues: { ':none': 0, ':one': 1, ':capacity': slot.capacity },
    },
  }
}

const refusalOfMark = { booked: 'quote_used', superseded: 'quote_superseded', revoked: 'quote_revoked' } as const

/** What the reasons say, key first, then quotes, then slot; `null` as long as an earlier item is undecided. */
function refusal(order: BookingOrder, callId: string, reasons: readonly CancellationReason[]): BookingResult | null {
  const key = reasons[place.idempotency]
  if (conditionFailed(key)) return replay(order, callId, key?.Item)
  if (undecided(key)) return null
  const quotes = reasons.slice(place.firstQuote)
  const gone = quotes.findIndex(conditionFailed)
  const device = order.devices[gone]
  if (device) return { kind: refusalOfMark[quoteMarkOf(plainItem(quotes[gone]?.Item)).kind], quoteId: device.quoteId }
  if (quotes.some(undecided)) return null
  return conditionFailed(reasons[place.slot]) ? { kind: 'slot_full' } : null
}

function replay(order: BookingOrder, callId: string, record: CancellationReason['Item']): BookingResult {
  if (record?.requestHash?.S !== order.requestHash) return { kind: 'idempotency_mismatch' }
  const pickup = bookedPickupSchema.parse(JSON.parse(record.pickup?.S ?? 'null'))
  return { kind: record.callId?.S === callId ? 'booked' : 'replayed', pickup }
}
