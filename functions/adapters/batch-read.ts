import { BatchGetCommand, type BatchGetCommandInput, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { type RetryBudget, requestBudget, retry } from './retry'
import { isTransient } from './transient'

// The most keys one BatchGetItem takes.
const chunkSize = 100

interface Key {
  readonly pk: string
  readonly sk: string
}

class Unprocessed extends Error {}

/** Reads the rows that exist under these keys, consistently, in no particular order. */
export async function batchRead(
  db: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
  budget: RetryBudget = requestBudget,
): Promise<Record<string, unknown>[]> {
  const distinct = [...new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key])).values()]
  const chunks = Array.from({ length: Math.ceil(distinct.length / chunkSize) }, (_, index) =>
    distinct.slice(index * chunkSize, (index + 1) * chunkSize),
  )
  const rows = await Promise.all(chunks.map((chunk) => readChunk(db, table, chunk, budget)))
  return rows.flat()
}

async function readChunk(db: DynamoDBDocumentClient, table: string, keys: readonly Key[], budget: RetryBudget) {
  const rows: Record<string, unknown>[] = []
  let left: NonNullable<BatchGetCommandInput['RequestItems']> = { [table]: { Keys: [...keys], ConsistentRead: true } }
  const readRest = async () => {
    const answer = await db.send(new BatchGetCommand({ RequestItems: left }))
    rows.push(...(answer.Responses?.[table] ?? []))
    left = answer.UnprocessedKeys ?? {}
    if (Object.keys(left).length > 0) throw new Unprocessed()
  }
  await retry(readRest, (error) => error instanceof Unprocessed || isTransient(error), budget)
  return rows
}
