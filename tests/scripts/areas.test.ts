import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { listAreas } from '@shared/contract/list-areas'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { dynamoStations } from '../../functions/adapters/dynamo-stations'
import { readStationPlan } from '../../functions/adapters/read-station-plan'
import { systemClock } from '../../functions/adapters/system-clock'
import { sampleAreas } from '../../functions/pickups/sample-areas'
import { emptyPlan, type StationPlan } from '../../functions/pickups/station-plan'
import { runAreas } from '../../scripts/areas/run-areas'
import { type TestTables, tablesFactory } from '../support/dynamo'
import { testService } from '../support/test-service'

const projectRoot = fileURLToPath(new URL('../..', import.meta.url))
const newTables = tablesFactory()
let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-areas-'))
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

async function run(...args: string[]) {
  const [out, err]: [string[], string[]] = [[], []]
  const code = await runAreas(args, { print: (text) => out.push(text), complain: (text) => err.push(text) })
  const lines = (texts: string[]) => texts.map((text) => text.split(folder).join(''))
  return { code, out: lines(out), err: lines(err) }
}

async function fileOf(content: unknown, name = 'areas.json'): Promise<string> {
  const file = join(folder, name)
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  return file
}

const window = { from: '09:00', to: '12:00', capacity: 8 }
const door = { categories: ['computer'], windows: [window], cutOffMinutes: 120 }
const station = { id: 'guangzhou-1', name: '广州一号网点', serves: ['4401'], ways: { door } }
const another = { ...station, id: 'foshan-1', name: '佛山一号网点', serves: ['4406'] }
const plan = { id: 'spring-2026', closures: [], stations: [station] }
const withStation = (but: object) => ({ ...plan, stations: [{ ...station, ...but }] })
const withDoor = (but: object) => withStation({ ways: { door: { ...door, ...but } } })
const withWindows = (...windows: object[]) => withDoor({ windows })
const withTwo = (one: object, other: object) => ({
  ...plan,
  stations: [
    { ...station, ...one },
    { ...another, ...other },
  ],
})

