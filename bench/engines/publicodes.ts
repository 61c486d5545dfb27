import Engine, { type PublicodesExpression, type Situation } from 'publicodes'
import type { BenchEngine, GivenAnswers, Valued, ValuedLine } from './engine'
import * as rates from './rates'

/**
 * The valuation as publicodes rules. Publicodes reckons in floats and its `arrondi` rounds half up, so what is faked is
 * money: whole fen, and half-even by whole-number division `//`, written out as rules at each step. It is exact as
 * long as products stay below 2^53. Neither input checks nor reasons nor sources: those would come on top.
 */
type Rules = Record<string, PublicodesExpression>

/** `(2p + d) // 2d` rounds half up; where there is no rest it was a tie, and an odd result goes one down. `product` ≥ 0. */
function halfEven(name: string, product: string, denominator: number, shift = 0): Rules {
  const doubled = `2 * (${product}) + ${denominator}`
  const tie = [`${doubled} = ${2 * denominator} * ${name} up`, `2 * (${name} up // 2) != ${name} up`]
  return {
    [`${name} up`]: `(${doubled}) // ${2 * denominator}`,
    [`${name}`]: {
      variations: [
        { si: { 'toutes ces conditions': tie }, alors: `${name} up - ${1 + shift}` },
        { sinon: `${name} up - ${shift}` },
      ],
    },
  }
}

const ruleName = (id: string): string => id.replaceAll('-', ' ')

/** A table as publicodes has it: a row of conditions. */
const table = (question: string, entries: Readonly<Record<string, number>>) => ({
  variations: Object.entries(entries).map(([option, value]) => ({ si: `${question} = '${option}'`, alors: value })),
})

const bySize = (field: 'grams' | 'referencePrice' | 'floor') =>
  table('size', Object.fromEntries(Object.entries(rates.sizes).map(([size, entry]) => [size, entry[field]])))

const multiplied = (id: string, before: string, share: PublicodesExpression): Rules => ({
  [`${id} share`]: share,
  ...halfEven(`after ${id}`, `${before} * ${id} share`, rates.WHOLE),
  [`used ${id}`]: `after ${id} - ${before}`,
})

const QUESTIONS = [
  'type',
  'wall-horsepower',
  'cabinet-horsepower',
  'multi-split-horsepower',
  'cooling',
  'brand',
  'appearance',
  'parts',
  'window-parts',
  'removal',
  'lift',
]
/** A question that is not asked has an answer that no rule knows. */
const asked: Rules = {
  ...Object.fromEntries(QUESTIONS.map((id) => [`asked ${ruleName(id)}`, { 'par défaut': "'none'" }])),
  'asked install years': { 'par défaut': 0 },
  'asked floor': { 'par défaut': 0 },
}

const unit: Rules = {
  size: {
    variations: [
      { si: "asked type = 'window'", alors: "'window'" },
      ...Object.entries(rates.horsepowers).flatMap(([type, { question, options }]) =>
        options.map((option) => ({
          si: { 'toutes ces conditions': [`asked type = '${type}'`, `asked ${ruleName(question)} = '${option}'`] },
          alors: `'${type}-${option}'`,
        })),
      ),
    ],
  },
  left: { variations: [{ si: "asked type = 'window'", alors: 'asked window parts' }, { sinon: 'asked parts' }] },
  scrap: {
    'une de ces conditions': [
      `asked install years > ${rates.LIFE_YEARS}`,
      "asked cooling = 'no-cooling'",
      "asked appearance = 'wrecked'",
      ...rates.coreParts.map((part) => `left = '${part}'`),
    ],
  },
}

const MATERIALS = rates.materials.map(({ id }) => ruleName(id))
const COSTS = rates.costs.map(({ id }) => ruleName(id))

/** Whole fen by which the margin is moved up, so that its product is never negative; even, so that ties stay ties. */
const SHIFT = 2_000_000

const lift = (before: string): PublicodesExpression => ({
  variations: [{ si: `${before} < least`, alors: `least - ${before}` }, { sinon: 0 }],
})

