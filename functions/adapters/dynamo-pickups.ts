import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { Clock, PickupRecord, Pickups } from '../ports'
import { batchRead } from './batch-read'
import { bookOnce, replayOf } from './book-transaction'
import { carriedOutBy, changeOnce } from './change-transaction'
import { readKey } from './idempotency-record'
import {
  byEraseDay,
  eraseShardsOf,
  idOf,
  keys,
  type PlannedVisit,
  pickupRecord,
  slotRow,
  TornRead,
} from './pickup-rows'
import { retry } from './retry'
import { isTransient } from './transient'

/** What pickups stand on. */
export interface PickupParts {
  readonly db: DynamoDBDocumentClient
  readonly table: string
  readonly clock: Pick<Clock, 'now'>
  /** For orders of before the visit was kept with them. */
  readonly plannedVisit: PlannedVisit
}

/** Pickups in one DynamoDB table; every rule that must hold is a condition of a transaction. */
export function dynamoPickups(parts: PickupParts): Pickups {
  const { db, table, plannedVisit } = parts
  return {
    book: (order) => bookOnce(db, table, order, plannedVisit),
    change: (change) => changeOnce(db, table, change),
    async bookedBefore(intention) {
      const record = await readKey(db, table, intention)
      return record && replayOf(record, intention.requestHash, plannedVisit)
    },
    async carriedOut(intention) {
      const record = await readKey(db, table, intention)
      return record && carriedOutBy(record, intention)
    },
    read: (pickupId) => retry(() => read(parts, pickupId), mayReadAgain),
    async taken(slotIds) {
      const rows = await batchRead(db, table, slotIds.map(keys.slot))
      return new Map(rows.map((row) => slotRow.parse(row)).map(({ pk, booked }) => [idOf(pk), booked]))
    },
    async dueForErasure(day) {
      const found = await Promise.all(eraseShardsOf(day).map((shard) => dueIn(db, table, shard)))
      return found.flat()
    },
  }
}

const mayReadAgain = (error: unknown) => error instanceof TornRead || isTransient(error)

async function read({ db, table, clock, plannedVisit }: PickupParts, pickupId: string): Promise<PickupRecord | null> {
  // A timeline is far below the one megabyte a query returns at once.
  const command = new QueryCommand({
    TableName: table,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': keys.pickup(pickupId).pk },
    ConsistentRead: true,
  })
  const { Items } = await db.send(command)
  return pickupRecord(Items ?? [], { planned: plannedVisit, now: clock.now() })
}

const keyed = z.object({ pk: z.string() })

/** The pickups in one partition of the index, which follows the table within seconds. */
async function dueIn(db: DynamoDBDocumentClient, table: string, shard: string): Promise<readonly string[]> {
  const ids: string[] = []
  let next: QueryCommandInput['ExclusiveStartKey']
  do {
    const command = new QueryCommand({
      TableName: table,
      IndexName: byEraseDay,
      KeyConditionExpression: 'eraseShard = :shard',
      ExpressionAttributeValues: { ':shard': shard },
      ExclusiveStartKey: next,
    })
    const { Items = [], LastEvaluatedKey } = await retry(() => db.send(command), isTransient)
    ids.push(...Items.map((row) => idOf(keyed.parse(row).pk)))
    next = LastEvaluatedKey
  } while (next)
  return ids
}
