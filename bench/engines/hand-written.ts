import type { BenchEngine, GivenAnswers, Valued, ValuedLine } from './engine'
import { halfEven } from './half-even'
import * as rates from './rates'
import * as sources from './sources'

/**
 * What one writes for this single category when there is no engine: no range, no 不知道, no dated rules, no price book.
 * Numbers and sources are constants of the program; input is checked and every line is explained.
 */

type Because = { question: string; answer: string | number } | { parameter: string }

interface Line extends ValuedLine {
  kind: 'base' | 'factor' | 'material' | 'cost' | 'margin' | 'floor' | 'access' | 'rounding'
  because: Because
  source: sources.Source
}

interface Reason {
  id: string
  because: Because
}

interface Unit {
  size: rates.Size
  sizeBecause: Because
  partsQuestion: 'parts' | 'window-parts'
  parts: keyof typeof rates.presentShare
}

const TYPES = ['split-wall', 'cabinet', 'window', 'multi-split'] as const
const PARTS = ['complete', 'short-pipe', 'indoor-missing', 'compressor-missing', 'outdoor-missing'] as const
const WINDOW_PARTS = ['complete', 'compressor-missing'] as const
const COOLING = ['works', 'minor-fault', 'no-cooling'] as const
const BRANDS = ['first', 'second', 'other'] as const
const APPEARANCES = ['like-new', 'light', 'obvious', 'damaged', 'wrecked'] as const
const REMOVALS = ['taken-down', 'from-inside', 'outside-work'] as const
const LIFTS = ['easy', 'stairs'] as const

const QUESTIONS: ReadonlySet<string> = new Set([
  'type',
  'wall-horsepower',
  'cabinet-horsepower',
  'multi-split-horsepower',
  'install-years',
  'cooling',
  'brand',
  'appearance',
  'parts',
  'window-parts',
  'removal',
  'lift',
  'floor',
])

class InvalidAnswer extends Error {}

function choose<Option extends string>(answers: GivenAnswers, id: string, options: readonly Option[]): Option {
  const answer = answers[id]
  if (!options.includes(answer as Option)) throw new InvalidAnswer(`${id}: ${answer} is none of ${options}`)
  return answer as Option
}

function count(answers: GivenAnswers, id: string, min: number, max: number): number {
  const answer = answers[id]
  if (typeof answer !== 'number' || !Number.isInteger(answer) || answer < min || answer > max) {
    throw new InvalidAnswer(`${id}: ${answer} is no whole number from ${min} to ${max}`)
  }
  return answer
}

function refuseUnknownQuestions(answers: GivenAnswers): void {
  for (const id in answers) if (!QUESTIONS.has(id)) throw new InvalidAnswer(`${id}: no such question`)
}

function readUnit(answers: GivenAnswers): Unit {
  const type = choose(answers, 'type', TYPES)
  if (type === 'window') {
    const parts = choose(answers, 'window-parts', WINDOW_PARTS)
    return { size: type, sizeBecause: { question: 'type', answer: type }, partsQuestion: 'window-parts', parts }
  }
  const { question, options } = rates.horsepowers[type]
  const answer = choose<string>(answers, question, options)
  const parts = choose(answers, 'parts', PARTS)
  return { size: `${type}-${answer}` as rates.Size, sizeBecause: { question, answer }, partsQuestion: 'parts', parts }
}

const sumOf = (lines: readonly Line[]): number => {
  let sum = 0
  for (const line of lines) sum += line.amount
  return sum
}

function scrapLines({ size, parts }: Unit): Line[] {
  const grams = halfEven(rates.sizes[size].grams, rates.presentShare[parts], rates.WHOLE)
  const lines: Line[] = []
  for (const { id, share, fenPerTonne } of rates.materials) {
    const amount = halfEven(halfEven(grams, share, rates.WHOLE), fenPerTonne, rates.GRAMS_PER_TONNE)
    lines.push({ id, kind: 'material', amount, because: { parameter: id }, source: sources.materials[id] })
  }
  for (const { id, amount } of rates.costs) {
    lines.push({ id, kind: 'cost', amount: -amount, because: { parameter: id }, source: sources.unitCosts })
  }
  const sum = sumOf(lines)
  const margin = 0 - halfEven(sum, rates.MARGIN, rates.WHOLE)
  lines.push({
    id: 'margin',
    kind: 'margin',
    amount: margin,
    because: { parameter: 'margin' },
    source: sources.unitCosts,
  })
  liftToFloor(lines, 'floor', sum + margin, size)
  return lines
}

function liftToFloor(lines: Line[], id: string, value: number, size: rates.Size): void {
  const missing = rates.sizes[size].floor - value
  if (missing <= 0) return
  lines.push({ id, kind: 'floor', amount: missing, because: { parameter: 'floor' }, source: sources.sizes[size] })
}

