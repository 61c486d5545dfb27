import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { bookPickup } from '@shared/contract/book-pickup'
import { readQuote } from '@shared/contract/read-quote'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dynamoClient } from '../../functions/adapters/dynamo-client'
import { dynamoQuoteLog } from '../../functions/adapters/dynamo-quote-log'
import { rowOf } from '../../functions/adapters/quote-rows'
import { quotesOfDay } from '../../functions/adapters/quotes-of-day'
import { systemClock } from '../../functions/adapters/system-clock'
import { readConfig } from '../../functions/config'
import { isEngine } from '../../functions/local/embedded-dynamo'
import { openDatabase } from '../../functions/local/open-database'
import { exportDay } from '../../scripts/quote-log/export-day'
import { runQuoteLog } from '../../scripts/quote-log/run-quote-log'
import { aQuoteRecord } from '../functions/adapters/a-quote-record'
import { type TestTables, tablesFactory } from '../support/dynamo'
import { aBooking, signedQuote, withKey } from '../support/orders'
import { testService } from '../support/test-service'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
const newTables = tablesFactory()
const day = '2026-03-10'
const clock = systemClock()
let tables: TestTables
let folder: string

beforeEach(async () => {
  tables = await newTables()
  folder = await mkdtemp(join(tmpdir(), 'youshu-quote-log-'))
  const { endpoint, table, quoteTable } = tables
  for (const [name, value] of Object.entries({ DYNAMODB_ENDPOINT: endpoint, TABLE: table, QUOTE_TABLE: quoteTable }))
    vi.stubEnv(name, value)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

const linesOf = (text: string) => text.split('\n').slice(0, -1)

async function run(...args: string[]) {
  const chunks: string[] = []
  const told: string[] = []
  const out = new Writable({
    write(chunk, _, done) {
      chunks.push(String(chunk))
      done()
    },
  })
  const code = await runQuoteLog(args, { out, tell: (line) => told.push(line) })
  return { code, lines: linesOf(chunks.join('')), told: told.join('\n') }
}

describe('exporting the quotes of a day', () => {
  it('prints each of them once, as it was answered, with what it was computed with and which request it was', async () => {
    const service = await testService(tables)
    const signed = await Promise.all(Array.from({ length: 30 }, () => signedQuote(service)))
    service.setTime('2026-03-11 00:00')
    await signedQuote(service)
    const { code, lines, told } = await run('export', '--day', day)
    expect([code, lines.length]).toEqual([0, 30])
    const exported = new Map(lines.map((line) => JSON.parse(line)).map((record) => [record.id, record]))
    for (const { id, token, quote, expiresAt } of signed) {
      const { hash, id: book } = quote.priceBook
      const terms = { rulebook: quote.rulebook, priceBook: { id: book, hash } }
      const issued = { day, issuedAt: '2026-03-10T02:00:00.000Z', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) }
      expect(exported.get(id)).toEqual({ id, token, quote, expiresAt, ...terms, ...issued })
    }
    expect(told).toBe(`quotes of ${day} in ${tables.quoteTable}: 30; those of the last seconds may be missing`)
  })

  it('writes a file, which appears when it is complete', async () => {
    await signedQuote(await testService(tables))
    const file = join(folder, 'quotes.jsonl')
    expect(await run('export', '--day', day, '--out', file)).toMatchObject({ code: 0, lines: [] })
    expect(linesOf(await readFile(file, 'utf8'))).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['quotes.jsonl'])
  })

  it('leaves no file under that name when it fails half-way', async () => {
    async function* broken() {
      yield aQuoteRecord()
      throw new Error('the database is away')
    }
    const file = join(folder, 'quotes.jsonl')
    await expect(exportDay(broken(), file)).rejects.toThrow('the database is away')
    expect(await readdir(folder)).not.toContain('quotes.jsonl')
  })

  it('fetches no more than a slow reader can take, thousands of quotes or not', async () => {
    const { db, quoteTable } = tables
    const row = () => rowOf(aQuoteRecord({ day, quote: JSON.stringify('x'.repeat(2000)) }))
    for (let from = 0; from < 4000; from += 25) {
      const puts = Array.from({ length: 25 }, () => ({ PutRequest: { Item: row() } }))
      await db.send(new BatchWriteCommand({ RequestItems: { [quoteTable]: puts } }))
    }
    let fetched = 0
    async function* counted() {
      for await (const record of quotesOfDay({ db, table: quoteTable, clock }, day)) {
        fetched += 1
        yield record
      }
    }
    let written = 0
    let furthest = 0
    const slow = new Writable({
      highWaterMark: 1,
      write(_, __, done) {
        furthest = Math.max(furthest, fetched - ++written)
        setImmediate(done)
      },
    })
    expect(await exportDay(counted(), slow)).toBe(4000)
    expect([fetched, written]).toEqual([4000, 4000])
    expect(furthest).toBeLessThan(50)
  })

  it.each([
    ['without a day', ['export']],
    ['of a day that does not exist', ['export', '--day', '2026-02-29']],
    ['with words nobody knows', ['export', '--day', day, '--format', 'csv']],
    ['with one word too many', ['export', 'all', '--day', day]],
    ['of nothing', []],
    ['under another name', ['exports', '--day', day]],
  ])('is wrong usage %s', async (_, args) => {
    const { code, lines, told } = await run(...args)
    expect([code, lines]).toEqual([2, []])
    expect(told).toMatch(/quote-log export --day YYYY-MM-DD|no such day/)
  })
})

