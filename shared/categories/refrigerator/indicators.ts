import type { PriceBook } from '../../price-book/price-book'
import type { Terms } from '../../valuation/category'
import type { Reason } from '../../valuation/line'
import type { Appraisal } from '../appliance-category'
import { carryingLine, commonFactors, triggerWhen, type Unit, unitOf } from '../appliance-terms'
import type { RefrigeratorAnswers } from './questions'
import type { rules } from './rules'

type RefrigeratorTerms = Terms<typeof rules, PriceBook>
type RefrigeratorRules = RefrigeratorTerms['rulebook']['rules']

/** What a refrigerator's or a freezer's answers come to. */
export function appraiseRefrigerator(answers: RefrigeratorAnswers, terms: RefrigeratorTerms): Appraisal {
  const { rules } = terms.rulebook
  return {
    unit: unitOf({ category: 'refrigerator', ...kindOf(answers, rules) }, answers.parts, rules),
    age: { question: 'years', years: answers.years },
    triggers: scrapTriggers(answers),
    factors: () =>
      commonFactors(
        { question: 'cooling', answer: String(answers.cooling) },
        answers,
        { question: 'parts', answer: answers.parts },
        rules,
      ),
    access: [carryingLine(answers, terms)],
  }
}

/** A freezer has a volume question, a composition and costs of its own. */
function kindOf(
  answers: RefrigeratorAnswers,
  { fridgeComposition, freezerComposition }: RefrigeratorRules,
): Pick<Unit, 'costClass' | 'size' | 'because' | 'composition'> {
  const freezer = answers['freezer-volume']
  if (freezer !== undefined) {
    const because = { question: 'freezer-volume', answer: freezer }
    return { costClass: 'freezer', size: `freezer-${freezer}`, because, composition: freezerComposition }
  }
  const fridge = String(answers['fridge-volume'])
  const because = { question: 'fridge-volume', answer: fridge }
  return { costClass: 'refrigerator', size: `fridge-${fridge}`, because, composition: fridgeComposition }
}

function scrapTriggers({ cooling, parts, appearance, 'fridge-volume': volume }: RefrigeratorAnswers): Reason[] {
  return [
    ...triggerWhen(cooling === 'no-cooling', 'core-function-lost', 'cooling', cooling),
    ...triggerWhen(parts === 'compressor-missing', 'core-part-missing', 'parts', parts),
    ...triggerWhen(appearance === 'wrecked', 'wrecked', 'appearance', appearance),
    ...triggerWhen(volume === 'under-50', 'no-demand', 'fridge-volume', volume),
  ]
}
