import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import { type Answer, type Answers, askedQuestions } from '@shared/valuation/question'
import type { Trail } from './drafts'
import { fitAnswers } from './fit-answers'

/** The range after each answer that fits, in the order of today's questionnaire. */
export function narrowingOf(category: RegisteredCategory, older: Answers, terms: QuoteTerms): Trail {
  const { answers } = fitAnswers(category, older)
  const given: Record<string, Answer> = {}
  return askedQuestions(category.questions, answers).flatMap(({ id }) => {
    const answer = answers[id]
    if (answer === undefined) return []
    given[id] = answer
    const { low, high } = category.quote(given, terms)
    return [{ question: id, low, high }]
  })
}
