import type { Results } from './row'
import { figure, type Speed, speedsOf } from './speed-table'

const WIDTH = 760
const LEFT = 220
const RIGHT = 90
const TOP = 64
const ROW = 46
const BAR = 13
const BOTTOM = 34

/** The card brings its own ground, so that it reads on a light and on a dark page. */
const STYLE = `
    text { font: 13px -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: #15201B }
    .title { font-weight: 600; font-size: 15px }
    .strong { font-weight: 600 }
    .note { fill: #626C66; font-size: 12px }
    .value { paint-order: stroke; stroke: #FFFFFF; stroke-width: 4px }
    .card { fill: #FFFFFF; stroke: #E0E3DC }
    .grid { stroke: #E0E3DC }
    .hot { fill: #1B4A3B }
    .jitless { fill: #BE7035 }
    @media (prefers-color-scheme: dark) {
      text { fill: #EDF0EB }
      .note { fill: #96A19A }
      .value { stroke: #191F1C }
      .card { fill: #191F1C; stroke: #2A322E }
      .grid { stroke: #2A322E }
      .hot { fill: #83C9A9 }
      .jitless { fill: #D58B4E }
    }`

const decade = (us: number): number => Math.log10(us)

/** Power of ten as a person says it. */
function tick(power: number): string {
  if (power < 3) return `${10 ** power} µs`
  return power < 6 ? `${10 ** (power - 3)} ms` : `${10 ** (power - 6)} s`
}

/** Bars of one quote by each engine on a logarithmic scale, as a picture that stands alone. */
export function speedChart(results: Results): string {
  const speeds = speedsOf(results)
  const all = speeds.flatMap(({ hotUs, jitlessUs }) => [hotUs, jitlessUs])
  const first = Math.floor(decade(Math.min(...all)) - 0.3)
  const last = Math.ceil(decade(Math.max(...all)))
  const x = (us: number): number => LEFT + ((decade(us) - first) / (last - first)) * (WIDTH - LEFT - RIGHT)
  const height = TOP + speeds.length * ROW + BOTTOM
  const powers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img" aria-label="Time for one explained quote by engine">`,
    `  <style>${STYLE}\n  </style>`,
    `  <rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="16"/>`,
    `  <text class="title" x="20" y="30">One explained quote, less is better</text>`,
    ...legend(),
    ...powers.flatMap((power) => gridLine(x(10 ** power), tick(power), height - BOTTOM)),
    ...speeds.flatMap((speed, index) => bars(speed, TOP + index * ROW, x)),
    '</svg>',
    '',
  ]
  return parts.join('\n')
}

const legend = (): string[] => [
  `  <rect class="hot" x="${WIDTH - 160}" y="20" width="12" height="12" rx="3"/>`,
  `  <text class="note" x="${WIDTH - 142}" y="30">hot</text>`,
  `  <rect class="jitless" x="${WIDTH - 110}" y="20" width="12" height="12" rx="3"/>`,
  `  <text class="note" x="${WIDTH - 92}" y="30">without JIT</text>`,
]

const gridLine = (x: number, label: string, bottom: number): string[] => [
  `  <line class="grid" x1="${x.toFixed(1)}" x2="${x.toFixed(1)}" y1="${TOP - 12}" y2="${bottom}"/>`,
  `  <text class="note" x="${x.toFixed(1)}" y="${bottom + 18}" text-anchor="middle">${label}</text>`,
]

function bars({ label, ours, hotUs, jitlessUs }: Speed, y: number, x: (us: number) => number): string[] {
  const bar = (kind: 'hot' | 'jitless', us: number, top: number): string[] => [
    `  <rect class="${kind}" x="${LEFT}" y="${top}" width="${(x(us) - LEFT).toFixed(1)}" height="${BAR}" rx="3"/>`,
    `  <text class="note value" x="${(x(us) + 6).toFixed(1)}" y="${top + 11}">${figure(us)} µs</text>`,
  ]
  return [
    `  <text class="${ours ? 'strong' : ''}" x="20" y="${y + 18}">${label}</text>`,
    ...bar('hot', hotUs, y),
    ...bar('jitless', jitlessUs, y + BAR + 3),
  ]
}
