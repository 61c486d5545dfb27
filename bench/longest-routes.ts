import type { RegisteredCategory } from '@shared/categories/registry'
import type { Answers } from '@shared/valuation/question'
import type { Spoken } from '../tests/e2e/answer-questions'
import { isTyped, type Step } from './journeys/plan-route'
import { quoteJourneys } from './journeys/quote-journeys'

/** The way through a questionnaire that takes most taps. */
export interface LongestRoute {
  readonly category: RegisteredCategory
  readonly answers: Answers
  /** The same in the words of the page. */
  readonly spoken: readonly Spoken[]
}

const walked = ['air-conditioner', 'mobile-phone']

/** An appliance, of which a number has to be typed, and a phone, of which the model is chosen from a long list. */
export const longestRoutes: readonly LongestRoute[] = quoteJourneys
  .filter(({ category, habit }) => habit === 'most' && walked.includes(category.id))
  .map(({ category, route }) => ({
    category,
    answers: Object.fromEntries(route.map(({ question, answer }) => [question.id, answer])),
    spoken: route.map((step) => inWords(category, step)),
  }))

function inWords({ texts }: RegisteredCategory, { question, answer }: Step): Spoken {
  const { options = {}, unit = '' } = texts.questions[question.id] ?? {}
  const name = (id: string) => options[id]?.label ?? id
  if (typeof answer === 'number') return isTyped(question, answer) ? answer : `${answer} ${unit}`
  return typeof answer === 'string' ? name(answer) : answer.map(name)
}
