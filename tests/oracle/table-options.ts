import type { ApplianceTables, PhoneTables } from './tables'

type Options = Readonly<Record<string, readonly string[]>>

type Named = readonly [question: string, options: readonly string[]]

/** The questions that a table has numbers for, with all options that the tables speak of, in alphabetical order. */
export function tableOptions(tables: ApplianceTables | PhoneTables): Options {
  const found: Record<string, string[]> = {}
  for (const [question, options] of 'faults' in tables ? phoneOptions(tables) : applianceOptions(tables)) {
    found[question] = [...new Set([...(found[question] ?? []), ...options])].sort()
  }
  return found
}

const factorOptions = ({ factors }: ApplianceTables | PhoneTables): Named[] =>
  factors.map(({ question, coefficients }) => [question, Object.keys(coefficients)])

const phoneOptions = (tables: PhoneTables): Named[] => [
  ...factorOptions(tables),
  ['faults', Object.keys(tables.faults)],
  ['history', Object.values(tables.marks).flatMap((coefficients) => Object.keys(coefficients))],
]

/** An option that makes scrap of a thing has no coefficient; the trigger speaks of it. */
function applianceOptions(tables: ApplianceTables): Named[] {
  const numbered: Named[] = [
    ...factorOptions(tables),
    ['type', Object.keys(tables.types)],
    ...Object.entries(tables.present).map(([question, shares]): Named => [question, Object.keys(shares)]),
  ]
  const triggers = tables.triggers.flatMap(({ question, options = [] }): Named[] =>
    numbered.some(([known]) => known === question) ? [[question, options]] : [],
  )
  return [...numbered, ...triggers]
}
