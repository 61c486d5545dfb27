import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { Sessions } from '../ports'
import { retry } from './retry'
import { tokenHash } from './token-hash'
import { isTransient } from './transient'

const keyOf = (token: string) => ({ pk: `SESSION#${tokenHash(token)}`, sk: 'SESSION' })
const sessionRow = z.object({ person: z.string(), expiresAt: z.string() })

/** Sessions as rows under the hashes of their tokens. */
export function dynamoSessions(db: DynamoDBDocumentClient, table: string): Sessions {
  return {
    async open(token, { person, expiresAt }) {
      const ttl = Math.ceil(Date.parse(expiresAt) / 1000)
      const Item = { ...keyOf(token), person, expiresAt, ttl }
      await retry(() => db.send(new PutCommand({ TableName: table, Item })), isTransient)
    },
    async person(token, now) {
      const command = new GetCommand({ TableName: table, Key: keyOf(token), ConsistentRead: true })
      const { Item } = await retry(() => db.send(command), isTransient)
      if (!Item) return null
      const { person, expiresAt } = sessionRow.parse(Item)
      // TTL deletes late.
      return Date.parse(expiresAt) > now.getTime() ? person : null
    },
  }
}
