import type { PriceBook } from '../../price-book/price-book'
import type { Terms } from '../../valuation/category'
import type { Reason } from '../../valuation/line'
import type { Appraisal } from '../appliance-category'
import type { Composition } from '../appliance-rules'
import { carryingLine, commonFactors, type Given, triggerWhen, unitOf } from '../appliance-terms'
import type { OptionOf, WashingMachineAnswers } from './questions'
import type { rules } from './rules'

type WashingMachineTerms = Terms<typeof rules, PriceBook>
type WashingMachineRules = WashingMachineTerms['rulebook']['rules']
type Type = OptionOf<'type'>

const CAPACITY_QUESTION = {
  pulsator: 'pulsator-capacity',
  drum: 'drum-capacity',
  'washer-dryer': 'drum-capacity',
} as const

/** Costs and materials do not tell a washer-dryer from a drum. */
const COST_CLASS: Record<Type, 'twin-tub' | 'pulsator' | 'drum'> = {
  'twin-tub': 'twin-tub',
  pulsator: 'pulsator',
  drum: 'drum',
  'washer-dryer': 'drum',
}

/** What a washing machine's answers come to. */
export function appraiseWashingMachine(answers: WashingMachineAnswers, terms: WashingMachineTerms): Appraisal {
  const { rules } = terms.rulebook
  const { type, parts, years } = answers
  const kind = { category: 'washing-machine', costClass: COST_CLASS[type], composition: compositionOf(type, rules) }
  return {
    unit: unitOf({ ...kind, ...sizeGiven(answers) }, parts, rules),
    ...(years !== undefined && { age: { question: 'years', years } }),
    triggers: scrapTriggers(answers),
    factors: () =>
      commonFactors(
        { question: 'spinning', answer: String(answers.spinning) },
        answers,
        { question: 'parts', answer: answers.parts },
        rules,
      ),
    access: [carryingLine(answers, terms)],
  }
}

function compositionOf(type: Type, rules: WashingMachineRules): Composition {
  const compositions = {
    'twin-tub': rules.twinTubComposition,
    pulsator: rules.pulsatorComposition,
    drum: rules.drumComposition,
  }
  return compositions[COST_CLASS[type]]
}

function sizeGiven(answers: WashingMachineAnswers): { size: string; because: Given } {
  const { type } = answers
  if (type === 'twin-tub') return { size: type, because: { question: 'type', answer: type } }
  const question = CAPACITY_QUESTION[type]
  const answer = String(answers[question])
  return { size: `${type}-${answer}`, because: { question, answer } }
}

const scrapTriggers = ({ type, spinning, appearance, parts }: WashingMachineAnswers): Reason[] => [
  ...triggerWhen(spinning === 'dead', 'core-function-lost', 'spinning', spinning),
  ...triggerWhen(parts === 'motor-missing', 'core-part-missing', 'parts', parts),
  ...triggerWhen(appearance === 'wrecked', 'wrecked', 'appearance', appearance),
  ...triggerWhen(type === 'twin-tub', 'no-demand', 'type', type),
]
