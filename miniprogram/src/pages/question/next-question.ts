import { type Answers, askedQuestions, type Question } from '@shared/valuation/question'

/** What comes after a question; undefined when all are answered. Behind a changed answer only open questions come. */
export function nextQuestion(questions: readonly Question[], answers: Answers, at: string, edits: boolean) {
  const asked = askedQuestions(questions, answers)
  const following = edits ? undefined : asked[asked.findIndex(({ id }) => id === at) + 1]
  return following?.id ?? asked.find(({ id }) => answers[id] === undefined)?.id
}
