import type { RegisteredCategory } from '@shared/categories/registry'
import { checkAnswers, InvalidAnswers } from '@shared/valuation/answers'
import type { Answers } from '@shared/valuation/question'

/** Older answers as today's questionnaire takes them. */
export interface FittedAnswers {
  answers: Answers
  /** Questions whose answer no longer fits: they are asked again. */
  again: readonly string[]
  /** Answered questions that are asked no more. */
  gone: readonly string[]
}

/** Reads answers that may come from another version of the app; what does not fit is left out and named. */
export function fitAnswers(category: RegisteredCategory, given: Answers): FittedAnswers {
  const { answers, dropped } = category.migrate(given)
  const unfit = Object.keys(answers).filter((id) => !fitsAsItIs(category, { [id]: answers[id] }))
  const again = unfit.filter((unfitId) => category.questions.some(({ id }) => id === unfitId))
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !unfit.includes(id))),
    again,
    gone: [...dropped, ...unfit.filter((id) => !again.includes(id))],
  }
}

/** Whether today's questionnaire takes answers without any change. */
export function fitsAsItIs({ questions }: RegisteredCategory, given: unknown): boolean {
  try {
    checkAnswers(questions, given)
    return true
  } catch (error) {
    if (error instanceof InvalidAnswers) return false
    throw error
  }
}
