import { regionOf, sourceOf } from '../../price-book/look-up'
import type { PriceBook } from '../../price-book/price-book'
import type { Terms } from '../../valuation/category'
import type { Line, Reason } from '../../valuation/line'
import type { Appraisal } from '../appliance-category'
import { commonFactors, triggerWhen, type Unit, unitOf } from '../appliance-terms'
import type { OptionOf, TelevisionAnswers } from './questions'
import type { rules } from './rules'

type TelevisionTerms = Terms<typeof rules, PriceBook>
type TelevisionRules = TelevisionTerms['rulebook']['rules']

/** Types that nobody buys second-hand. */
const NOT_SOLD_ON: readonly string[] = ['plasma', 'rear-projection', 'crt'] satisfies OptionOf<'type'>[]

/** What a television's answers come to. */
export function appraiseTelevision(answers: TelevisionAnswers, terms: TelevisionTerms): Appraisal {
  const { rules } = terms.rulebook
  const { years } = answers
  return {
    unit: unitOf(kindOf(answers, rules), answers.parts, rules),
    ...(years !== undefined && { age: { question: 'years', years } }),
    triggers: scrapTriggers(answers),
    factors: () =>
      commonFactors(
        { question: 'picture', answer: String(answers.picture) },
        answers,
        { question: 'parts', answer: answers.parts },
        rules,
      ),
    access: mountLines(answers, terms),
  }
}

function kindOf(
  answers: TelevisionAnswers,
  { flatComposition, crtComposition }: TelevisionRules,
): Omit<Unit, 'presentGrams' | 'massSources'> {
  const isTube = answers.type === 'crt'
  const question = isTube ? 'crt-size' : 'flat-size'
  const answer = String(answers[question])
  return {
    category: 'television',
    costClass: isTube ? 'crt-tv' : 'flat-tv',
    size: `${isTube ? 'crt' : 'flat'}-${answer}`,
    because: { question, answer },
    composition: isTube ? crtComposition : flatComposition,
  }
}

const scrapTriggers = (answers: TelevisionAnswers): Reason[] => [
  ...triggerWhen(answers.picture === 'no-picture', 'core-function-lost', 'picture', answers.picture),
  ...corePartTriggers(answers),
  ...triggerWhen(answers.appearance === 'wrecked', 'wrecked', 'appearance', answers.appearance),
  ...triggerWhen(NOT_SOLD_ON.includes(answers.type), 'no-demand', 'type', answers.type),
]

/** Gutted or with a broken screen; one reason when it is both. */
function corePartTriggers({ parts, appearance }: TelevisionAnswers): Reason[] {
  const gutted = triggerWhen(parts === 'gutted', 'core-part-missing', 'parts', parts)
  if (gutted.length > 0) return gutted
  return triggerWhen(appearance === 'screen-broken', 'core-part-missing', 'appearance', appearance)
}

/** What taking it off the wall costs; nothing is said of a type that is never on one. */
function mountLines({ mount }: TelevisionAnswers, { priceBook, region }: TelevisionTerms): Line[] {
  if (mount === undefined) return []
  const { wallMount, source } = regionOf(priceBook, region).access
  return [
    {
      id: 'mount',
      kind: 'access',
      amount: mount === 'wall-mounted' ? 0 - wallMount : 0,
      because: { question: 'mount', answer: mount },
      source: sourceOf(priceBook, source),
    },
  ]
}
