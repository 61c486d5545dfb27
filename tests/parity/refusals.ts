import { type OracleQuestion, settledAnswersTo, UNKNOWN } from '../oracle/questionnaire'
import { days, type PlannedQuote } from './plan'

const flood = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`question-${index}`, index]))

/** What no category may value, because the refusal is part of what both sides have to agree on. */
export function refusals(category: number, questions: readonly OracleQuestion[]): PlannedQuote[] {
  const terms = { category, priceBook: 0, day: days[0], region: 'national', refused: true }
  const answers = [...questions.flatMap(wrongAnswersTo), flood, null, 'none', [], 7].map((wrong) => ({
    ...terms,
    answers: wrong,
  }))
  const early = ['2026-01-14', '2026-02-30', 'today', ''].map((day) => ({ ...terms, answers: {}, day }))
  return [...answers, ...early, { ...terms, answers: {}, region: 'nowhere' }]
}

function wrongAnswersTo(question: OracleQuestion): Record<string, unknown>[] {
  const wrong: unknown[] = [null, true, {}, 'no-such-option', '', 0.5, Number.MAX_SAFE_INTEGER, ['no-such-option']]
  if (!question.unknown) wrong.push(UNKNOWN)
  if (!('options' in question)) wrong.push(question.min - 1, question.max + 1, String(question.min))
  if (question.kind === 'choices') wrong.push(Array(2).fill(question.options[0]?.id))
  return [...wrong.map((answer) => ({ [question.id]: answer })), { [`${question.id}s`]: settledAnswersTo(question)[0] }]
}
