import type { DynamoDBRecord } from 'aws-lambda'
import * as z from 'zod/mini'

/** Where a follower of a stream stands: it has seen this record and all before it. */
export const positionSchema = z.object({ stream: z.string(), shard: z.string(), sequence: z.string() })

export type Position = z.infer<typeof positionSchema>

/** Some records in a row, and where the stream has them. */
export interface StreamRecords {
  readonly records: readonly DynamoDBRecord[]
  readonly stream: string
  readonly shard: string
}

const streams = z.object({ Streams: z.array(z.object({ StreamArn: z.string() })) })
const described = z.object({ StreamDescription: z.object({ Shards: z.array(z.object({ ShardId: z.string() })) }) })
const iterator = z.object({ ShardIterator: z.string() })
const records = z.object({ Records: z.array(z.custom<DynamoDBRecord>()) })

const most = 100
const limitMs = 5000

/** The records after a position, or from the oldest that are kept; `null` when there are none yet. */
export async function streamRecords(
  endpoint: string,
  TableName: string,
  after: Position | undefined,
): Promise<StreamRecords | null> {
  const ask = <T extends z.ZodMiniType>(operation: string, input: object, answer: T) =>
    askStreams(endpoint, operation, input, answer)
  const { Streams } = await ask('ListStreams', { TableName }, streams)
  const stream = Streams.at(-1)?.StreamArn
  if (!stream) return null
  const seen = after?.stream === stream ? after : undefined
  const { StreamDescription } = await ask('DescribeStream', { StreamArn: stream }, described)
  const shards = StreamDescription.Shards.map(({ ShardId }) => ShardId)
  for (const shard of shards.slice(Math.max(0, shards.indexOf(seen?.shard ?? '')))) {
    const from = shard === seen?.shard ? afterSequence(seen.sequence) : { ShardIteratorType: 'TRIM_HORIZON' }
    const input = { StreamArn: stream, ShardId: shard, ...from }
    const { ShardIterator } = await ask('GetShardIterator', input, iterator)
    const { Records } = await ask('GetRecords', { ShardIterator, Limit: most }, records)
    if (Records.length > 0) return { records: Records, stream, shard }
  }
  return null
}

const afterSequence = (SequenceNumber: string) => ({ ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber })

/** The streams of a local engine, which looks for a signature and checks none. */
async function askStreams<T extends z.ZodMiniType>(
  endpoint: string,
  operation: string,
  input: object,
  answer: T,
): Promise<z.infer<T>> {
  const response = await fetch(endpoint, {
    method: 'POST',
    body: JSON.stringify(input),
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-target': `DynamoDBStreams_20120810.${operation}`,
      'x-amz-date': '20260101T000000Z',
      authorization:
        'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
    },
    signal: AbortSignal.timeout(limitMs),
  })
  if (!response.ok) throw new Error(`the local database refuses ${operation} with ${response.status}`)
  return answer.parse(await response.json())
}
