import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb'
import type { Clock, QuoteRecord } from '../ports'
import { byDay, isForgotten, quoteRow, shardsOf } from './quote-rows'
import { retry } from './retry'
import { isTransient } from './transient'

// A quote takes up to ten kilobytes, and a query answers with at most a megabyte.
const pageRows = 100

/** Where the quotes are, and the time by which they are forgotten. */
export interface QuoteTable {
  readonly db: DynamoDBDocumentClient
  readonly table: string
  readonly clock: Pick<Clock, 'now'>
}

/**
 * The quotes issued on a day (YYYY-MM-DD in Asia/Shanghai), page by page as they are asked for: shard after shard, each
 * in the order of issue. The index is eventually consistent: a quote of this very second may be missing.
 */
export async function* quotesOfDay({ db, table, clock }: QuoteTable, day: string): AsyncGenerator<QuoteRecord> {
  for (const shard of shardsOf(day)) {
    let next: QueryCommandInput['ExclusiveStartKey']
    do {
      const command = new QueryCommand({
        TableName: table,
        IndexName: byDay,
        KeyConditionExpression: 'dayShard = :shard',
        ExpressionAttributeValues: { ':shard': shard },
        ExclusiveStartKey: next,
        Limit: pageRows,
      })
      const { Items = [], LastEvaluatedKey } = await retry(() => db.send(command), isTransient)
      for (const row of Items) if (!isForgotten(row, clock.now())) yield quoteRow.parse(row)
      next = LastEvaluatedKey
    } while (next)
  }
}
