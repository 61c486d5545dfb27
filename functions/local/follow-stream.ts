import { readFile, writeFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda'
import type { FastifyBaseLogger } from 'fastify'
import { type Position, positionSchema, type StreamRecords, streamRecords } from './stream-records'

export interface FollowOptions {
  readonly endpoint: string
  readonly table: string
  /** Where the position is kept; without it, or after its loss, everything the stream still has comes once more. */
  readonly file: string
  readonly handler: (event: DynamoDBStreamEvent) => Promise<DynamoDBBatchResponse>
  readonly log: Pick<FastifyBaseLogger, 'warn' | 'error'>
}

/** Something that runs until it is stopped. */
export interface Following {
  /** Resolves when the handler has finished and is not called again. */
  stop(): Promise<void>
}

const idleMs = 500
const longestRestMs = 30_000
const afterErrorMs = 2000
/** As often as the deployed function tries, see serverless.yml. */
const mostRetries = 20

/** Hands the records of a table's stream to a handler as Lambda does: in order, at least once, again what failed. */
export function followStream(options: FollowOptions): Following {
  const stopping = new AbortController()
  const following = follow(options, stopping.signal)
  return {
    async stop() {
      stopping.abort()
      await following
    },
  }
}

/** Where it stands, and how often the record after that has failed in a row. */
interface Progress {
  readonly position: Position | undefined
  readonly failures: number
  /** How long to rest before going on. */
  readonly restMs: number
}

async function follow(options: FollowOptions, signal: AbortSignal): Promise<void> {
  let progress: Progress = { position: await readPosition(options.file), failures: 0, restMs: 0 }
  while (!signal.aborted) {
    try {
      progress = await goOn(options, progress)
    } catch (error) {
      options.log.warn({ err: error }, 'the stream of the database cannot be followed just now')
      progress = { ...progress, restMs: afterErrorMs }
    }
    if (progress.restMs > 0) await rest(progress.restMs, signal)
  }
}

async function goOn({ endpoint, table, file, handler, log }: FollowOptions, before: Progress): Promise<Progress> {
  const found = await streamRecords(endpoint, table, before.position)
  if (!found) return { ...before, restMs: idleMs }
  const handled = await handOver(found, handler)
  if (handled > 0) return { position: await keepPosition(file, found, handled), failures: 0, restMs: 0 }
  const failures = before.failures + 1
  if (failures <= mostRetries) return { ...before, failures, restMs: idleMs * 2 ** failures }
  log.error('a record of the stream is given up')
  return { position: await keepPosition(file, found, 1), failures: 0, restMs: 0 }
}

/** How many records, from the first, are done with. */
async function handOver({ records }: StreamRecords, handler: FollowOptions['handler']): Promise<number> {
  const { batchItemFailures } = await handler({ Records: [...records] })
  const [failed] = batchItemFailures
  if (!failed) return records.length
  return Math.max(
    0,
    records.findIndex(({ dynamodb }) => dynamodb?.SequenceNumber === failed.itemIdentifier),
  )
}

async function readPosition(file: string): Promise<Position | undefined> {
  try {
    return positionSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return undefined
  }
}

async function keepPosition(file: string, { records, stream, shard }: StreamRecords, handled: number) {
  const sequence = records[handled - 1]?.dynamodb?.SequenceNumber
  const position = positionSchema.parse({ stream, shard, sequence })
  await writeFile(file, JSON.stringify(position))
  return position
}

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(Math.min(ms, longestRestMs), undefined, { signal }).catch(() => {})
