import { categories, findCategory } from '@shared/categories/index'
import { estimateSeconds } from './estimate-seconds'
import { notFound, type Peer, peers } from './peers'
import type { Habit } from './plan-route'
import { type QuoteJourney, quoteJourneys } from './quote-journeys'
import type { Cost } from './thumb'

/** What the last run measured, and where. */
export interface Measured {
  readonly day: string
  readonly where: string
  readonly quotes: readonly { readonly journey: QuoteJourney; readonly cost: Cost }[]
  readonly others: readonly { readonly name: string; readonly cost: Cost }[]
}

const waysOf: Readonly<Record<Habit, string>> = {
  fewest: 'shortest',
  most: 'longest',
  unknown: 'everything 不知道',
}

/** The tables of docs/usability.md. */
export function usabilityTables({ day, where, quotes, others }: Measured): string {
  return [
    '## From opening the app to a signed quote',
    '',
    '| thing | way | questions | taps | typed fields | scrolls | screens | app, ms | practised, s (E) | reading it all, s (E) |',
    '|---|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...quotes.map(({ journey, cost }) => quoteLine(journey, cost)),
    '',
    '## Everything else',
    '',
    '| journey | taps | typed fields | scrolls | screens | app, ms |',
    '|---|--:|--:|--:|--:|--:|',
    ...others.map(({ name, cost }) => line(name, ...figuresOf(cost))),
    '',
    '## Questions, beside others',
    '',
    '| thing | platform | questions | what | source | mark |',
    '|---|---|--:|---|---|---|',
    ...categories.flatMap(({ id }) => [ownLine(id), ...peers.filter(({ device }) => device === id).map(peerLine)]),
    ...peers.filter(({ device }) => !findCategory(device)).map(peerLine),
    '',
    `Not found: ${notFound}.`,
    '',
    `\`npm run bench -- journeys\`, ${day}, ${where}.`,
  ].join('\n')
}

const line = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`

const figuresOf = ({ taps, fields, scrolls, screens, appMs }: Cost) => [
  taps,
  fields,
  scrolls,
  screens,
  Math.round(appMs),
]

function quoteLine(journey: QuoteJourney, cost: Cost): string {
  const { name, habit, route } = journey
  const { practised, careful } = estimateSeconds(journey, cost.taps)
  return line(name, waysOf[habit], route.length, ...figuresOf(cost), Math.round(practised), Math.round(careful))
}

const nameOf = (device: string): string => findCategory(device)?.texts.name ?? device

/** How many questions each way through ours asks. */
function ownLine(id: string): string {
  const asked = (habit: Habit) =>
    quoteJourneys.find(({ category, habit: way }) => category.id === id && way === habit)?.route.length ?? 0
  const span = `**${asked('fewest')}–${asked('most')}**`
  const what = `a price, its reasons and a signature; ${asked('unknown')} when all is 不知道`
  return line(nameOf(id), '**Youshu**', span, what, 'this repository', 'A')
}

const peerLine = ({ device, platform, questions, asks, source, mark }: Peer): string =>
  line(nameOf(device), platform, questions, asks, source, mark)
