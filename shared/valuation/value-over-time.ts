import { checkAnswers } from './answers'
import type { Category, PriceBookIdentity, Terms } from './category'
import type { RuleSet } from './dated'
import type { Fen } from './money'
import type { Answers, Question } from './question'
import { rangeOf } from './what-if'

/** How far ahead is told, in years. */
const YEARS_AHEAD = [0, 1, 2, 3, 4, 5] as const

/** The range in fen after so many more years in the house, at the prices of today. */
export interface KeptFor {
  readonly years: number
  readonly low: Fen
  readonly high: Fen
}

/**
 * What waiting costs: today and each of the next five years, all other answers and prices as they are.
 * Empty where the value does not follow from a known age, and cut where the age is beyond what can be answered. Throws InvalidAnswers.
 */
export function valueOverTime<
  Questions extends readonly Question[],
  Rules extends RuleSet,
  Book extends PriceBookIdentity,
>(category: Category<Questions, Rules, Book>, answers: Answers, terms: Terms<Rules, Book>): readonly KeptFor[] {
  const question = category.questions.find(({ id }) => id === category.ageQuestion)
  const age = question && checkAnswers(category.questions, answers).counted[question.id]
  if (!question || !('max' in question) || typeof age !== 'number') return []
  return YEARS_AHEAD.filter((years) => age + years <= question.max).map((years) => {
    const older = { ...answers, [question.id]: age + years }
    return { years, ...rangeOf(category, older, terms) }
  })
}
