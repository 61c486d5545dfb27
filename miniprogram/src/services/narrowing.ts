import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import { type Answer, type Answers, askedQuestions } from '@shared/valuation/question'
import type { Trail } from './drafts'

/** The range after each answer, in the order of the questionnaire. */
export function narrowingOf(category: RegisteredCategory, answers: Answers, terms: QuoteTerms): Trail {
  const given: Record<string, Answer> = {}
  return askedQuestions(category.questions, answers).flatMap(({ id }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    given[id] = answer
    const { low, high } = category.quote(given, terms)
    return [{ question: id, low, high }]
  })
}
