import { randomUUID } from 'node:crypto'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll } from 'vitest'
import { dynamoClient } from '../../functions/adapters/dynamo-client'
import { createTables, type TableNames } from '../../functions/local/create-tables'
import { type Engine, startEngine } from '../../functions/local/embedded-dynamo'
import { engineBinary } from '../../functions/local/engine-binary'

export interface TestTables {
  readonly db: DynamoDBDocumentClient
  readonly endpoint: string
  readonly table: string
  readonly quoteTable: string
  readonly limitTable: string
}

/** The same by the logical ids of serverless.yml. */
export const tableNames = (tables: Pick<TestTables, 'table' | 'quoteTable' | 'limitTable'>): TableNames => ({
  MainTable: tables.table,
  QuoteTable: tables.quoteTable,
  LimitTable: tables.limitTable,
})

/** The embedded engine's program; a machine without one cannot run these tests. */
export async function engineProgram(): Promise<string> {
  const binary = await engineBinary()
  if (!binary) throw new Error('no embedded database for this platform')
  return binary
}

/** Another engine that is running already, see `npm run test:engines`. */
const running = process.env.TEST_DYNAMODB_ENDPOINT

/** Amazon's engine is a Java program that warms up while it is asked. */
const ATTEMPT_MS = 15_000

/** New tables, made from serverless.yml under names nobody else uses. */
export async function freshTables(endpoint: string): Promise<TestTables> {
  const db = dynamoClient({ region: 'local', endpoint, ...(running && { attemptMs: ATTEMPT_MS }) })
  const unique = randomUUID()
  const names = { table: `main-${unique}`, quoteTable: `quotes-${unique}`, limitTable: `limits-${unique}` }
  await createTables(db, tableNames(names))
  return { db, endpoint, ...names }
}

/** Starts one engine for the test file; the function it returns makes tables in it. */
export function tablesFactory(): () => Promise<TestTables> {
  let engine: Pick<Engine, 'endpoint' | 'stop'> | undefined
  beforeAll(async () => {
    engine = running
      ? { endpoint: running, stop: async () => {} }
      : await startEngine({ binary: await engineProgram() })
  })
  afterAll(() => engine?.stop())
  return () => {
    if (!engine) throw new Error('the engine starts before the first test, not earlier')
    return freshTables(engine.endpoint)
  }
}
