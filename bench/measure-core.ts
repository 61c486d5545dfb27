import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { bundle, gzBytes } from './bundle'
import { type ColdStart, coldStarts, type EngineName, engineNames } from './engine-names'
import { median, type Row, rounded } from './row'
import type { CoreTimings } from './time-core'
import type { Timings } from './time-engines'

const COLD_STARTS = 21

const rivals = engineNames.filter((name) => name !== 'core')

/** In a process that has just started: reads the bundle and gives the first quote; prints the milliseconds. */
const COLD_START = `
const startedAt = performance.now()
const { engine } = await import(process.argv[2])
await engine.value(JSON.parse(process.argv[3]))
console.log(performance.now() - startedAt)`

/** Speed of our core beside the other engines, hot, without JIT and cold, with the sizes of their bundles. */
export async function measureCoreSpeed(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'))
  try {
    const [timeEngines, timeCore] = [await writeTimer(folder, 'time-engines'), await writeTimer(folder, 'time-core')]
    const bundles = await bundleEngines(folder)
    const hot = runTimer<Timings>([timeEngines])
    console.log(`all engines give the same offer and the same lines for ${hot.agreed} sets of answers`)
    warnWhenBusy(hot)
    const jitless = runTimer<Timings>(['--jitless', '--no-expose-wasm', timeEngines])
    const coldMs = timeColdStarts(folder, bundles)
    return rowsOf({ hot, jitless, core: runTimer<CoreTimings>([timeCore]), coldMs, bundles })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

interface BundledEngine {
  readonly name: ColdStart
  readonly url: string
  readonly gzBytes: number
}

async function bundleEngines(folder: string): Promise<BundledEngine[]> {
  return Promise.all(
    (Object.keys(coldStarts) as ColdStart[]).map(async (name) => {
      const content = await bundle(`export { engine } from './bench/engines/${coldStarts[name]}'`)
      const file = path.join(folder, `${name}.mjs`)
      writeFileSync(file, content)
      return { name, url: pathToFileURL(file).href, gzBytes: gzBytes(content) }
    }),
  )
}

function warnWhenBusy({ undisturbed }: Timings): void {
  if (undisturbed > 0.95) return
  const share = Math.round(undisturbed * 100)
  console.log(`the machine is busy, only ${share} % of it was ours: figures in ms are too high, measure again later`)
}

async function writeTimer(folder: string, name: 'time-engines' | 'time-core'): Promise<string> {
  const file = path.join(folder, `${name}.cjs`)
  writeFileSync(file, await bundle(`import './bench/${name}'`, 'cjs', 'node'))
  return file
}

const runTimer = <Printed>(args: readonly string[]): Printed =>
  JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }))

function timeColdStarts(folder: string, bundles: readonly BundledEngine[]): Record<ColdStart, number> {
  // A file: with --eval the runtime would read its loader of modules on our time.
  const coldStart = path.join(folder, 'cold-start.mjs')
  writeFileSync(coldStart, COLD_START)
  const ms = new Map(bundles.map(({ name }) => [name, [] as number[]]))
  const answers = JSON.stringify(workingAirConditioner)
  for (let start = 0; start < COLD_STARTS; start++) {
    for (const { name, url } of bundles) {
      ms.get(name)?.push(Number(execFileSync(process.execPath, [coldStart, url, answers], { encoding: 'utf8' })))
    }
  }
  return Object.fromEntries([...ms].map(([name, all]) => [name, median(all)])) as Record<ColdStart, number>
}

interface Measured {
  readonly hot: Timings
  readonly jitless: Timings
  readonly core: CoreTimings
  readonly coldMs: Record<ColdStart, number>
  readonly bundles: readonly BundledEngine[]
}

const row = (id: string, value: number, unit: string, more: Partial<Row> = {}): Row => ({
  id,
  value: rounded(value),
  unit,
  better: 'lower',
  ...more,
})

function rowsOf(measured: Measured): Row[] {
  const { hot, jitless, core, coldMs } = measured
  const { us, ratio } = hot.engines.core
  const faster = (name: EngineName, target?: number): Row =>
    row(`core-vs-${name}`, hot.timesCore[name], '×', { against: name, better: 'higher', target })
  return [
    row('core-hot-vs-hand-written', us, 'µs', { against: 'hand-written', ratio: rounded(ratio), target: 4 }),
    faster('publicodes', 1000),
    faster('json-logic'),
    faster('json-rules-engine'),
    row('core-unremembered-us', hot.engines['core-unremembered'].us, 'µs', {
      against: 'hand-written',
      ratio: rounded(hot.engines['core-unremembered'].ratio),
    }),
    row('core-unremembered-jitless-us', jitless.engines['core-unremembered'].us, 'µs'),
    row('core-jitless-us', jitless.engines.core.us, 'µs', { target: 50 }),
    row('core-cold-ms', coldMs.core, 'ms', { target: 10 }),
    row('core-all-categories-cold-ms', coldMs['all-categories'], 'ms'),
    row('core-what-if-us', core.whatIfUs, 'µs'),
    row('core-range-ms', Math.max(...Object.values(core.rangeMs)), 'ms', { target: 2 }),
    ...rivals.flatMap((name) => rivalRows(name, measured)),
  ]
}

function rivalRows(name: EngineName, { hot, jitless, coldMs, bundles }: Measured): Row[] {
  const { us, ratio } = hot.engines[name]
  const beside = name === 'hand-written' ? {} : { against: 'hand-written', ratio: rounded(ratio) }
  const size = bundles.find((bundled) => bundled.name === name)?.gzBytes ?? Number.NaN
  return [
    row(`${name}-hot-us`, us, 'µs', beside),
    row(`${name}-jitless-us`, jitless.engines[name].us, 'µs'),
    row(`${name}-cold-ms`, coldMs[name], 'ms'),
    { id: `${name}-gz-bytes`, value: size, unit: 'bytes', better: 'lower' },
  ]
}