const costAnalysis: Rules = {
  least: bySize('floor'),
  'whole grams': bySize('grams'),
  'present share': table('left', rates.presentShare),
  ...halfEven('grams', 'whole grams * present share', rates.WHOLE),
  ...Object.assign(
    {},
    ...rates.materials.map(({ id, share, fenPerTonne }) => ({
      ...halfEven(`${ruleName(id)} grams`, `grams * ${share}`, rates.WHOLE),
      ...halfEven(`${ruleName(id)} money`, `${ruleName(id)} grams * ${Math.abs(fenPerTonne)}`, rates.GRAMS_PER_TONNE),
      [`scrap ${ruleName(id)}`]: fenPerTonne < 0 ? `0 - ${ruleName(id)} money` : `${ruleName(id)} money`,
    })),
  ),
  ...Object.fromEntries(rates.costs.map(({ id, amount }) => [`scrap ${ruleName(id)}`, 0 - amount])),
  'before margin': { somme: [...MATERIALS, ...COSTS].map((name) => `scrap ${name}`) },
  ...halfEven('taken', `before margin * ${rates.MARGIN} + ${SHIFT * rates.WHOLE}`, rates.WHOLE, SHIFT),
  'scrap margin': '0 - taken',
  'after margin': 'before margin - taken',
  'scrap floor': lift('after margin'),
  'scrap value': 'after margin + scrap floor',
}

const LIFE = rates.WHOLE * rates.LIFE_YEARS

const depreciation: Rules = {
  'used reference price': bySize('referencePrice'),
  ...multiplied('purchase to new', 'used reference price', rates.PURCHASE_TO_NEW),
  ...halfEven(
    'after age',
    `after purchase to new * (${LIFE} - ${rates.WHOLE - rates.RESIDUAL} * asked install years)`,
    LIFE,
  ),
  'used age': 'after age - after purchase to new',
  ...multiplied('function', 'after age', table('asked cooling', rates.functionShare)),
  ...multiplied('appearance', 'after function', table('asked appearance', rates.appearanceShare)),
  ...multiplied('brand', 'after appearance', table('asked brand', rates.brandShare)),
  ...multiplied('completeness', 'after brand', table('left', rates.completenessShare)),
  better: {
    variations: [{ si: 'scrap', alors: 'non' }, { sinon: 'after completeness >= scrap value' }],
  },
}

const offer: Rules = {
  'access removal': table('asked removal', rates.removalFen),
  'access carrying': {
    variations: [
      { si: "asked lift = 'stairs'", alors: `${rates.FEN_PER_FLOOR} * (${rates.FREE_FLOORS} - asked floor)` },
      { sinon: 0 },
    ],
  },
  'method value': { variations: [{ si: 'better', alors: 'after completeness' }, { sinon: 'scrap value' }] },
  'after access': 'method value + access removal + access carrying',
  'access floor after access': lift('after access'),
  'before rounding': 'after access + access floor after access',
  offer: 'before rounding // 100 * 100',
  'access rounding': 'offer - before rounding',
}

const names = (prefix: string, ids: readonly string[]) => ids.map((id) => ({ id, rule: `${prefix} ${ruleName(id)}` }))

const ACCESS_LINES = names('access', ['removal', 'carrying', 'floor-after-access', 'rounding'])
const SCRAP_LINES = [
  ...names('scrap', [...[...rates.materials, ...rates.costs].map(({ id }) => id), 'margin', 'floor']),
  ...ACCESS_LINES,
]
const USED_LINES = [
  ...names('used', ['reference-price', 'purchase-to-new', 'age', 'function', 'appearance', 'brand', 'completeness']),
  ...ACCESS_LINES,
]

const ONLY_WHEN_NOT_ZERO = new Set(['floor', 'floor-after-access', 'rounding'])

const SHOWN = new Set(['better', 'offer', ...[...SCRAP_LINES, ...USED_LINES].map(({ rule }) => rule)])

/** Intermediate results are private, as publicodes wants it: they cost less than rules which it can show and explain. */
const named = (rules: Rules): Rules =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [SHOWN.has(name) ? name : `[privé] ${name}`, rule]))

const publicodes = new Engine(
  { ...asked, ...named({ ...unit, ...costAnalysis, ...depreciation, ...offer }) },
  { warn: false },
)

const amountOf = (rule: string): number => publicodes.evaluate(rule).nodeValue as number

function valueAirConditioner(answers: GivenAnswers): Valued {
  const situation: Situation<string> = {}
  for (const [id, answer] of Object.entries(answers)) {
    situation[`asked ${ruleName(id)}`] = typeof answer === 'number' ? answer : `'${answer}'`
  }
  publicodes.setSituation(situation)
  const method = publicodes.evaluate('better').nodeValue ? USED_LINES : SCRAP_LINES
  const lines: ValuedLine[] = []
  for (const { id, rule } of method) {
    const amount = amountOf(rule)
    if (amount !== 0 || !ONLY_WHEN_NOT_ZERO.has(id)) lines.push({ id, amount })
  }
  return { offer: amountOf('offer'), lines }
}

export const engine: BenchEngine = { name: 'publicodes', value: valueAirConditioner }
