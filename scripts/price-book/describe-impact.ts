import type { Fen } from '@shared/valuation/money'
import type { Impact, Impossible, Move, Movement } from './measure-impact'

const WORST = 10

const yuan = (fen: Fen): string => (fen / 100).toLocaleString('en', { maximumFractionDigits: 2 })
const signed = (fen: Fen): string => (fen > 0 ? `+${yuan(fen)}` : yuan(fen))

/** An impact for people: a table of how much moves, the ten furthest, and what cannot be quoted at all. */
export function impactLines(impact: Impact): string[] {
  const { old, new: later, day, region, movements, moves, impossible } = impact
  return [
    `${old.id} → ${later.id}, region ${region}, reference quotes of ${day}; yuan, over the quotes that move`,
    '',
    ...table([HEAD, ...movements.map(movementRow)]),
    '',
    ...(moves.length === 0 ? ['nothing moves'] : worstLines(moves)),
    ...impossibleLines(impossible),
  ]
}

const HEAD = ['category', 'quotes', 'move', 'of', 'share', 'median', 'mean', 'biggest up', 'biggest down']

function movementRow({ category, set, quotes, moved, by }: Movement): string[] {
  const share = quotes === 0 ? '-' : `${((moved / quotes) * 100).toFixed(0)} %`
  const amounts = by ? [by.median, by.mean, by.up, by.down].map(signed) : ['-', '-', '-', '-']
  return [category, set, String(moved), String(quotes), share, ...amounts]
}

function table(rows: readonly (readonly string[])[]): string[] {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows.map((row) =>
    row
      .map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}

function worstLines(moves: readonly Move[]): string[] {
  const told = new Set<string>()
  const worst = moves.filter(({ category, from, to }) => {
    const known = told.size
    return told.add(`${category} ${range(from)} ${range(to)}`).size > known
  })
  const shown = worst.slice(0, WORST)
  const rest = moves.length > shown.length ? `, equal ones once; --json has all ${moves.length}` : ''
  return [`the ${shown.length} that move furthest${rest}:`, ...shown.map((move) => `  ${moveLine(move)}`)]
}

function moveLine({ category, set, name, answers, from, to, by }: Move): string {
  const said = Object.values(answers).map((answer) => (Array.isArray(answer) ? `[${answer.join(' ')}]` : answer))
  const called = name === undefined ? '' : ` "${name}"`
  return `${signed(by)}  ${range(from)} → ${range(to)}  ${category} ${set}${called}  ${said.join(' · ')}`
}

const range = ({ low, high }: Move['from']): string => (low === high ? yuan(low) : `${yuan(low)}–${yuan(high)}`)

/** One line for each price that is missing, with the golden cases it concerns. */
function impossibleLines(impossible: readonly Impossible[]): string[] {
  const problems = new Map<string, Impossible[]>()
  for (const one of impossible) {
    const key = `${one.category} cannot be quoted under the ${one.book} book: ${one.problem}`
    problems.set(key, [...(problems.get(key) ?? []), one])
  }
  return [...problems].flatMap(([problem, cases]) => {
    const golden = cases.flatMap(({ name }) => (name === undefined ? [] : [`  golden "${name}"`]))
    const reference = cases.length - golden.length
    return ['', problem, ...golden, ...(reference > 0 ? [`  ${reference} reference quotes`] : [])]
  })
}