describe('revoking a quote', () => {
  it('ends it, and may be said twice', async () => {
    const service = await testService(tables)
    const { id } = await signedQuote(service)
    for (const _ of ['once', 'twice']) {
      expect(await run('revoke', id)).toEqual({ code: 0, lines: [], told: `quote ${id} is revoked` })
    }
    expect((await service.answered(readQuote, 200, { params: { id } })).status).toBe('revoked')
    await service.refused(bookPickup, 'quote_revoked', { headers: withKey(), body: aBooking([id]) })
  })

  it('is refused when it is booked', async () => {
    const service = await testService(tables)
    const { id } = await signedQuote(service)
    const pickup = await service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
    const { code, told } = await run('revoke', id)
    expect([code, told]).toEqual([1, `quote ${id} is booked by pickup ${pickup.id}: cancel that first`])
    expect((await service.answered(readQuote, 200, { params: { id } })).status).toBe('booked')
  })

  it('changes nothing about one that has been replaced, and says so', async () => {
    const service = await testService(tables)
    const [old, fresh] = [await signedQuote(service), await signedQuote(service)]
    await service.ports.quoteMarks.end(old.id, { kind: 'superseded', by: fresh.id }, '2026-03-10T02:00:00.000Z')
    const { code, told } = await run('revoke', old.id)
    expect([code, told]).toEqual([0, `quote ${old.id} had ended already: quote ${fresh.id} took its place`])
  })

  it('is refused when there is no such quote', async () => {
    const { code, told } = await run('revoke', '0000000000000000')
    expect([code, told]).toEqual([1, `there is no quote 0000000000000000 in ${tables.quoteTable}`])
  })

  it('is wrong usage without an id, or with two, or with options', async () => {
    for (const args of [[], ['a', 'b'], ['a', '--day', day]]) expect((await run('revoke', ...args)).code).toBe(2)
  })

  it('fails in one line when the database is away', async () => {
    vi.stubEnv('STAGE', 'prod')
    vi.stubEnv('DYNAMODB_ENDPOINT', 'http://127.0.0.1:9')
    const { code, told } = await run('revoke', '0000000000000000')
    expect(code).toBe(1)
    expect(told).toMatch(/^no answer after \d+ attempts$/)
  })
})

describe('the command over a data folder', () => {
  const environment = () => {
    const { DYNAMODB_ENDPOINT: _, TABLE: __, QUOTE_TABLE: ___, ...rest } = process.env
    return { ...rest, DATA_DIR: folder }
  }
  const command = (...args: string[]) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      const child = ['--import', 'tsx', 'scripts/quote-log.ts', ...args]
      execFile(process.execPath, child, { cwd: projectRoot, env: environment() }, (error, out, err) =>
        resolve({ code: error?.code ?? 0, out, err }),
      )
    })

  /** Logs a quote as the server did before it was stopped. */
  async function logQuote() {
    const record = aQuoteRecord({ day, expiresAt: new Date().toISOString() })
    const config = readConfig({ DATA_DIR: folder })
    const database = await openDatabase(config)
    const db = dynamoClient({ region: 'local', endpoint: database.endpoint })
    await dynamoQuoteLog(db, config.quoteTable, clock).append(record)
    db.destroy()
    await database.stop()
    return record
  }

  it('starts the database for itself when none runs, and leaves none behind', async () => {
    const { id } = await logQuote()
    const { code, out, err } = await command('export', '--day', day)
    expect([code, JSON.parse(out).id]).toEqual([0, id])
    expect(err).toBe(`quotes of ${day} in youshu-quotes-local: 1; those of the last seconds may be missing\n`)
    expect(await readdir(folder)).not.toContain('running.json')
    expect((await command('revoke', id)).err).toBe(`quote ${id} is revoked\n`)
    expect(await command('export')).toMatchObject({ code: 2, out: '' })
  })

  it('joins the database of a server that runs, which goes on running', async () => {
    const { id } = await logQuote()
    const script = fileURLToPath(new URL('../functions/local/hold-database.ts', import.meta.url))
    const holder = spawn(process.execPath, ['--import', 'tsx', script], {
      env: environment(),
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [endpoint] = await once(holder.stdout, 'data')
    expect(await command('revoke', id)).toMatchObject({ code: 0, err: `quote ${id} is revoked\n` })
    expect(JSON.parse((await command('export', '--day', day)).out).id).toBe(id)
    expect(await isEngine(String(endpoint).trim())).toBe(true)
    holder.kill('SIGKILL')
    await once(holder, 'exit')
    // It takes over, and ends, what a killed server left behind.
    expect(JSON.parse((await command('export', '--day', day)).out).id).toBe(id)
    expect(await isEngine(String(endpoint).trim())).toBe(false)
  })
})