describe('checking a file of stations', () => {
  it('says in one line that it is usable', async () => {
    expect(await run('check', await fileOf(plan))).toEqual({
      code: 0,
      out: ['/areas.json: usable: spring-2026, 1 stations, 0 closures'],
      err: [],
    })
  })

  it.each([
    ['a district nobody knows', withStation({ serves: ['440199'] }), 'serves.0 is 440199, which is no district'],
    ['a city nobody knows', withStation({ serves: ['9901'] }), 'serves.0 is 9901, which is no city'],
    ['the code of a province', withStation({ serves: ['44'] }), 'must be the six digits of a district'],
    ['an hour there is not', withWindows({ ...window, to: '24:00' }), 'to is "24:00": it must be a time from 00:00 to'],
    ['a window that ends first', withWindows({ ...window, to: '08:00' }), 'from 09:00 to 08:00: it must end after'],
    ['windows that overlap', withWindows(window, { ...window, from: '11:00', to: '13:00' }), 'overlaps 09:00–12:00'],
    ['no capacity', withWindows({ ...window, capacity: 0 }), 'capacity is 0: it must be a whole number from 1 to'],
    ['half a place', withWindows({ ...window, capacity: 1.5 }), 'capacity is 1.5: it must be a whole number from 1'],
    ['an eighth weekday', withWindows({ ...window, weekdays: [8] }), 'weekdays.0 is 8: it must be a whole number'],
    ['a category nobody knows', withDoor({ categories: ['piano'] }), 'categories.0 is piano, which is no category'],
    ['a category twice', withDoor({ categories: ['computer', 'computer'] }), 'categories.1 is computer again'],
    ['no cut-off', withDoor({ cutOffMinutes: undefined }), 'cutOffMinutes is missing: it must be a whole number'],
    ['no way', withStation({ ways: {} }), 'ways has none of door, courier, store'],
    [
      'a fridge that no window has room for',
      withDoor({ categories: ['refrigerator'], windows: [{ ...window, capacity: 2 }] }),
      'ways.door.windows have 2 places at most, and one refrigerator may take 3',
    ],
    ['a name for slots of the courier', withStation({ id: 'gz-courier' }), 'must not end in -courier'],
    ['capital letters in an id', withStation({ id: 'Guangzhou' }), 'id is "Guangzhou": it must be up to 32 of a-z'],
    ['one id for two', withTwo({}, { id: 'guangzhou-1' }), 'stations.1.id is guangzhou-1, which stations.0 has'],
    ['the same city twice', withTwo({}, { serves: ['4401'] }), 'is 4401, which guangzhou-1 serves already (4401)'],
    ['a district after its city', withTwo({}, { serves: ['440106'] }), 'is 440106, which guangzhou-1 serves already'],
    ['the same code twice in one', withStation({ serves: ['4401', '440106'] }), 'of the same station has already'],
    ['a word too many', withStation({ boss: 'x' }), 'stations.0.boss does not belong here'],
    [
      'a closure backwards',
      { ...plan, closures: [{ from: '2027-02-11', to: '2027-02-05', reason: 'x' }] },
      'must not end',
    ],
    ['a day there is not', withStation({ closedFrom: '2027-02-29' }), 'closedFrom is "2027-02-29": it must be a day'],
    [
      'closures out of order',
      withStation({
        closures: [
          { from: '2027-02-05', to: '2027-02-11', reason: 'x' },
          { from: '2027-02-11', to: '2027-02-12', reason: 'y' },
        ],
      }),
      'closures.1 begins on 2027-02-11, not after 2027-02-11',
    ],
  ])('finds %s, says where and what would be right, and leaves with 2', async (_, content, said) => {
    const { code, out, err } = await run('check', await fileOf(content))
    expect(out).toHaveLength(1)
    expect(out[0]).toMatch(/^\/areas\.json:\d+: fault: /)
    expect(out[0]).toContain(said)
    expect([code, err]).toEqual([2, ['/areas.json: not usable: 1 fault']])
  })

  it('tells every fault there is in a line of its own', async () => {
    const { out, err } = await run('check', await fileOf(withStation({ serves: ['440199'], ways: {} })))
    expect([out.length, err]).toEqual([2, ['/areas.json: not usable: 2 faults']])
  })

  it('finds a key that is written twice, of which only the last would count', async () => {
    const text = JSON.stringify(plan, null, 2).replace('"id": "spring-2026",', '"id": "a",\n"id": "spring-2026",')
    expect((await run('check', await fileOf(text))).out[0]).toContain('id is written 2 times, on lines 2, 3')
  })

  it('takes windows at the same hour of different weekdays, and one that follows at once', async () => {
    const weekdays = { ...window, weekdays: [1, 2] }
    const next = { ...window, from: '12:00', to: '14:00' }
    const content = withWindows(weekdays, { ...window, weekdays: [6, 7] }, next)
    expect((await run('check', await fileOf(content))).code).toBe(0)
  })

  it.each([
    ['a district before its city', withTwo({ serves: ['440106'] }, { serves: ['4401'] }), 'all of it but 440106'],
    ['who takes over', withTwo({ closedFrom: '2099-01-01' }, { serves: ['4401'] }), 'takes over from guangzhou-1 on'],
    ['a sample', { ...plan, sample: true }, 'stations and times are invented'],
  ])('tells of %s, and lets it pass', async (_, content, said) => {
    const { code, out } = await run('check', await fileOf(content))
    expect([code, out.length]).toEqual([0, 2])
    expect(out[0]).toContain('warning')
    expect(out[0]).toContain(said)
  })

  it('says nothing of a district whose other station closed long ago', async () => {
    const { code, out } = await run('check', await fileOf(withTwo({ closedFrom: '2020-01-01' }, { serves: ['4401'] })))
    expect([code, out.length]).toEqual([0, 1])
  })

  it.each([[[]], [['check']], [['check', 'a', 'b']], [['drop', 'a']], [['toString']]])(
    'is wrong usage as %j',
    async (args) => {
      const { code, out, err } = await run(...args)
      expect([code, out]).toEqual([2, []])
      expect(err[0]).toContain('usage: areas check FILE')
    },
  )

  it('leaves with 2 when the file is not there or not JSON', async () => {
    expect(await run('check', join(folder, 'none.json'))).toMatchObject({ code: 2, err: ['/none.json: no such file'] })
    const broken = await run('check', await fileOf('{ "id": '))
    expect([broken.code, broken.err.length]).toEqual([2, 1])
    expect(broken.err[0]).toContain('not JSON')
  })
})

