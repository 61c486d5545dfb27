import { entry, sourceOf } from '../../price-book/look-up'
import type { PriceBook } from '../../price-book/price-book'
import type { Terms } from '../../valuation/category'
import { type Factor, factorOf } from '../../valuation/factor'
import type { Reason } from '../../valuation/line'
import type { Appraisal } from '../appliance-category'
import { triggerWhen, unitOf } from '../appliance-terms'
import type { ComputerAnswers } from './questions'
import type { rules } from './rules'

type ComputerTerms = Terms<typeof rules, PriceBook>
type ComputerRules = ComputerTerms['rulebook']['rules']

const COST_CLASSES = {
  'desktop-tower': 'desktop-tower',
  'all-in-one': 'desktop-tower',
  laptop: 'laptop',
  monitor: 'lcd-monitor',
} as const

const COMPOSITIONS = {
  'desktop-tower': 'towerComposition',
  'all-in-one': 'allInOneComposition',
  laptop: 'laptopComposition',
  monitor: 'monitorComposition',
} as const

/** Sold on their own from one that is scrap. */
const SOLD_PARTS = ['memory', 'disk'] as const

export type SalvageLineId = `${(typeof SOLD_PARTS)[number]}-salvage`

/** What a computer's answers come to. */
export function appraiseComputer(answers: ComputerAnswers, { rulebook, priceBook }: ComputerTerms): Appraisal {
  const { rules } = rulebook
  const { type, years, boot } = answers
  const kind = {
    category: 'computer',
    costClass: COST_CLASSES[type],
    size: type,
    because: { question: 'type', answer: type },
    composition: rules[COMPOSITIONS[type]],
  }
  return {
    unit: unitOf(kind, boot, rules),
    age: { question: 'years', years },
    triggers: scrapTriggers(answers),
    factors: () => factorsOf(answers, rules),
    salvage: salvageOf(answers, priceBook),
    access: [],
  }
}

const scrapTriggers = ({ boot, screen, appearance, account }: ComputerAnswers): Reason[] => [
  ...triggerWhen(boot === 'no-boot', 'core-function-lost', 'boot', boot),
  ...triggerWhen(boot === 'gutted', 'core-part-missing', 'boot', boot),
  ...triggerWhen(screen === 'broken', 'core-part-missing', 'screen', screen),
  ...triggerWhen(appearance === 'wrecked', 'wrecked', 'appearance', appearance),
  ...triggerWhen(account === 'locked', 'account-locked', 'account', account),
]

/** Only what is asked counts: a tower has no screen, a monitor no memory and no disk. */
function factorsOf(answers: ComputerAnswers, rules: ComputerRules): Factor[] {
  const whereAsked = (id: 'screen' | 'memory' | 'disk' | 'battery'): Factor[] =>
    answers[id] === undefined ? [] : [factorOf(id, id, answers[id], rules[id])]
  return [
    factorOf('function', 'boot', answers.boot, rules.function),
    ...whereAsked('screen'),
    factorOf('appearance', 'appearance', answers.appearance, rules.appearance),
    factorOf('brand', 'brand', answers.brand, rules.brand),
    ...whereAsked('memory'),
    ...whereAsked('disk'),
    ...whereAsked('battery'),
  ]
}

const salvageOf = (answers: ComputerAnswers, book: PriceBook): NonNullable<Appraisal['salvage']> =>
  SOLD_PARTS.flatMap((part) => {
    const answer = answers[part]
    if (answer === undefined) return []
    const { amounts, source } = book.computerParts[part]
    const id: SalvageLineId = `${part}-salvage`
    const amount = entry(amounts, answer, `${part} of a computer`)
    return [{ id, amount, because: { question: part, answer }, source: sourceOf(book, source) }]
  })
