import { isAskedUnder, type OracleAnswers, type OracleQuestion, settledAnswersTo, UNKNOWN } from './questionnaire'

/**
 * Brute force: shows every completion of counted answers to `visit`, always in the same object, until it returns false.
 * Says whether all were shown.
 */
export function everyCompletion(
  questions: readonly OracleQuestion[],
  counted: OracleAnswers,
  visit: (completion: OracleAnswers) => boolean,
): boolean {
  const completion: OracleAnswers = {}
  const from = (index: number): boolean => {
    const question = questions[index]
    if (!question) return visit(completion)
    if (!isAskedUnder(question, completion)) return from(index + 1)
    const given = counted[question.id]
    const tried = given === undefined || given === UNKNOWN ? settledAnswersTo(question) : [given]
    const shown = tried.every((answer) => {
      completion[question.id] = answer
      return from(index + 1)
    })
    completion[question.id] = undefined
    return shown
  }
  return from(0)
}

/** Whether brute force over these answers stays within so many completions. */
export function isWithin(limit: number, questions: readonly OracleQuestion[], counted: OracleAnswers): boolean {
  let left = limit
  return everyCompletion(questions, counted, () => {
    left -= 1
    return left >= 0
  })
}
