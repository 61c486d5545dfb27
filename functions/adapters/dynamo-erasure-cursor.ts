import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { ErasureCursor } from '../ports'
import { retry } from './retry'
import { isTransient } from './transient'

const key = { pk: 'ERASURE#cursor', sk: 'CURSOR' }
const cursorRow = z.object({ day: z.string() })

/** The cursor as one row of the main table. */
export const dynamoErasureCursor = (db: DynamoDBDocumentClient, TableName: string): ErasureCursor => ({
  async read() {
    const command = new GetCommand({ TableName, Key: key, ConsistentRead: true })
    const { Item } = await retry(() => db.send(command), isTransient)
    return Item ? cursorRow.parse(Item).day : null
  },
  async write(day) {
    await retry(() => db.send(new PutCommand({ TableName, Item: { ...key, day } })), isTransient)
  },
})
