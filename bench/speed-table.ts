import { type EngineName, engineNames } from './engine-names'
import type { Results, Row } from './row'

/** What the README shows of one engine. */
export interface Speed {
  readonly label: string
  readonly ours: boolean
  readonly hotUs: number
  readonly timesHandWritten: number
  readonly jitlessUs: number
  /** Absent where it would only repeat another line. */
  readonly coldMs?: number
  readonly gzBytes?: number
}

const labels: Readonly<Record<Exclude<EngineName, 'core'>, string>> = {
  'hand-written': 'hand-written TypeScript',
  'json-logic': 'json-logic-js',
  'json-rules-engine': 'json-rules-engine',
  publicodes: 'publicodes',
}

type Find = (id: string) => Row

const finderIn =
  ({ rows }: Results): Find =>
  (id) => {
    const found = rows.find((row) => row.id === id)
    if (!found) throw new Error(`the results have no ${id}: run the benchmark first`)
    return found
  }

const coreSpeeds = (find: Find): Speed[] => {
  const hot = find('core-hot-vs-hand-written')
  const unremembered = find('core-unremembered-us')
  return [
    {
      label: 'Youshu',
      ours: true,
      hotUs: hot.value,
      timesHandWritten: hot.ratio ?? Number.NaN,
      jitlessUs: find('core-jitless-us').value,
      coldMs: find('core-cold-ms').value,
      gzBytes: find('core-gz-bytes').value,
    },
    {
      label: 'Youshu, new price book',
      ours: true,
      hotUs: unremembered.value,
      timesHandWritten: unremembered.ratio ?? Number.NaN,
      jitlessUs: find('core-unremembered-jitless-us').value,
    },
  ]
}

const rivalSpeed = (name: Exclude<EngineName, 'core'>, find: Find): Speed => {
  const hot = find(`${name}-hot-us`)
  return {
    label: labels[name],
    ours: false,
    hotUs: hot.value,
    timesHandWritten: hot.ratio ?? 1,
    jitlessUs: find(`${name}-jitless-us`).value,
    coldMs: find(`${name}-cold-ms`).value,
    gzBytes: find(`${name}-gz-bytes`).value,
  }
}

/** The engines from the fastest to the slowest. Throws where the results lack a row. */
export function speedsOf(results: Results): Speed[] {
  const find = finderIn(results)
  const rivals = engineNames.flatMap((name) => (name === 'core' ? [] : rivalSpeed(name, find)))
  return [...coreSpeeds(find), ...rivals].sort((a, b) => a.hotUs - b.hotUs)
}

/** Two or three significant digits, thousands apart. */
export const figure = (value: number): string =>
  value.toLocaleString('en-US', { maximumSignificantDigits: value < 100 ? 2 : 3 })

/** The part of the README that changes with every measurement. */
export function speedTable(results: Results): string {
  const lines = speedsOf(results).map(({ label, ours, hotUs, timesHandWritten, jitlessUs, coldMs, gzBytes }) => {
    const figures = [hotUs, timesHandWritten, jitlessUs].map(figure)
    const cold = coldMs === undefined ? '' : figure(coldMs)
    const size = gzBytes === undefined ? '' : figure(gzBytes / 1000)
    return `| ${[ours ? `**${label}**` : label, ...figures, cold, size].join(' | ')} |`
  })
  const allCold = figure(finderIn(results)('core-all-categories-cold-ms').value)
  return [
    '![Microseconds for one explained quote, with and without JIT, on a logarithmic scale](docs/images/core-speed.svg)',
    '',
    '| engine | µs, hot | × hand-written | µs without JIT | ms, first quote | KB gzipped |',
    '|---|--:|--:|--:|--:|--:|',
    ...lines,
    '',
    `As the app loads it, with all six categories and their words, Youshu gives its first quote after ${allCold} ms.`,
    '',
    `Node ${results.node}, ${results.cpu}, ${results.at.slice(0, 10)}.`,
  ].join('\n')
}