describe('loading a file of stations', () => {
  let tables: TestTables
  beforeEach(async () => {
    tables = await newTables()
    const { endpoint, table, quoteTable } = tables
    for (const [name, value] of Object.entries({ DYNAMODB_ENDPOINT: endpoint, TABLE: table, QUOTE_TABLE: quoteTable }))
      vi.stubEnv(name, value)
  })
  const load = async (content: unknown) => run('load', await fileOf(content))
  const loaded = async (): Promise<StationPlan | undefined> => (await readStationPlan(tables.db, tables.table))?.plan

  it('serves it, and says how many districts are added and removed', async () => {
    const { code, out } = await load({ ...plan, stations: [station, another] })
    expect([code, out]).toEqual([
      0,
      [
        'spring-2026 is loaded: 2 stations open, 0 closed',
        'districts: 16, 16 added, 0 removed',
        'Running servers serve it within a minute.',
      ],
    ])
    const clock = systemClock()
    const stations = dynamoStations({ ...tables, clock, log: { warn: () => {} } }, emptyPlan)
    const service = await testService(tables, { stations })
    const { areas } = await service.answered(listAreas, 200, { query: { code: '440600' } })
    expect(areas.map(({ station: { name } }) => name)).toEqual(Array(5).fill('佛山一号网点'))
  })

  it('keeps a station that is gone from the file, closed from today on', async () => {
    await load({ ...plan, stations: [station, another] })
    const { out } = await load({ ...plan, id: 'summer-2026' })
    const today = systemClock().today()
    expect(out[0]).toBe('summer-2026 is loaded: 1 stations open, 1 closed')
    expect(out[1]).toMatch(/^districts: 11, 0 added, 5 removed: 440604 .* 440608$/)
    expect((await loaded())?.stations).toEqual([station, { ...another, closedFrom: today }])
    await load({ ...plan, id: 'autumn-2026', stations: [another] })
    expect((await loaded())?.stations).toEqual([another, { ...station, closedFrom: today }])
  })

  it('changes nothing when it is loaded already', async () => {
    await load(plan)
    const before = await readStationPlan(tables.db, tables.table)
    const { code, out } = await load(plan)
    expect([code, out]).toEqual([0, [`spring-2026 is loaded since ${before?.loadedAt}`]])
    expect(await readStationPlan(tables.db, tables.table)).toEqual(before)
  })

  it('loads nothing that has a fault', async () => {
    await load(plan)
    const { code, out, err } = await load(withStation({ serves: ['440199'] }))
    expect([code, out, err.length]).toEqual([2, [], 2])
    expect(await loaded()).toEqual(plan)
  })

  it('works as a command', async () => {
    const command = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['--import', 'tsx', 'scripts/areas.ts', ...args], {
        cwd: projectRoot,
        env: { ...process.env },
      })
    const { stdout } = await command('load', await fileOf(plan))
    expect(stdout).toContain('spring-2026 is loaded: 1 stations open')
    expect(await loaded()).toEqual(plan)
    await expect(command('load', await fileOf({}))).rejects.toMatchObject({ code: 2 })
  })
})

describe('the schema and the sample for operators', () => {
  it('are printed, and the schema in docs/ is current', async () => {
    const { code, out } = await run('schema')
    expect(code).toBe(0)
    expect(`${out[0]}\n`).toBe(await readFile(join(projectRoot, 'docs/areas.schema.json'), 'utf8'))
    const sample = await run('sample')
    expect(JSON.parse(sample.out[0] ?? '')).toEqual(sampleAreas)
    expect((await run('check', await fileOf(sample.out[0]))).out).toEqual([
      '/areas.json:3: warning: sample is true: stations and times are invented',
      `/areas.json: usable: sample-2026-11, ${sampleAreas.stations.length} stations, 1 closures`,
    ])
  })
})
