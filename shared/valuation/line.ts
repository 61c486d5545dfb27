import type { Fen } from './money'
import type { Source } from './source'

export type LineKind =
  | 'base'
  | 'factor'
  | 'material'
  | 'cost'
  | 'margin'
  | 'subsidy'
  | 'floor'
  | 'access'
  | 'amount'
  | 'rounding'

/** What a line answers to: a question and its answer, or a parameter of the rulebook or the price book. */
export type Because =
  | { readonly question: string; readonly answer: string | number | readonly string[] }
  | { readonly parameter: string }

/** The numbers behind an amount, for showing the sum at work. Grams, fen per tonne, basis points, years, floors. */
export type Basis = Readonly<Record<string, number>>

/** One explained step of an offer, in fen. The lines of an offer add up to it. */
export interface Line {
  readonly id: string
  readonly kind: LineKind
  readonly amount: Fen
  readonly because: Because
  readonly source: Source
  readonly basis?: Basis
  /** Where the other numbers of `basis` come from, when `source` is not all. */
  readonly basedOn?: readonly Source[]
}

/** Why an offer is what it is: a scrap trigger, or the method that won. */
export interface Reason {
  readonly id: string
  readonly because: Because
}

/** The sum of lines, in fen. */
export function sumOf(lines: readonly Line[]): Fen {
  let sum = 0
  for (const line of lines) sum += line.amount
  return sum
}
