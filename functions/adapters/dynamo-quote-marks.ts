import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb'
import * as z from 'zod/mini'
import type { QuoteEnd, QuoteMark, QuoteMarks } from '../ports'
import { batchRead } from './batch-read'
import { idOf, keys, quoteMarkOf } from './pickup-rows'
import { plainItem } from './plain-item'
import { retry } from './retry'
import { isTransient } from './transient'

const keyed = z.object({ pk: z.string() })

/** What became of quotes, in the row that a booking writes too: whichever comes first, booking or end, is the one. */
export function dynamoQuoteMarks(db: DynamoDBDocumentClient, table: string): QuoteMarks {
  return {
    async read(quoteIds) {
      const rows = await batchRead(db, table, quoteIds.map(keys.quoteMark))
      return new Map(rows.map((row) => [idOf(keyed.parse(row).pk), quoteMarkOf(row)]))
    },
    end: (quoteId, mark, at) =>
      retry(() => markOnce(db, table, { ...keys.quoteMark(quoteId), ...mark, at }, mark), isTransient),
  }
}

async function markOnce(
  db: DynamoDBDocumentClient,
  TableName: string,
  Item: Record<string, unknown>,
  mark: QuoteEnd,
): Promise<QuoteMark> {
  try {
    await db.send(
      new PutCommand({
        TableName,
        Item,
        ConditionExpression: 'attribute_not_exists(pk)',
        ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
      }),
    )
    return mark
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
    return quoteMarkOf(plainItem(error.Item))
  }
}
