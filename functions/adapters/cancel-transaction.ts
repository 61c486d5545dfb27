import {
  type DynamoDBDocumentClient,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb'
import type { PickupRecord } from '../ports'
import { cancellationReasons, conditionFailed } from './cancelled-transaction'
import { keys } from './pickup-rows'

type Item = NonNullable<TransactWriteCommandInput['TransactItems']>[number]

export interface Cancellation {
  readonly reason: string | undefined
  /** ISO instant. */
  readonly at: string
}

/**
 * Cancels a pickup in one transaction: its status, its place in the slot, its quotes and one more event.
 * Returns false, and changes nothing, when the pickup has changed since `record` was read.
 */
export async function cancelOnce(
  db: DynamoDBDocumentClient,
  table: string,
  record: PickupRecord,
  cancellation: Cancellation,
): Promise<boolean> {
  try {
    await db.send(new TransactWriteCommand({ TransactItems: cancelItems(table, record, cancellation) }))
    return true
  } catch (error) {
    const [pickup, event] = cancellationReasons(error) ?? []
    if (conditionFailed(pickup) || conditionFailed(event)) return false
    throw error
  }
}

function cancelItems(TableName: string, { pickup, timeline }: PickupRecord, { reason, at }: Cancellation): Item[] {
  return [
    {
      Update: {
        TableName,
        Key: keys.pickup(pickup.id),
        UpdateExpression: 'SET #status = :cancelled',
        ConditionExpression: '#status = :booked AND slotId = :slot',
        ExpressionAttributeNames: { '#status': 'status' },
        ExpressionAttributeValues: { ':cancelled': 'cancelled', ':booked': 'booked', ':slot': pickup.slotId },
      },
    },
    {
      Put: {
        TableName,
        Item: { ...keys.event(pickup.id, timeline.length + 1), kind: 'cancelled', at, reason },
        ConditionExpression: 'attribute_not_exists(pk)',
      },
    },
    {
      Update: {
        TableName,
        Key: keys.slot(pickup.slotId),
        UpdateExpression: 'SET booked = booked - :one',
        ConditionExpression: 'booked > :none',
        ExpressionAttributeValues: { ':one': 1, ':none': 0 },
      },
    },
    ...pickup.devices.map(({ quoteId }): Item => freeQuote(TableName, quoteId, pickup.id)),
  ]
}

const freeQuote = (TableName: string, quoteId: string, pickupId: string): Item => ({
  Delete: {
    TableName,
    Key: keys.quoteMark(quoteId),
    ConditionExpression: 'pickupId = :pickup',
    ExpressionAttributeValues: { ':pickup': pickupId },
  },
})
