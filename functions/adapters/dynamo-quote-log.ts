import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Clock, QuoteLog, QuoteRecord } from '../ports'
import { plainItem } from './plain-item'
import { isForgotten, quoteKey, rowOf, signedQuoteRow } from './quote-rows'
import { retry } from './retry'
import { isTransient } from './transient'

/** The quote log in its own table, which nothing may update or delete from; TTL forgets a quote in the end. */
export function dynamoQuoteLog(db: DynamoDBDocumentClient, table: string, clock: Pick<Clock, 'now'>): QuoteLog {
  return {
    append: (record) => retry(() => putOnce(db, table, record), isTransient),
    async read(id) {
      const command = new GetCommand({ TableName: table, Key: quoteKey(id), ConsistentRead: true })
      const { Item } = await retry(() => db.send(command), isTransient)
      return Item && !isForgotten(Item, clock.now()) ? signedQuoteRow.parse(Item) : null
    },
  }
}

async function putOnce(db: DynamoDBDocumentClient, table: string, record: QuoteRecord): ReturnType<QuoteLog['append']> {
  try {
    await db.send(
      new PutCommand({
        TableName: table,
        Item: rowOf(record),
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
    return { kind: 'appended' }
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    const row = plainItem(error.Item)
    // The answer to an earlier attempt may have been lost: the same request means it was written.
    return row.requestId === record.requestId ? { kind: 'appended' } : { kind: 'taken', by: signedQuoteRow.parse(row) }
  }
}
