import { GetCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoQuoteLog } from '../../../functions/adapters/dynamo-quote-log'
import type { QuoteLog } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'

const record = {
  id: 'aaaabbbbccccdddd',
  token: 'header.payload.signature',
  quote: '{"low":12300,"high":15000}',
  issuedAt: '2025-11-21T08:00:00.000Z',
  expiresAt: '2025-11-24T16:00:00.000Z',
}

const newTables = tablesFactory()
let tables: TestTables
let log: QuoteLog

beforeEach(async () => {
  tables = await newTables()
  log = dynamoQuoteLog(tables.db, tables.quoteTable)
})

describe('the quote log', () => {
  it('gives back exactly what was appended, expired or not', async () => {
    await log.append(record)
    expect(await log.read(record.id)).toEqual(record)
    expect(await log.read('unknown')).toBeNull()
  })

  it('keeps a quote for three years after it ends', async () => {
    await log.append(record)
    const key = { pk: `QUOTE#${record.id}` }
    const { Item } = await tables.db.send(new GetCommand({ TableName: tables.quoteTable, Key: key }))
    const forgotten = new Date(Item?.ttl * 1000)
    expect(forgotten.getTime()).toBeGreaterThanOrEqual(Date.parse('2028-11-24T16:00:00.000Z'))
    expect(forgotten.getTime()).toBeLessThan(Date.parse('2028-12-01T00:00:00.000Z'))
  })

  it('never changes a quote', async () => {
    await log.append(record)
    await expect(log.append({ ...record, token: 'another.token.signed' })).rejects.toThrow('is taken')
    expect(await log.read(record.id)).toEqual(record)
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
    await log.append(record)
    expect(sent).toBe(1)
    expect(await log.read(record.id)).toEqual(record)
  })
})
