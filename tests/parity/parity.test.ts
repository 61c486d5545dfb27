import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { categories } from '@shared/categories'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildDeviceBundle, buildRunner, buildServerBundle } from './build-bundles'
import { codeFromText } from './code-from-text'
import { makePlan } from './make-plan'
import { newerSyntax, oldestEngines } from './newer-syntax'
import { plant, plantedChanges } from './planted-change'
import { firstDifference, type QuoteRun, runQuotes, type Setting, type Workshop } from './quote-run'
import { takeTurns } from './take-turns'

/** Seeded quotes beside the table edges; `PARITY_QUOTES` asks for more. */
const SEEDED = Math.max(6_000, Number(process.env.PARITY_QUOTES ?? 0))
/** Without JIT, on a busy machine. */
const timeout = 180_000 + 20 * SEEDED

const engines = [
  { engine: 'with JIT', flags: [] },
  { engine: 'without JIT', flags: ['--jitless'] },
  { engine: 'with eval barred', flags: ['--disallow-code-generation-from-strings'] },
] as const
const sides = ['server', 'phone'] as const
const settings = sides.flatMap((side) => engines.map((one) => ({ side, ...one, name: `${side} ${one.engine}` })))

let workshop: Workshop
let deviceBundle: string
const runs = new Map<string, QuoteRun>()

const runOf = (name: string): QuoteRun => {
  const run = runs.get(name)
  if (!run) throw new Error(`${name} did not run`)
  return run
}

async function openWorkshop(): Promise<Workshop> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'youshu-parity-'))
  const plan = path.join(folder, 'plan.json')
  await writeFile(plan, JSON.stringify(makePlan(SEEDED)))
  return { folder, plan, runner: await buildRunner(folder) }
}

beforeAll(async () => {
  workshop = await openWorkshop()
  const turn = takeTurns(2)
  const bundles = {
    phone: turn(() => buildDeviceBundle(workshop.folder)),
    server: turn(() => buildServerBundle(workshop.folder)),
  }
  await Promise.all(
    settings.map(async ({ side, name, flags }) => {
      const setting: Setting = { bundle: await bundles[side], asPhone: side === 'phone', flags }
      runs.set(name, await turn(() => runQuotes(workshop, setting)))
    }),
  )
  deviceBundle = await readFile(await bundles.phone, 'utf8')
}, timeout)

afterAll(() => rm(workshop.folder, { recursive: true, force: true }))

describe('phone and server', () => {
  it.each(settings.slice(1))('give the same bytes for every quote: $name', { timeout }, async ({ name }) => {
    expect(await firstDifference(workshop, runOf('server with JIT'), runOf(name))).toBeUndefined()
  })

  it(`quote ${SEEDED} seeded answer sets and every table edge, and refuse what they have to`, () => {
    const { quotes, outcomes, misjudged } = runOf('server with JIT').report
    expect(misjudged).toEqual([])
    expect(quotes).toBeGreaterThan(SEEDED + 8_000)
    for (const { id } of categories) {
      for (const outcome of ['used', 'scrap', 'incomplete', 'refused']) {
        expect(outcomes[`${id} ${outcome}`], `${id} ${outcome}`).toBeGreaterThan(50)
      }
    }
  })

  it.each(sides)('really run without JIT, without eval and as on an old phone when told so: %s', (side) => {
    const seen = engines.map(({ engine }) => {
      const { compiles, evaluates, modern } = runOf(`${side} ${engine}`).report
      return { engine, compiles, evaluates, modern }
    })
    const modern = side === 'server'
    expect(seen).toEqual([
      { engine: 'with JIT', compiles: true, evaluates: true, modern },
      { engine: 'without JIT', compiles: false, evaluates: true, modern },
      { engine: 'with eval barred', compiles: true, evaluates: false, modern },
    ])
  })
})

describe('the comparison', () => {
  it.concurrent.each(plantedChanges)('finds: $name', { timeout }, async (change) => {
    const folder = await mkdtemp(path.join(workshop.folder, 'planted-'))
    const bundle = await buildServerBundle(folder, [plant(change)])
    const planted = await runQuotes(workshop, { bundle, asPhone: false, flags: [] })
    const found = await firstDifference(workshop, runOf('server with JIT'), planted)
    const [quote, right, wrong] = found?.split('\n') ?? []
    expect(quote).toMatch(/^quote \d+ \{"/)
    expect(JSON.parse(right ?? '')).toHaveProperty('lines')
    expect(JSON.parse(wrong ?? '')).toHaveProperty('lines')
    expect(wrong).not.toBe(right)
  })
})

describe('the bundle for phones', () => {
  it('makes no code from text', () => {
    expect(codeFromText(deviceBundle)).toEqual([])
  })

  it.each(['eval("1")', 'new Function("")', 'const F = Function; new F("")', '[].at.constructor("")()'])(
    'would be caught with %s',
    (code) => {
      expect(codeFromText(`${deviceBundle};${code}`)).not.toEqual([])
    },
  )

  it('has no syntax that the oldest supported engines do not know', async () => {
    expect(await newerSyntax(deviceBundle, await oldestEngines())).toEqual([])
  })

  it.each([
    'a ??= 1',
    'class A { static { a() } }',
    'class A { #a = 1; has(b) { return #a in b } }',
    '/(?<=a)b/.test(c)',
  ])('would be caught with %s', async (code) => {
    expect(await newerSyntax(`${deviceBundle};${code}`, await oldestEngines())).not.toEqual([])
  })
})
