import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoQuoteLog } from '../../../functions/adapters/dynamo-quote-log'
import { rowOf } from '../../../functions/adapters/quote-rows'
import { quotesOfDay } from '../../../functions/adapters/quotes-of-day'
import type { QuoteRecord } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { aQuoteRecord } from './a-quote-record'

const newTables = tablesFactory()
const day = '2025-11-21'
let tables: TestTables
let now: Date

beforeEach(async () => {
  tables = await newTables()
  now = new Date('2025-11-22T00:00:00Z')
})

const clock = { now: () => now }
const quotes = () => quotesOfDay({ db: tables.db, table: tables.quoteTable, clock }, day)

async function append(records: readonly QuoteRecord[]): Promise<void> {
  const log = dynamoQuoteLog(tables.db, tables.quoteTable, clock)
  await Promise.all(records.map((record) => log.append(record)))
}

/** As `append` does, in fewer calls. */
async function appendThousands(count: number): Promise<void> {
  const quote = JSON.stringify('x'.repeat(2000))
  for (let from = 0; from < count; from += 25) {
    const puts = Array.from({ length: 25 }, () => ({ PutRequest: { Item: rowOf(aQuoteRecord({ quote })) } }))
    await tables.db.send(new BatchWriteCommand({ RequestItems: { [tables.quoteTable]: puts } }))
  }
}

async function all(records: AsyncIterable<QuoteRecord>): Promise<QuoteRecord[]> {
  const found: QuoteRecord[] = []
  for await (const record of records) found.push(record)
  return found
}

const byId = (records: readonly QuoteRecord[]) => [...records].sort((one, other) => (one.id < other.id ? -1 : 1))

describe('the quotes of a day', () => {
  it('are all there, whole and once each, and none of another day', async () => {
    const records = Array.from({ length: 60 }, () => aQuoteRecord())
    await append([...records, aQuoteRecord({ day: '2025-11-20' }), aQuoteRecord({ day: '2025-11-22' })])
    expect(byId(await all(quotes()))).toEqual(byId(records))
  })

  it('are none when nobody asked for one', async () => {
    expect(await all(quotes())).toEqual([])
  })

  it('come in the order of issue within a shard, which the first letter of the id tells', async () => {
    const minutes = ['07', '03', '11', '05', '01', '09']
    const records = minutes.map((minute) => {
      const issuedAt = `2025-11-21T08:${minute}:00.000Z`
      return aQuoteRecord({ id: `a${aQuoteRecord().id.slice(1)}`, issuedAt })
    })
    await append(records)
    expect((await all(quotes())).map(({ issuedAt }) => issuedAt.slice(14, 16))).toEqual([...minutes].sort())
  })

  it('leave out what is past its time, though the database deletes it days later', async () => {
    await append([aQuoteRecord(), aQuoteRecord({ expiresAt: '2025-11-21T16:00:00.000Z' })])
    now = new Date('2028-11-24T12:00:00Z')
    expect(await all(quotes())).toHaveLength(1)
  })

  it('are read a page at a time, no further than they are asked for', async () => {
    await appendThousands(3000)
    let fetched = 0
    tables.db.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args)
        if (context.commandName === 'QueryCommand') fetched += (answer.output as { Count: number }).Count
        return answer
      },
      { step: 'initialize' },
    )
    let taken = 0
    let furthest = 0
    for await (const _ of quotes()) {
      taken += 1
      furthest = Math.max(furthest, fetched - taken)
    }
    expect([taken, fetched]).toEqual([3000, 3000])
    expect(furthest).toBeLessThan(100)
  })
})
