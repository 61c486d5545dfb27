import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import type { Answers, Question } from '@shared/valuation/question'
import { useMemo } from 'react'
import { wordsOf } from '@/texts/words-of'
import { withoutAnswer } from './without-answer'

/** The range of all answers, the one without the answer to the present question once that is given, and the thing's name. */
export function useRange(category: RegisteredCategory, answers: Answers, at: Question, terms: QuoteTerms) {
  return useMemo(() => {
    const range = category.quote(answers, terms)
    const before = answers[at.id] === undefined ? undefined : category.quote(withoutAnswer(answers, at.id), terms)
    return { range, before, title: wordsOf(category).describe(range.answers).title }
  }, [category, answers, at, terms])
}
