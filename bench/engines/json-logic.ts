import jsonLogic, { type RulesLogic } from 'json-logic-js'
import type { BenchEngine, GivenAnswers, Valued, ValuedLine } from './engine'
import { halfEven } from './half-even'
import * as rates from './rates'

// json-logic has no rounding of its own: half-even comes in as an operation, the extension its documentation offers.
jsonLogic.add_operation('scale', halfEven)

/**
 * Every amount is a rule over the answers, the tables and the amounts before it. Beside the rules there is a plain loop:
 * json-logic names no intermediate results. Neither input checks nor reasons nor sources: those would come on top.
 */
interface Step {
  readonly id: string
  readonly rule: Rule
}

type Rule = string | number | readonly Rule[] | { readonly [operation: string]: Rule }
type Values = Record<string, unknown>

const value = (name: string): Rule => ({ var: name })
const scale = (amount: Rule, numerator: Rule, denominator: number): Rule => ({
  scale: [amount, numerator, denominator],
})
const entry = (table: string, key: Rule, field = ''): Rule => ({ var: { cat: [`${table}.`, key, field] } })
const change = (id: string, before: string, rule: Rule): Step[] => [
  { id: `after-${id}`, rule },
  { id, rule: { '-': [value(`after-${id}`), value(before)] } },
]
const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id)
const sum = (names: readonly string[]): Rule => ({ '+': names.map(value) })
const lift = (before: Rule): Rule => ({ max: [0, { '-': [entry('sizes', value('size'), '.floor'), before] }] })

const MATERIAL_LINES = [...ids(rates.materials), ...ids(rates.costs)]
const SCRAP_LINES = [...MATERIAL_LINES, 'margin', 'floor']
const USED_LINES = ['reference-price', 'purchase-to-new', 'age', 'function', 'appearance', 'brand', 'completeness'].map(
  (id) => `used-${id}`,
)
const LIFE = rates.WHOLE * rates.LIFE_YEARS

const unit: readonly Step[] = [
  {
    id: 'size',
    rule: {
      if: [
        { '===': [value('type'), 'window'] },
        'window',
        { '===': [value('type'), 'split-wall'] },
        { cat: ['split-wall-', value('wall-horsepower')] },
        { '===': [value('type'), 'cabinet'] },
        { cat: ['cabinet-', value('cabinet-horsepower')] },
        { cat: ['multi-split-', value('multi-split-horsepower')] },
      ],
    },
  },
  { id: 'left', rule: { if: [{ '===': [value('type'), 'window'] }, value('window-parts'), value('parts')] } },
  {
    id: 'scrap',
    rule: {
      or: [
        { '>': [value('install-years'), rates.LIFE_YEARS] },
        { '===': [value('cooling'), 'no-cooling'] },
        { in: [value('left'), [...rates.coreParts]] },
        { '===': [value('appearance'), 'wrecked'] },
      ],
    },
  },
]

const costAnalysis: readonly Step[] = [
  {
    id: 'grams',
    rule: scale(entry('sizes', value('size'), '.grams'), entry('presentShare', value('left')), rates.WHOLE),
  },
  ...rates.materials.map(({ id, share, fenPerTonne }) => ({
    id,
    rule: scale(scale(value('grams'), share, rates.WHOLE), fenPerTonne, rates.GRAMS_PER_TONNE),
  })),
  ...rates.costs.map(({ id, amount }) => ({ id, rule: 0 - amount })),
  { id: 'margin', rule: { '-': [0, scale(sum(MATERIAL_LINES), rates.MARGIN, rates.WHOLE)] } },
  { id: 'floor', rule: lift(sum([...MATERIAL_LINES, 'margin'])) },
]

const share = (id: string, before: string, rule: Rule): Step[] =>
  change(id, before, scale(value(before), rule, rates.WHOLE))

const depreciation: readonly Step[] = [
  { id: 'used-reference-price', rule: entry('sizes', value('size'), '.referencePrice') },
  ...share('used-purchase-to-new', 'used-reference-price', rates.PURCHASE_TO_NEW),
  ...change(
    'used-age',
    'after-used-purchase-to-new',
    scale(
      value('after-used-purchase-to-new'),
      { '-': [LIFE, { '*': [rates.WHOLE - rates.RESIDUAL, value('install-years')] }] },
      LIFE,
    ),
  ),
  ...share('used-function', 'after-used-age', entry('functionShare', value('cooling'))),
  ...share('used-appearance', 'after-used-function', entry('appearanceShare', value('appearance'))),
  ...share('used-brand', 'after-used-appearance', entry('brandShare', value('brand'))),
  ...share('used-completeness', 'after-used-brand', entry('completenessShare', value('left'))),
]

const better: Rule = { '>=': [sum(USED_LINES), sum(SCRAP_LINES)] }

const access = (method: readonly string[]): readonly Step[] => [
  { id: 'removal', rule: entry('removalFen', value('removal-answer')) },
  {
    id: 'carrying',
    rule: {
      if: [
        { '===': [value('lift'), 'stairs'] },
        { '*': [rates.FEN_PER_FLOOR, { '-': [rates.FREE_FLOORS, value('stairs-to')] }] },
        0,
      ],
    },
  },
  { id: 'floor-after-access', rule: lift(sum([...method, 'removal', 'carrying'])) },
  {
    id: 'rounding',
    rule: { '-': [0, { '%': [sum([...method, 'removal', 'carrying', 'floor-after-access']), 100] }] },
  },
  { id: 'offer', rule: sum([...method, 'removal', 'carrying', 'floor-after-access', 'rounding']) },
]

const ACCESS_LINES = ['removal', 'carrying', 'floor-after-access', 'rounding']
const scrapMethod = { lines: [...SCRAP_LINES, ...ACCESS_LINES], steps: access(SCRAP_LINES) }
const usedMethod = { lines: [...USED_LINES, ...ACCESS_LINES], steps: access(USED_LINES) }

const ONLY_WHEN_NOT_ZERO = new Set(['floor', 'floor-after-access', 'rounding'])

const { sizes, presentShare, functionShare, appearanceShare, brandShare, completenessShare, removalFen } = rates
const tables = { sizes, presentShare, functionShare, appearanceShare, brandShare, completenessShare, removalFen }

// The types of the library know no added operations.
const evaluate = (rule: Rule, values: Values): unknown => jsonLogic.apply(rule as RulesLogic, values)

function settle(steps: readonly Step[], values: Values): void {
  for (const { id, rule } of steps) values[id] = evaluate(rule, values)
}

function valueAirConditioner(answers: GivenAnswers): Valued {
  // Two questions share their name with a line.
  const values: Values = { ...tables, ...answers, 'removal-answer': answers.removal, 'stairs-to': answers.floor }
  settle(unit, values)
  settle(costAnalysis, values)
  if (!values.scrap) settle(depreciation, values)
  const { lines, steps } = !values.scrap && evaluate(better, values) ? usedMethod : scrapMethod
  settle(steps, values)
  return { offer: values.offer as number, lines: explained(lines, values) }
}

function explained(names: readonly string[], values: Values): ValuedLine[] {
  const lines: ValuedLine[] = []
  for (const name of names) {
    const amount = values[name] as number
    if (amount !== 0 || !ONLY_WHEN_NOT_ZERO.has(name)) lines.push({ id: name.replace('used-', ''), amount })
  }
  return lines
}

export const engine: BenchEngine = { name: 'json-logic', value: valueAirConditioner }
