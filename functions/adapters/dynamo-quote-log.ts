import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { QuoteLog, QuoteRecord } from '../ports'
import { retry } from './retry'
import { isTransient } from './transient'

// E-commerce Law of the PRC, article 31: transaction records are kept for at least three years.
const keptDays = 3 * 366

const row = z.object({
  id: z.string(),
  token: z.string(),
  quote: z.string(),
  issuedAt: z.string(),
  expiresAt: z.string(),
})

/** The quote log in its own table, which nothing may update or delete from; TTL forgets a quote after three years. */
export function dynamoQuoteLog(db: DynamoDBDocumentClient, table: string): QuoteLog {
  return {
    async append(record) {
      await retry(() => putOnce(db, table, record), isTransient)
    },
    async read(id) {
      const command = new GetCommand({ TableName: table, Key: { pk: keyOf(id) }, ConsistentRead: true })
      const { Item } = await retry(() => db.send(command), isTransient)
      return Item ? row.parse(Item) : null
    },
  }
}

const keyOf = (id: string) => `QUOTE#${id}`

async function putOnce(db: DynamoDBDocumentClient, table: string, record: QuoteRecord): Promise<void> {
  try {
    await db.send(
      new PutCommand({
        TableName: table,
        Item: { pk: keyOf(record.id), ...record, ttl: ttlOf(record) },
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    // The answer to an earlier attempt may have been lost: the same token means it was written.
    if (error.Item?.token?.S !== record.token) throw new Error(`quote id ${record.id} is taken`)
  }
}

/** Epoch seconds, as DynamoDB's TTL wants them. */
const ttlOf = ({ expiresAt }: QuoteRecord) => Math.floor(Date.parse(expiresAt) / 1000) + keptDays * 86_400
