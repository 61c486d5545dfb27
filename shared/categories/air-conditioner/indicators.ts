import { regionOf, sourceOf } from '../../price-book/look-up'
import type { PriceBook } from '../../price-book/price-book'
import type { Terms } from '../../valuation/category'
import type { Line, Reason } from '../../valuation/line'
import type { Appraisal } from '../appliance-category'
import { carryingLine, commonFactors, type Given, triggerWhen, unitOf } from '../appliance-terms'
import type { AirConditionerAnswers, OptionOf } from './questions'
import type { rules } from './rules'

type AirConditionerTerms = Terms<typeof rules, PriceBook>

const HORSEPOWER_QUESTION = {
  'split-wall': 'wall-horsepower',
  cabinet: 'cabinet-horsepower',
  'multi-split': 'multi-split-horsepower',
} as const

/** Without one of these it is no air conditioner any more. */
const CORE_PARTS_MISSING: readonly string[] = [
  'indoor-missing',
  'compressor-missing',
  'outdoor-missing',
] satisfies OptionOf<'parts'>[]

/** What an air conditioner's answers come to. */
export function appraiseAirConditioner(answers: AirConditionerAnswers, terms: AirConditionerTerms): Appraisal {
  const { rules } = terms.rulebook
  const parts = partsGiven(answers)
  const { size, because } = sizeGiven(answers)
  const kind = {
    category: 'air-conditioner',
    costClass: 'air-conditioner',
    size,
    because,
    composition: rules.composition,
  }
  return {
    unit: unitOf(kind, parts.answer, rules),
    age: { question: 'install-years', years: answers['install-years'] },
    triggers: scrapTriggers(answers, parts),
    factors: () => commonFactors({ question: 'cooling', answer: String(answers.cooling) }, answers, parts, rules),
    access: [removalLine(answers, terms), carryingLine(answers, terms)],
  }
}

function sizeGiven(answers: AirConditionerAnswers): { size: string; because: Given } {
  const { type } = answers
  if (type === 'window') return { size: type, because: { question: 'type', answer: type } }
  const question = HORSEPOWER_QUESTION[type]
  const answer = String(answers[question])
  return { size: `${type}-${answer}`, because: { question, answer } }
}

function partsGiven(answers: AirConditionerAnswers): Given {
  const question = answers.type === 'window' ? 'window-parts' : 'parts'
  return { question, answer: String(answers[question]) }
}

const scrapTriggers = ({ cooling, appearance }: AirConditionerAnswers, parts: Given): Reason[] => [
  ...triggerWhen(cooling === 'no-cooling', 'core-function-lost', 'cooling', cooling),
  ...triggerWhen(CORE_PARTS_MISSING.includes(parts.answer), 'core-part-missing', parts.question, parts.answer),
  ...triggerWhen(appearance === 'wrecked', 'wrecked', 'appearance', appearance),
]

function removalLine({ removal }: AirConditionerAnswers, { priceBook, region }: AirConditionerTerms): Line {
  const { takenDown, outsideWork, source } = regionOf(priceBook, region).access
  const amounts = { 'taken-down': takenDown, 'from-inside': 0, 'outside-work': 0 - outsideWork }
  return {
    id: 'removal',
    kind: 'access',
    amount: amounts[removal],
    because: { question: 'removal', answer: removal },
    source: sourceOf(priceBook, source),
  }
}
