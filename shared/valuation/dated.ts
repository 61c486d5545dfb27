import type { Source } from './source'

/** A value in force from a day (YYYY-MM-DD) on. Rows are appended, never edited. */
export interface Dated<Value> {
  readonly from: string
  readonly value: Value
  readonly source: Source
}

/** One history per rule, oldest row first. */
export type RuleSet = { readonly [rule: string]: readonly Dated<unknown>[] }

/** The row of each rule that is in force on one day. */
export type InForce<Rules extends RuleSet> = { readonly [Rule in keyof Rules]: Rules[Rule][number] }

const DAYS_OF_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Days are compared as text, so a day has to look exactly like this. */
export const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

/** Whether a text is a day that exists. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const leaps = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return day <= (DAYS_OF_MONTH[month - 1] ?? 0) + (leaps ? 1 : 0)
}

/** A day for which there are no rules, or which is no day at all. */
export class NoRulesInForce extends Error {
  constructor(
    readonly day: string,
    readonly first: string,
  ) {
    super(`no rules in force on ${day}; the first are of ${first}`)
  }
}

/** The row in force on `day`; throws NoRulesInForce before the first one. */
export function rowOn<Value>(rows: readonly Dated<Value>[], day: string): Dated<Value> {
  const found = isDay(day) ? lastRowUpTo(rows, day) : undefined
  if (!found) throw new NoRulesInForce(day, rows[0]?.from ?? 'never')
  return found
}

function lastRowUpTo<Value>(rows: readonly Dated<Value>[], day: string): Dated<Value> | undefined {
  let found: Dated<Value> | undefined
  for (const row of rows) if (row.from <= day) found = row
  return found
}

/** All rules as they stand on `day`, and the day since which they have stood so. */
export function rulesOn<Rules extends RuleSet>(rules: Rules, day: string): { since: string; rules: InForce<Rules> } {
  let since = ''
  const inForce: Record<string, Dated<unknown>> = {}
  const isKnown = isDay(day)
  for (const name of Object.keys(rules)) {
    const rows = rules[name] as readonly Dated<unknown>[]
    const row = isKnown ? lastRowUpTo(rows, day) : undefined
    if (!row) throw new NoRulesInForce(day, rows[0]?.from ?? 'never')
    inForce[name] = row
    if (row.from > since) since = row.from
  }
  return { since, rules: inForce as InForce<Rules> }
}

/** The days on which rules changed, from the first on which all of them were in force. */
export function daysOfChange(rules: RuleSet): readonly string[] {
  const all = Object.values(rules)
  const days = new Set(all.flatMap((rows) => rows.map(({ from }) => from)))
  const first = all.reduce((latest, [row]) => (row && row.from > latest ? row.from : latest), '')
  return [...days].filter((day) => day >= first).sort()
}
