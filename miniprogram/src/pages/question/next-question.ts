import { type Answers, askedQuestions, type Question } from '@shared/valuation/question'

/** What comes after a question; undefined when all are answered. With `onlyOpen` answered ones are passed over. */
export function nextQuestion(questions: readonly Question[], answers: Answers, at: string, onlyOpen: boolean) {
  const asked = askedQuestions(questions, answers)
  const following = onlyOpen ? undefined : asked[asked.findIndex(({ id }) => id === at) + 1]
  return following?.id ?? asked.find(({ id }) => answers[id] === undefined)?.id
}
