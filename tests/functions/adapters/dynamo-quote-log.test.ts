import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoQuoteLog } from '../../../functions/adapters/dynamo-quote-log'
import type { QuoteLog, SignedQuote } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { aQuoteRecord } from './a-quote-record'

const record = aQuoteRecord()
const { id, token, quote, issuedAt, expiresAt } = record
const signed: SignedQuote = { id, token, quote, issuedAt, expiresAt }

const newTables = tablesFactory()
let tables: TestTables
let log: QuoteLog
let now: Date

beforeEach(async () => {
  tables = await newTables()
  now = new Date(issuedAt)
  log = dynamoQuoteLog(tables.db, tables.quoteTable, { now: () => now })
})

async function storedRow() {
  const command = new GetCommand({ TableName: tables.quoteTable, Key: { pk: `QUOTE#${id}` } })
  return (await tables.db.send(command)).Item
}

describe('the quote log', () => {
  it('gives back exactly what was signed, expired or not', async () => {
    expect(await log.append(record)).toEqual({ kind: 'appended' })
    expect(await log.read(id)).toEqual(signed)
    now = new Date('2027-01-01T00:00:00Z')
    expect(await log.read(id)).toEqual(signed)
    expect(await log.read('unknown')).toBeNull()
  })

  it('keeps what analysis asks for beside the quote: request, day, rules and prices', async () => {
    await log.append(record)
    expect(await storedRow()).toMatchObject({
      requestId: record.requestId,
      day: '2025-11-21',
      rulebook: record.rulebook,
      priceBook: record.priceBook,
    })
  })

  it('keeps a quote for three years after it ends', async () => {
    await log.append(record)
    const forgotten = new Date((await storedRow())?.ttl * 1000)
    expect(forgotten.getTime()).toBeGreaterThanOrEqual(Date.parse('2028-11-24T16:00:00.000Z'))
    expect(forgotten.getTime()).toBeLessThan(Date.parse('2028-12-01T00:00:00.000Z'))
  })

  it('knows a quote up to that instant and no longer, though the database deletes it days later', async () => {
    await log.append(record)
    const forgotten = (await storedRow())?.ttl * 1000
    now = new Date(forgotten - 1)
    expect(await log.read(id)).toEqual(signed)
    now = new Date(forgotten)
    expect(await log.read(id)).toBeNull()
    expect(await storedRow()).toBeDefined()
  })

  it('reads quotes from before there was an index', async () => {
    await tables.db.send(new PutCommand({ TableName: tables.quoteTable, Item: { pk: `QUOTE#${id}`, ...signed } }))
    expect(await log.read(id)).toEqual(signed)
  })

  it('never changes a quote, and says whose the id is', async () => {
    await log.append(record)
    const other = { ...record, token: 'another.token.signed', requestId: 'another-request' }
    expect(await log.append(other)).toEqual({ kind: 'taken', by: signed })
    expect(await log.read(id)).toEqual(signed)
  })

  it('takes one of many that come at once', async () => {
    const requests = Array.from({ length: 20 }, (_, index) => ({ ...record, requestId: `request-${index}` }))
    const results = await Promise.all(requests.map((each) => log.append(each)))
    expect(results.filter(({ kind }) => kind === 'appended')).toHaveLength(1)
  })

  it('appends once when the answer is lost after the write', async () => {
    let sent = 0
    tables.db.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args)
        if (context.commandName === 'PutItemCommand' && sent++ === 0) {
          throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
        }
        return answer
      },
      { step: 'initialize' },
    )
    expect(await log.append(record)).toEqual({ kind: 'appended' })
    expect(sent).toBe(1)
    expect(await log.read(id)).toEqual(signed)
  })
})
