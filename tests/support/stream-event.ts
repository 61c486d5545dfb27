import type { DynamoDBStreamEvent } from 'aws-lambda'
import { streamRecords } from '../../functions/local/stream-records'
import type { TestTables } from './dynamo'

/** What the stream of the main table would hand to a function, from its beginning: real records of the engine. */
export async function streamEvent({ endpoint, table }: TestTables): Promise<DynamoDBStreamEvent> {
  const records: DynamoDBStreamEvent['Records'] = []
  let found = await streamRecords(endpoint, table, undefined)
  while (found) {
    records.push(...found.records)
    const { stream, shard } = found
    const sequence = records.at(-1)?.dynamodb?.SequenceNumber ?? ''
    found = await streamRecords(endpoint, table, { stream, shard, sequence })
  }
  return { Records: records }
}
