import type { CancellationReason } from '@aws-sdk/client-dynamodb'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { Intention } from '../ports'
import { batchRead } from './batch-read'
import { keys } from './pickup-rows'
import { plainItem } from './plain-item'
import type { TransactItem } from './transact'

const recordSchema = z.object({
  requestHash: z.string(),
  callId: z.string(),
  expiresAt: z.string(),
  /** JSON text: the pickup of a booking, or what a change left behind. */
  pickup: z.optional(z.string()),
  after: z.optional(z.string()),
})

export type IdempotencyRecord = z.infer<typeof recordSchema>

/** Remembers what a key stands for, unless it stands for something already; expired keys do not count. */
export function rememberKey(
  TableName: string,
  { idempotencyKey, requestHash, at, expiresAt }: Intention,
  content: Pick<IdempotencyRecord, 'callId' | 'pickup' | 'after'>,
): TransactItem {
  const ttl = Math.ceil(Date.parse(expiresAt) / 1000)
  return {
    Put: {
      TableName,
      Item: { ...keys.idempotency(idempotencyKey), requestHash, ...content, expiresAt, ttl },
      // TTL deletes late, so an expired key counts as absent here.
      ConditionExpression: 'attribute_not_exists(pk) OR expiresAt <= :now',
      ExpressionAttributeValues: { ':now': at },
      ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
    },
  }
}

/** The record that stood against `rememberKey`. */
export const recordAgainst = ({ Item }: CancellationReason): IdempotencyRecord => recordSchema.parse(plainItem(Item))

/** What a key stands for at the intention's instant, if anything. */
export async function readKey(
  db: DynamoDBDocumentClient,
  table: string,
  { idempotencyKey, at }: Intention,
): Promise<IdempotencyRecord | null> {
  const [row] = await batchRead(db, table, [keys.idempotency(idempotencyKey)])
  const record = row ? recordSchema.parse(row) : null
  return record && record.expiresAt > at ? record : null
}
