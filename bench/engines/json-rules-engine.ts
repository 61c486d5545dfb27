import { Engine, type RuleProperties } from 'json-rules-engine'
import type { BenchEngine, GivenAnswers, Valued, ValuedLine } from './engine'
import { halfEven } from './half-even'
import * as rates from './rates'

/**
 * json-rules-engine decides and does not calculate: one rule for each row of a table picks a coefficient, plain code
 * does the sums. Neither input checks nor reasons nor sources: those would come on top.
 */
type Picked = Record<string, number>

const is = (fact: string, value: string) => ({ fact, operator: 'equal', value })
const rule = (all: RuleProperties['conditions'], params: Picked): RuleProperties => ({
  conditions: all,
  event: { type: 'picked', params },
})

/** One rule for each option of a question. */
const optionRules = (question: string, name: string, table: Readonly<Record<string, number>>): RuleProperties[] =>
  Object.entries(table).map(([option, picked]) => rule({ all: [is(question, option)] }, { [name]: picked }))

const sizeRules = [
  rule({ all: [is('type', 'window')] }, rates.sizes.window),
  ...Object.entries(rates.horsepowers).flatMap(([type, { question, options }]) =>
    options.map((option) =>
      rule({ all: [is('type', type), is(question, option)] }, rates.sizes[`${type}-${option}` as rates.Size]),
    ),
  ),
]

const scrapRule = rule(
  {
    any: [
      { fact: 'install-years', operator: 'greaterThan', value: rates.LIFE_YEARS },
      is('cooling', 'no-cooling'),
      is('appearance', 'wrecked'),
      ...['parts', 'window-parts'].map((fact) => ({ fact, operator: 'in', value: rates.coreParts })),
    ],
  },
  { scrap: 1 },
)

const engineOfRules = new Engine(
  [
    ...sizeRules,
    scrapRule,
    ...optionRules('parts', 'present', rates.presentShare),
    ...optionRules('window-parts', 'present', rates.presentShare),
    ...optionRules('cooling', 'function', rates.functionShare),
    ...optionRules('appearance', 'appearance', rates.appearanceShare),
    ...optionRules('brand', 'brand', rates.brandShare),
    ...optionRules('parts', 'completeness', rates.completenessShare),
    ...optionRules('window-parts', 'completeness', { complete: rates.completenessShare.complete }),
    ...optionRules('removal', 'removal', rates.removalFen),
    rule({ all: [is('lift', 'stairs')] }, { fenPerFloor: rates.FEN_PER_FLOOR }),
  ],
  { allowUndefinedFacts: true },
)

function scrapLines(picked: Picked): ValuedLine[] {
  const { grams = 0, present = 0, floor = 0 } = picked
  const left = halfEven(grams, present, rates.WHOLE)
  const lines: ValuedLine[] = [
    ...rates.materials.map(({ id, share, fenPerTonne }) => ({
      id,
      amount: halfEven(halfEven(left, share, rates.WHOLE), fenPerTonne, rates.GRAMS_PER_TONNE),
    })),
    ...rates.costs.map(({ id, amount }) => ({ id, amount: -amount })),
  ]
  const margin = 0 - halfEven(sumOf(lines), rates.MARGIN, rates.WHOLE)
  lines.push({ id: 'margin', amount: margin })
  return lifted(lines, 'floor', floor)
}

const sumOf = (lines: readonly ValuedLine[]): number => lines.reduce((sum, { amount }) => sum + amount, 0)

function lifted(lines: ValuedLine[], id: string, floor: number): ValuedLine[] {
  const missing = floor - sumOf(lines)
  if (missing > 0) lines.push({ id, amount: missing })
  return lines
}

function usedLines(picked: Picked, years: number): ValuedLine[] {
  const { referencePrice = 0 } = picked
  const life = rates.WHOLE * rates.LIFE_YEARS
  const lines: ValuedLine[] = [{ id: 'reference-price', amount: referencePrice }]
  let value = referencePrice
  const multiply = (id: string, share: number, whole: number): void => {
    const next = halfEven(value, share, whole)
    lines.push({ id, amount: next - value })
    value = next
  }
  multiply('purchase-to-new', rates.PURCHASE_TO_NEW, rates.WHOLE)
  multiply('age', life - (rates.WHOLE - rates.RESIDUAL) * years, life)
  for (const id of ['function', 'appearance', 'brand', 'completeness']) multiply(id, picked[id] ?? 0, rates.WHOLE)
  return lines
}

function bestLines(picked: Picked, years: number): ValuedLine[] {
  const scrap = scrapLines(picked)
  if (picked.scrap) return scrap
  const used = usedLines(picked, years)
  return sumOf(used) >= sumOf(scrap) ? used : scrap
}

async function valueAirConditioner(answers: GivenAnswers): Promise<Valued> {
  const { events } = await engineOfRules.run(answers)
  const picked: Picked = Object.assign({}, ...events.map(({ params }) => params))
  const { fenPerFloor = 0, removal = 0, floor = 0 } = picked
  const floors = fenPerFloor === 0 ? 0 : Number(answers.floor) - rates.FREE_FLOORS
  const lines = bestLines(picked, Number(answers['install-years']))
  lines.push({ id: 'removal', amount: removal }, { id: 'carrying', amount: 0 - fenPerFloor * floors })
  lifted(lines, 'floor-after-access', floor)
  const sum = sumOf(lines)
  const cut = sum % 100
  if (cut !== 0) lines.push({ id: 'rounding', amount: -cut })
  return { offer: sum - cut, lines }
}

export const engine: BenchEngine = { name: 'json-rules-engine', value: valueAirConditioner }
