import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb'
import type { PickupRecord, Pickups } from '../ports'
import { batchRead } from './batch-read'
import { bookOnce } from './book-transaction'
import { type Cancellation, cancelOnce } from './cancel-transaction'
import { mayRepeatTransaction } from './cancelled-transaction'
import { idOf, keys, pickupRecord, slotRow } from './pickup-rows'
import { retry } from './retry'
import { isTransient } from './transient'

/** Pickups in one DynamoDB table; every rule that must hold is a condition of a transaction. */
export function dynamoPickups(db: DynamoDBDocumentClient, table: string): Pickups {
  return {
    book: (order) => bookOnce(db, table, order),
    cancel: (pickupId, reason, at) => cancel(db, table, pickupId, { reason, at }),
    read: (pickupId) => retry(() => read(db, table, pickupId), isTransient),
    async taken(slotIds) {
      const rows = await batchRead(db, table, slotIds.map(keys.slot))
      return new Map(rows.map((row) => slotRow.parse(row)).map(({ pk, booked }) => [idOf(pk), booked]))
    },
  }
}

async function read(db: DynamoDBDocumentClient, table: string, pickupId: string): Promise<PickupRecord | null> {
  // A timeline is far below the one megabyte a query returns at once.
  const command = new QueryCommand({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.pickup(pickupId).pk },
    ConsistentRead: true,
  })
  const { Items } = await db.send(command)
  return pickupRecord(Items ?? [])
}

/** Repeats until the pickup reads as cancelled: by this attempt, by one whose answer was lost, or by someone else. */
async function cancel(
  db: DynamoDBDocumentClient,
  table: string,
  pickupId: string,
  cancellation: Cancellation,
): Promise<PickupRecord | null> {
  const changed = new Error('the pickup changed while it was being cancelled')
  const attempt = async () => {
    const record = await read(db, table, pickupId)
    if (record?.pickup.status !== 'booked') return record
    if (await cancelOnce(db, table, record, cancellation)) return read(db, table, pickupId)
    throw changed
  }
  return retry(attempt, (error) => error === changed || mayRepeatTransaction(error))
}
