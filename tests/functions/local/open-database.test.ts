import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { DescribeTableCommand, DescribeTimeToLiveCommand, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dynamoClient } from '../../../functions/adapters/dynamo-client'
import { readConfig } from '../../../functions/config'
import { isEngine } from '../../../functions/local/embedded-dynamo'
import { engineBinary } from '../../../functions/local/engine-binary'
import { openDatabase } from '../../../functions/local/open-database'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-data-'))
})
afterEach(() => rm(folder, { recursive: true }))

const configOf = (more: Record<string, string> = {}) => readConfig({ DATA_DIR: join(folder, '.data'), ...more })

/** Another process with the same data directory, as a second `npm start` would be. */
function launchHolder() {
  const script = fileURLToPath(new URL('./hold-database.ts', import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', script], {
    env: { ...process.env, DATA_DIR: join(folder, '.data') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

async function holdDatabase() {
  const holder = launchHolder()
  const [endpoint] = await once(holder.stdout, 'data')
  const killHard = async () => {
    holder.kill('SIGKILL')
    await once(holder, 'exit')
  }
  return { pid: holder.pid, endpoint: String(endpoint).trim(), killHard }
}

describe('the local database', () => {
  it('has the tables of serverless.yml, with their keys, stream and time to live', async () => {
    const database = await openDatabase(configOf())
    const db = dynamoClient({ region: 'local', endpoint: database.endpoint })
    expect((await db.send(new ListTablesCommand({}))).TableNames).toEqual([
      'youshu-limits-local',
      'youshu-local',
      'youshu-quotes-local',
    ])
    const main = (await db.send(new DescribeTableCommand({ TableName: 'youshu-local' }))).Table
    expect(main?.KeySchema?.map((key) => key.AttributeName)).toEqual(['pk', 'sk'])
    expect(main?.StreamSpecification).toEqual({ StreamEnabled: true, StreamViewType: 'KEYS_ONLY' })
    const quotes = (await db.send(new DescribeTableCommand({ TableName: 'youshu-quotes-local' }))).Table
    expect(quotes?.KeySchema?.map((key) => key.AttributeName)).toEqual(['pk'])
    const ttl = await db.send(new DescribeTimeToLiveCommand({ TableName: 'youshu-quotes-local' }))
    expect(ttl.TimeToLiveDescription?.AttributeName).toBe('ttl')
    await database.stop()
  })

  it('opens again over the same files, and through an address that is given', async () => {
    const first = await openDatabase(configOf())
    const second = await openDatabase(configOf({ DYNAMODB_ENDPOINT: first.endpoint }))
    expect(second.endpoint).toBe(first.endpoint)
    await second.stop()
    expect(await isEngine(first.endpoint)).toBe(true)
    await first.stop()
    const third = await openDatabase(configOf())
    expect(await isEngine(third.endpoint)).toBe(true)
    await third.stop()
  })

  it('is refused while another process has the directory, and taken over once that was killed', async () => {
    const holder = await holdDatabase()
    await expect(openDatabase(configOf())).rejects.toThrow(`is in use by process ${holder.pid}`)
    await holder.killHard()
    expect(await isEngine(holder.endpoint)).toBe(true)
    const database = await openDatabase(configOf())
    expect(await isEngine(holder.endpoint)).toBe(false)
    expect(await isEngine(database.endpoint)).toBe(true)
    await database.stop()
  })

  it('is opened by one of three processes that start at once, over a killed one', async () => {
    const killed = await holdDatabase()
    await killed.killHard()
    const holders = [launchHolder(), launchHolder(), launchHolder()]
    const refusals = holders.map((holder) => text(holder.stderr))
    const opened = holders.map((holder) => once(holder, 'exit').then(() => false))
    const first = await Promise.all(
      holders.map((holder, index) => Promise.race([once(holder.stdout, 'data').then(() => true), opened[index]])),
    )
    for (const holder of holders) holder.kill('SIGKILL')
    expect(first.filter(Boolean)).toHaveLength(1)
    const said = await Promise.all(refusals)
    expect(
      said.filter((text) => text.includes(`is in use by process ${holders[first.indexOf(true)]?.pid}`)),
    ).toHaveLength(2)
    await (await openDatabase(configOf())).stop()
  })

  it('is taken over from a claim without an engine, when its process is gone', async () => {
    const { pid, killHard } = await holdDatabase()
    await killHard()
    await (await openDatabase(configOf())).stop()
    await writeFile(join(folder, '.data', 'running.json'), JSON.stringify({ server: pid }))
    const database = await openDatabase(configOf())
    expect(await isEngine(database.endpoint)).toBe(true)
    await database.stop()
  })
})

describe('the engine of a platform', () => {
  it('is installed in its one known version when it is missing', async () => {
    const asked: string[] = []
    const found = await engineBinary('darwin-riscv', async (spec) => {
      asked.push(spec)
    })
    expect(asked).toEqual(['@dynoxide/darwin-riscv@1.2.1'])
    expect(found).toBeNull()
  })

  it('is not installed again when it is there', async () => {
    const found = await engineBinary(undefined, () => Promise.reject(new Error('installed again')))
    expect(found).toContain('dynoxide')
  })
})
