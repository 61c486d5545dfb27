import { type Answer, type Answers, isAsked, type Question, UNKNOWN } from '@shared/valuation/question'
import { conditionsOn } from '../../support/completions'

/** Finished answers among which are the longest there can be: every way through the questionnaire, at its wordiest. */
export function* longestAnswers(
  questions: readonly Question[],
  settled: Answers = {},
  from = 0,
): Generator<Answers, undefined> {
  const at = questions.findIndex((question, index) => index >= from && isAsked(question, settled))
  const question = questions[at]
  if (!question) {
    yield settled
    return undefined
  }
  const answers = wordiest(question)
  const tried = conditionsOn(question.id, questions).length > 0 ? answers : answers.slice(0, 1)
  for (const one of tried) yield* longestAnswers(questions, { ...settled, [question.id]: one }, at + 1)
}

/** Answers to a question, the longest first; of several options all. */
function wordiest(question: Question): readonly Answer[] {
  const settled = question.kind === 'choices' ? [question.options.map(({ id }) => id)] : singleAnswers(question)
  const all = question.unknown ? [...settled, UNKNOWN] : settled
  return [...all].sort((one, other) => lengthOf(other) - lengthOf(one))
}

const singleAnswers = (question: Exclude<Question, { kind: 'choices' }>): readonly Answer[] =>
  question.kind === 'choice' ? question.options.map(({ id }) => id) : [question.min, question.max]

const lengthOf = (answer: Answer): number => [answer].flat().join(' ').length
