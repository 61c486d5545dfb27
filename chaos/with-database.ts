import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { dynamoClient } from '../functions/adapters/dynamo-client'
import { loadStationPlan } from '../functions/adapters/load-station-plan'
import { createTables } from '../functions/local/create-tables'
import { type Engine, isEngine, startEngine } from '../functions/local/embedded-dynamo'
import { engineBinary } from '../functions/local/engine-binary'
import type { StationPlan } from '../functions/pickups/station-plan'

/** A database of one's own. */
export interface Database {
  readonly folder: string
  readonly endpoint: string
  readonly table: string
  readonly quoteTable: string
  readonly limitTable: string
  /** Straight to the engine, past every fault. */
  readonly db: DynamoDBDocumentClient
  /** kill -9; settles when the engine is back, on the same file if it has one. */
  kill(): Promise<void>
}

const names = { table: 'main', quoteTable: 'quotes', limitTable: 'limits' }

export interface Given {
  readonly plan: StationPlan
  /** Where nothing is killed: faster than a file, and gone with a kill. */
  readonly inMemory?: boolean
}

/** Starts an engine with tables and stations, and takes it all away again when `run` has settled. */
export async function withDatabase<T>(
  { plan, inMemory = false }: Given,
  run: (database: Database) => Promise<T>,
): Promise<T> {
  const binary = await engineBinary()
  if (!binary) throw new Error('no embedded database for this platform')
  const folder = await mkdtemp(path.join(os.tmpdir(), 'youshu-chaos-'))
  const engine = await startEngine({ binary, ...(!inMemory && { file: path.join(folder, 'dynamo.db') }) })
  const { endpoint } = engine
  const db = dynamoClient({ region: 'local', endpoint })
  try {
    await createTables(db, { MainTable: names.table, QuoteTable: names.quoteTable, LimitTable: names.limitTable })
    const loadedAt = new Date().toISOString()
    await loadStationPlan(db, names.table, { plan, hash: plan.id, loadedAt, replaces: undefined })
    return await run({ folder, endpoint, ...names, db, kill: () => killEngine(engine) })
  } finally {
    db.destroy()
    await engine.stop()
    await rm(folder, { recursive: true, force: true })
  }
}

async function killEngine(engine: Engine): Promise<void> {
  const pid = engine.pid()
  if (pid === undefined) throw new Error('the engine has no process to be killed')
  process.kill(pid, 'SIGKILL')
  while (engine.pid() === pid || !(await isEngine(engine.endpoint))) await sleep(10)
}
