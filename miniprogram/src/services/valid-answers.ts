import { checkAnswers, InvalidAnswers } from '@shared/valuation/answers'
import type { Question } from '@shared/valuation/question'
import type { Draft } from './drafts'

/** Answers without those that no longer fit the questions: they may come from an older version of the app. */
export function validAnswers(questions: readonly Question[], answers: Draft['answers']): Draft['answers'] {
  try {
    checkAnswers(questions, answers)
    return answers
  } catch (error) {
    if (!(error instanceof InvalidAnswers)) throw error
    const wrong = new Set(error.fields.map(({ field }) => field))
    return Object.fromEntries(Object.entries(answers).filter(([id]) => !wrong.has(id)))
  }
}