function usedLines(answers: GivenAnswers, unit: Unit, years: number, cooling: 'works' | 'minor-fault'): Line[] {
  const { size, sizeBecause, partsQuestion, parts } = unit
  const appearance = choose(answers, 'appearance', APPEARANCES) as keyof typeof rates.appearanceShare
  const brand = choose(answers, 'brand', BRANDS)
  const complete = parts as keyof typeof rates.completenessShare
  const life = rates.WHOLE * rates.LIFE_YEARS
  const { estimate } = sources

  const price = rates.sizes[size].referencePrice
  const bought = halfEven(price, rates.PURCHASE_TO_NEW, rates.WHOLE)
  const aged = halfEven(bought, life - (rates.WHOLE - rates.RESIDUAL) * years, life)
  const working = halfEven(aged, rates.functionShare[cooling], rates.WHOLE)
  const looking = halfEven(working, rates.appearanceShare[appearance], rates.WHOLE)
  const branded = halfEven(looking, rates.brandShare[brand], rates.WHOLE)
  const whole = halfEven(branded, rates.completenessShare[complete], rates.WHOLE)

  const factor = (id: string, amount: number, question: string, answer: string | number): Line => ({
    id,
    kind: 'factor',
    amount,
    because: { question, answer },
    source: estimate,
  })
  return [
    { id: 'reference-price', kind: 'base', amount: price, because: sizeBecause, source: sources.sizes[size] },
    {
      id: 'purchase-to-new',
      kind: 'factor',
      amount: bought - price,
      because: { parameter: 'purchase-to-new' },
      source: estimate,
    },
    factor('age', aged - bought, 'install-years', years),
    factor('function', working - aged, 'cooling', cooling),
    factor('appearance', looking - working, 'appearance', appearance),
    factor('brand', branded - looking, 'brand', brand),
    factor('completeness', whole - branded, partsQuestion, parts),
  ]
}

function scrapReasons(answers: GivenAnswers, unit: Unit, years: number, cooling: string): Reason[] {
  const { partsQuestion, parts } = unit
  const reasons: Reason[] = []
  const add = (id: string, question: string, answer: string | number) =>
    reasons.push({ id, because: { question, answer } })
  if (years > rates.LIFE_YEARS) add('over-age', 'install-years', years)
  if (cooling === 'no-cooling') add('core-function-lost', 'cooling', cooling)
  if ((rates.coreParts as readonly string[]).includes(parts)) add('core-part-missing', partsQuestion, parts)
  if (cooling !== 'no-cooling' && choose(answers, 'appearance', APPEARANCES) === 'wrecked') {
    add('wrecked', 'appearance', 'wrecked')
  }
  return reasons
}

function addAccessLines(lines: Line[], answers: GivenAnswers): void {
  const removal = choose(answers, 'removal', REMOVALS)
  const lift = choose(answers, 'lift', LIFTS)
  const source = sources.accessCosts
  lines.push({
    id: 'removal',
    kind: 'access',
    amount: rates.removalFen[removal],
    because: { question: 'removal', answer: removal },
    source,
  })
  if (lift === 'easy') {
    const because = { question: 'lift', answer: lift }
    lines.push({ id: 'carrying', kind: 'access', amount: 0, because, source })
    return
  }
  const floor = count(answers, 'floor', 3, 40)
  const amount = -rates.FEN_PER_FLOOR * (floor - rates.FREE_FLOORS)
  lines.push({ id: 'carrying', kind: 'access', amount, because: { question: 'floor', answer: floor }, source })
}

function bestMethod(answers: GivenAnswers, unit: Unit): { outcome: string; lines: Line[]; reasons: Reason[] } {
  const years = count(answers, 'install-years', 0, 40)
  const cooling = choose(answers, 'cooling', COOLING)
  const scrap = scrapLines(unit)
  const triggers = scrapReasons(answers, unit, years, cooling)
  if (triggers.length > 0 || cooling === 'no-cooling') return { outcome: 'scrap', lines: scrap, reasons: triggers }
  const used = usedLines(answers, unit, years, cooling)
  const because = { parameter: 'better-method' }
  if (sumOf(used) >= sumOf(scrap)) {
    return { outcome: 'used', lines: used, reasons: [{ id: 'still-useful', because }] }
  }
  return { outcome: 'used', lines: scrap, reasons: [{ id: 'material-worth-more', because }] }
}

function valueAirConditioner(answers: GivenAnswers): Valued & { outcome: string; reasons: Reason[] } {
  refuseUnknownQuestions(answers)
  const unit = readUnit(answers)
  const { outcome, lines, reasons } = bestMethod(answers, unit)
  addAccessLines(lines, answers)
  liftToFloor(lines, 'floor-after-access', sumOf(lines), unit.size)
  const sum = sumOf(lines)
  const cut = sum % 100
  if (cut !== 0) {
    const because = { parameter: 'whole-yuan' }
    lines.push({ id: 'rounding', kind: 'rounding', amount: -cut, because, source: sources.rounding })
  }
  if (lines.some((line) => line.kind === 'floor')) reasons.push({ id: 'floor-pays', because: { parameter: 'floor' } })
  return { outcome, offer: sum - cut, lines, reasons }
}

export const engine: BenchEngine = { name: 'hand-written', value: valueAirConditioner }
