import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UpdateCommand } from '@aws-sdk/lib-dynamodb'
import { readPickup } from '@shared/contract/read-pickup'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keys } from '../../functions/adapters/pickup-rows'
import { runPersonalData } from '../../scripts/personal-data/run-personal-data'
import { type TestTables, tablesFactory } from '../support/dynamo'
import { bookedPickup, ofOwner } from '../support/orders'
import { testService } from '../support/test-service'

const newTables = tablesFactory()
let tables: TestTables
let folder: string

beforeEach(async () => {
  tables = await newTables()
  folder = await mkdtemp(join(tmpdir(), 'youshu-personal-data-'))
  const { endpoint, table, quoteTable } = tables
  const given = { DYNAMODB_ENDPOINT: endpoint, TABLE: table, QUOTE_TABLE: quoteTable, DATA_DIR: folder }
  for (const [name, value] of Object.entries(given)) vi.stubEnv(name, value)
})
afterEach(async () => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runPersonalData(args, { print: (text) => out.push(text), complain: (text) => err.push(text) })
  return { code, out, err }
}

/** The command has the clock of its machine. */
const setDay = (day: string) => vi.useFakeTimers({ now: new Date(`${day}T12:00:00+08:00`), toFake: ['Date'] })

describe('erasing personal data that is due', () => {
  it('erases it once, and says of how many pickups', async () => {
    const service = await testService(tables)
    const pickup = await bookedPickup(service)
    setDay('2026-06-09')
    expect(await run('erase-expired')).toMatchObject({ code: 0, out: [expect.stringMatching(/: 0$/)], err: [] })
    setDay('2026-06-10')
    expect(await run('erase-expired')).toMatchObject({ code: 0, out: [expect.stringMatching(/: 1$/)], err: [] })
    expect((await service.answered(readPickup, 200, ofOwner(pickup))).erased).toBe(true)
    expect((await run('erase-expired')).out).toEqual([expect.stringMatching(/: 0$/)])
  })

  it('names a pickup that cannot be erased, erases the others, and is not done', async () => {
    const service = await testService(tables)
    const [spoiled, sound] = [await bookedPickup(service), await bookedPickup(service)]
    await tables.db.send(
      new UpdateCommand({
        TableName: tables.table,
        Key: keys.pickup(spoiled.id),
        UpdateExpression: 'SET area = :none',
        ExpressionAttributeValues: { ':none': 0 },
      }),
    )
    setDay('2026-06-10')
    const { code, out, err } = await run('erase-expired')
    expect([code, out]).toEqual([1, []])
    expect(err).toEqual([expect.stringMatching(`\\(${spoiled.id}\\): .+`), expect.stringContaining('1 pickups')])
    expect((await service.answered(readPickup, 200, ofOwner(sound))).erased).toBe(true)
  })

  it.each([[[]], [['erase']], [['erase-expired', 'now']]])('says how it is used when told %j', async (args) => {
    const { code, err } = await run(...args)
    expect([code, err[0]]).toEqual([2, expect.stringContaining('usage: personal-data erase-expired')])
  })
})
