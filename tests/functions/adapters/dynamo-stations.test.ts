import { DeleteTableCommand } from '@aws-sdk/client-dynamodb'
import { QueryCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { dynamoStations } from '../../../functions/adapters/dynamo-stations'
import { loadStationPlan } from '../../../functions/adapters/load-station-plan'
import { readStationPlan } from '../../../functions/adapters/read-station-plan'
import { systemClock } from '../../../functions/adapters/system-clock'
import { createTables } from '../../../functions/local/create-tables'
import { sampleAreas } from '../../../functions/pickups/sample-areas'
import { emptyPlan, type StationPlan } from '../../../functions/pickups/station-plan'
import { type TestTables, tableNames, tablesFactory } from '../../support/dynamo'

const newTables = tablesFactory()
let tables: TestTables
let now: Date
let warned: string[]

beforeEach(async () => {
  tables = await newTables()
  now = new Date('2026-03-10T02:00:00Z')
  warned = []
})

const stationsOf = ({ db, table } = tables, whenEmpty = emptyPlan) => {
  const log = { warn: (_: unknown, message?: string) => void warned.push(message ?? '') }
  return dynamoStations({ db, table, clock: systemClock(() => now), log }, whenEmpty)
}
const later = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1000)
}
const named = (id: string): StationPlan => ({ ...sampleAreas, id })
const load = async (plan: StationPlan, replaces?: string) =>
  loadStationPlan(tables.db, tables.table, { plan, hash: `hash of ${plan.id}`, loadedAt: now.toISOString(), replaces })
const loadNext = async (plan: StationPlan) => load(plan, (await readStationPlan(tables.db, tables.table))?.version)

describe('a plan of stations that was loaded', () => {
  it('is read as it was written, stations in their order', async () => {
    expect(await load(sampleAreas)).toBe(true)
    const loaded = await readStationPlan(tables.db, tables.table)
    expect(loaded).toMatchObject({ hash: 'hash of sample-2026-11', loadedAt: '2026-03-10T02:00:00.000Z' })
    expect(loaded?.plan).toEqual(sampleAreas)
  })

  it('has one row for each station under one key', async () => {
    await load(sampleAreas)
    const version = (await readStationPlan(tables.db, tables.table))?.version
    const { Count } = await tables.db.send(
      new QueryCommand({
        TableName: tables.table,
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :station)',
        ExpressionAttributeValues: { ':pk': `AREAS#${version}`, ':station': 'STATION#' },
      }),
    )
    expect(Count).toBe(sampleAreas.stations.length)
  })

  it('is read whole when it is larger than one answer of the database', async () => {
    const stations = Array.from({ length: 400 }, (_, index) => ({
      id: `station-${String(index).padStart(4, '0')}`,
      name: '样例',
      serves: ['4401'],
      exceptStreets: Array(80).fill('很长的一条街道名字'.repeat(4)),
      ways: {},
    }))
    await load({ id: 'large', closures: [], stations })
    expect((await readStationPlan(tables.db, tables.table))?.plan.stations).toEqual(stations)
  })

  it('is not seen before it is whole, nor replaced by one made from an older', async () => {
    await load(named('first'))
    const first = (await readStationPlan(tables.db, tables.table))?.version
    expect(await load(named('second'), first)).toBe(true)
    expect(await load(named('third'), first)).toBe(false)
    expect(await load(named('fourth'))).toBe(false)
    expect((await readStationPlan(tables.db, tables.table))?.plan.id).toBe('second')
  })

  it('is one of those that two operators load at once', async () => {
    const done = await Promise.all([load(named('one')), load(named('other'))])
    expect([...done].sort()).toEqual([false, true])
    const plan = (await readStationPlan(tables.db, tables.table))?.plan
    expect(plan).toEqual(named(done[0] ? 'one' : 'other'))
  })

  it('is always one whole plan to whoever reads while others are loaded', async () => {
    const few = { ...named('few'), stations: sampleAreas.stations.slice(0, 3) }
    await load(few)
    let loading = true
    const seen = new Set<string>()
    const reading = (async () => {
      while (loading) {
        const plan = (await readStationPlan(tables.db, tables.table))?.plan
        seen.add(`${plan?.id} ${plan?.stations.length}`)
      }
    })()
    for (const plan of [sampleAreas, few, sampleAreas, few]) expect(await loadNext(plan)).toBe(true)
    loading = false
    await reading
    expect([...seen].filter((one) => !['few 3', 'sample-2026-11 26'].includes(one))).toEqual([])
  })
})

describe('the stations that are served', () => {
  it('are those given for the case that nothing was ever loaded', async () => {
    expect(await stationsOf().current()).toEqual(emptyPlan)
    expect(await stationsOf(tables, sampleAreas).current()).toEqual(sampleAreas)
  })

  it('are at most a minute old', async () => {
    const stations = stationsOf()
    await load(named('first'))
    expect((await stations.current()).id).toBe('first')
    await loadNext(named('second'))
    later(59)
    expect((await stations.current()).id).toBe('first')
    later(1)
    expect((await stations.current()).id).toBe('second')
  })

  it('are read anew after the clock was set back', async () => {
    const stations = stationsOf()
    await load(named('first'))
    await stations.current()
    await loadNext(named('second'))
    later(-3600)
    expect((await stations.current()).id).toBe('second')
  })

  it('stay those read last while they cannot be read, which is logged, and are asked for again ten seconds later', async () => {
    const stations = stationsOf()
    await load(named('first'))
    await stations.current()
    await tables.db.send(new DeleteTableCommand({ TableName: tables.table }))
    later(60)
    expect((await stations.current()).id).toBe('first')
    await createTables(tables.db, tableNames(tables))
    await load(named('second'))
    later(9)
    expect((await stations.current()).id).toBe('first')
    later(1)
    expect((await stations.current()).id).toBe('second')
    expect(warned).toEqual(['the stations cannot be read, those read last stay in use'])
  })

  it('are nobody’s guess before the first reading', async () => {
    await tables.db.send(new DeleteTableCommand({ TableName: tables.table }))
    const stations = stationsOf(tables, sampleAreas)
    await expect(stations.current()).rejects.toThrow()
    await createTables(tables.db, tableNames(tables))
    expect(await stations.current()).toEqual(sampleAreas)
  })

  it('are read once for all who ask at the same time', async () => {
    await load(named('first'))
    const stations = stationsOf()
    const [one, other] = await Promise.all([stations.current(), stations.current()])
    expect(one).toBe(other)
  })
})
