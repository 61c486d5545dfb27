import { CreateTableCommand, DescribeTableCommand } from '@aws-sdk/client-dynamodb'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { expect, it } from 'vitest'
import { dynamoQuoteLog } from '../../../functions/adapters/dynamo-quote-log'
import { quoteKey } from '../../../functions/adapters/quote-rows'
import { quotesOfDay } from '../../../functions/adapters/quotes-of-day'
import { systemClock } from '../../../functions/adapters/system-clock'
import { createTables } from '../../../functions/local/create-tables'
import { tablesFactory } from '../../support/dynamo'
import { aQuoteRecord } from '../adapters/a-quote-record'

const newTables = tablesFactory()
const clock = systemClock()

it('makes the index of the quote log as serverless.yml describes it', async () => {
  const { db, quoteTable } = await newTables()
  const { Table } = await db.send(new DescribeTableCommand({ TableName: quoteTable }))
  expect(Table?.GlobalSecondaryIndexes).toMatchObject([
    {
      IndexName: 'by-day',
      KeySchema: [
        { AttributeName: 'dayShard', KeyType: 'HASH' },
        { AttributeName: 'issuedAtId', KeyType: 'RANGE' },
      ],
      Projection: { ProjectionType: 'ALL' },
    },
  ])
})

it('adds the index to a quote log from before it, and changes nothing else about it', async () => {
  const { db, table, limitTable } = await newTables()
  const names = { MainTable: table, QuoteTable: `${table}-older`, LimitTable: limitTable }
  await db.send(
    new CreateTableCommand({
      TableName: names.QuoteTable,
      AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
      KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      BillingMode: 'PAY_PER_REQUEST',
    }),
  )
  const log = dynamoQuoteLog(db, names.QuoteTable, clock)
  const [before, after] = [aQuoteRecord(), aQuoteRecord()]
  const { id, token, quote, issuedAt, expiresAt } = before
  const older = { id, token, quote, issuedAt, expiresAt }
  await db.send(new PutCommand({ TableName: names.QuoteTable, Item: { ...quoteKey(id), ...older } }))
  await createTables(db, names)
  await createTables(db, names)
  await log.append(after)
  expect(await log.read(id)).toEqual(older)
  const indexed: string[] = []
  for await (const record of quotesOfDay({ db, table: names.QuoteTable, clock }, after.day)) indexed.push(record.id)
  expect(indexed).toEqual([after.id])
})
