import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { DeleteCommand, type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { Handovers } from '../ports'
import { retry } from './retry'
import { tokenHash } from './token-hash'
import { isTransient } from './transient'

const keyOf = (code: string) => ({ pk: `HANDOVER#${tokenHash(code)}`, sk: 'HANDOVER' })
const handoverRow = z.object({ pickupId: z.string(), expiresAt: z.string() })

/** Codes as rows under their hashes; a code is taken by deleting its row. */
export function dynamoHandovers(db: DynamoDBDocumentClient, table: string): Handovers {
  return {
    async offer(code, pickupId, expiresAt) {
      const Item = { ...keyOf(code), pickupId, expiresAt, ttl: Math.ceil(Date.parse(expiresAt) / 1000) }
      await retry(() => db.send(new PutCommand({ TableName: table, Item })), isTransient)
    },
    async pickup(code, now) {
      const command = new GetCommand({ TableName: table, Key: keyOf(code), ConsistentRead: true })
      const { Item } = await retry(() => db.send(command), isTransient)
      if (!Item) return null
      const { pickupId, expiresAt } = handoverRow.parse(Item)
      // TTL deletes late.
      return Date.parse(expiresAt) > now.getTime() ? pickupId : null
    },
    take: (code, now) => retry(() => take(db, table, code, now), isTransient),
  }
}

/** A deletion whose answer is lost reads as one by somebody else: a code is rather lost than good twice. */
async function take(db: DynamoDBDocumentClient, TableName: string, code: string, now: Date): Promise<boolean> {
  try {
    await db.send(
      new DeleteCommand({
        TableName,
        Key: keyOf(code),
        ConditionExpression: 'expiresAt > :now',
        ExpressionAttributeValues: { ':now': now.toISOString() },
      }),
    )
    return true
  } catch (error) {
    if (error instanceof ConditionalCheckFailedException) return false
    throw error
  }
}
