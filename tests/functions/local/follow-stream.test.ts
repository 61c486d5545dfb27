import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import type { DynamoDBStreamEvent } from 'aws-lambda'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Following, followStream } from '../../../functions/local/follow-stream'
import { type TestTables, tablesFactory } from '../../support/dynamo'

const newTables = tablesFactory()
let tables: TestTables
let folder: string
let following: Following | undefined

beforeEach(async () => {
  tables = await newTables()
  folder = await mkdtemp(join(tmpdir(), 'youshu-stream-'))
})
afterEach(async () => {
  await following?.stop()
  await rm(folder, { recursive: true })
})

const put = (sk: string) => tables.db.send(new PutCommand({ TableName: tables.table, Item: { pk: 'X', sk } }))

/** Follows with a handler that fails on these keys, once each; `seen` is everything it was handed and did. */
function follow(...failing: string[]) {
  const seen: string[] = []
  const warned: unknown[] = []
  const log = { warn: (...given: unknown[]) => void warned.push(given), error: () => {} }
  const handler = async ({ Records }: DynamoDBStreamEvent) => {
    for (const { dynamodb } of Records) {
      const sk = dynamodb?.Keys?.sk?.S ?? ''
      const [failed] = failing.includes(sk) ? failing.splice(failing.indexOf(sk), 1) : []
      if (failed) return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] }
      seen.push(sk)
    }
    return { batchItemFailures: [] }
  }
  const { endpoint, table } = tables
  following = followStream({ endpoint, table, file: join(folder, 'position'), handler, log })
  return seen
}

/** Waits for the real thing; what never comes ends in the test's own limit. */
async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn()
}

it('hands over what happened before and after it began, in order, once', async () => {
  await put('1')
  const seen = follow()
  await until(() => seen.length === 1)
  await put('2')
  await put('3')
  await until(() => seen.length === 3)
  expect(seen).toEqual(['1', '2', '3'])
})

it('goes on where it was stopped, and misses nothing', async () => {
  await put('1')
  const before = follow()
  await until(() => before.length === 1)
  await following?.stop()
  await put('2')
  const after = follow()
  await until(() => after.length > 0)
  expect([before, after]).toEqual([['1'], ['2']])
})

it('comes back to what failed, and to all after it', async () => {
  for (const sk of ['1', '2', '3']) await put(sk)
  const seen = follow('2', '3')
  await until(() => seen.length === 3)
  expect(seen).toEqual(['1', '2', '3'])
})

it.each(['', '{"stream":"gone","shard":"gone","sequence":"9"}'])('begins anew with the position %j', async (text) => {
  await writeFile(join(folder, 'position'), text)
  await put('1')
  const seen = follow()
  await until(() => seen.length === 1)
  expect(seen).toEqual(['1'])
})
