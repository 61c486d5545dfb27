import { entry, regionOf, sourceOf } from '../../price-book/look-up'
import type { PriceBook } from '../../price-book/price-book'
import { applianceOffer } from '../../valuation/appliance-offer'
import type { Terms, Valuation } from '../../valuation/category'
import type { DepreciationInput } from '../../valuation/depreciation'
import type { Because, Line, Reason } from '../../valuation/line'
import { scale, WHOLE } from '../../valuation/money'
import { carryingLine, costAnalysisOf, factorOf, referencePriceOf, triggerWhen, type Unit } from '../appliance-terms'
import type { AirConditionerAnswers, OptionOf } from './questions'
import type { rules } from './rules'

type AirConditionerTerms = Terms<typeof rules, PriceBook>

const HORSEPOWER_QUESTION = {
  'split-wall': 'wall-horsepower',
  cabinet: 'cabinet-horsepower',
  'multi-split': 'multi-split-horsepower',
} as const

/** Without one of these it is no air conditioner any more. */
const CORE_PARTS_MISSING: readonly (OptionOf<'parts'> | undefined)[] = [
  'indoor-missing',
  'compressor-missing',
  'outdoor-missing',
]

/** What an air conditioner is worth: 旧 by 折旧法, 废 by 成本分析法, then removal and carrying. */
export function valueAirConditioner(answers: AirConditionerAnswers, terms: AirConditionerTerms): Valuation {
  const unit = unitOf(answers, terms)
  const triggers = scrapTriggers(answers, terms)
  return applianceOffer({
    triggers,
    depreciation: triggers.length > 0 ? undefined : depreciationOf(answers, unit, terms),
    costAnalysis: costAnalysisOf(unit, terms),
    access: [removalLine(answers, terms), carryingLine(answers, terms)],
  })
}

function sizeAnswer(answers: AirConditionerAnswers): { size: string; because: Because } {
  const { type } = answers
  if (type === 'window') return { size: type, because: { question: 'type', answer: type } }
  const question = HORSEPOWER_QUESTION[type]
  const answer = String(answers[question])
  return { size: `${type}-${answer}`, because: { question, answer } }
}

const partsAnswer = (answers: AirConditionerAnswers) =>
  answers.type === 'window'
    ? ({ question: 'window-parts', answer: answers['window-parts'] } as const)
    : ({ question: 'parts', answer: answers.parts } as const)

function unitOf(answers: AirConditionerAnswers, { rulebook: { rules } }: AirConditionerTerms): Unit {
  const { size } = sizeAnswer(answers)
  const present = entry(rules.presentShare.value, String(partsAnswer(answers).answer), 'present share')
  return {
    category: 'air-conditioner',
    costClass: 'air-conditioner',
    size,
    presentGrams: scale(entry(rules.massGrams.value, size, 'mass'), present, WHOLE),
    composition: rules.composition.value,
  }
}

function scrapTriggers(answers: AirConditionerAnswers, { rulebook: { rules } }: AirConditionerTerms): Reason[] {
  const { cooling, appearance } = answers
  const years = answers['install-years']
  const parts = partsAnswer(answers)
  return [
    ...triggerWhen(years > rules.safeUseLife.value, 'over-age', 'install-years', years),
    ...triggerWhen(cooling === 'no-cooling', 'core-function-lost', 'cooling', cooling),
    ...triggerWhen(CORE_PARTS_MISSING.includes(parts.answer), 'core-part-missing', parts.question, parts.answer),
    ...triggerWhen(appearance === 'wrecked', 'wrecked', 'appearance', appearance),
  ]
}

function depreciationOf(answers: AirConditionerAnswers, unit: Unit, terms: AirConditionerTerms): DepreciationInput {
  const { rules } = terms.rulebook
  const years = answers['install-years']
  const parts = partsAnswer(answers)
  return {
    referencePrice: referencePriceOf(unit, sizeAnswer(answers).because, terms),
    purchaseToNew: rules.purchaseToNew,
    residual: rules.residual,
    safeUseLife: rules.safeUseLife,
    age: { years, because: { question: 'install-years', answer: years } },
    factors: [
      factorOf('function', 'cooling', answers.cooling, rules.cooling),
      factorOf('appearance', 'appearance', answers.appearance, rules.appearance),
      factorOf('brand', 'brand', answers.brand, rules.brand),
      factorOf('completeness', parts.question, parts.answer, rules.completeness),
    ],
  }
}

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
