import {
  countedAnswers,
  isAskedUnder,
  type OracleAnswer,
  type OracleAnswers,
  type OracleQuestion,
  settledAnswersTo,
  UNKNOWN,
} from './questionnaire'
import type { RandomSource } from './random-source'
import { isWithin } from './range'

/** Finished answers. Every other person has something good, because chance alone makes nearly everything scrap. */
export function finishedAnswers(questions: readonly OracleQuestion[], random: RandomSource): OracleAnswers {
  const good = random.oneIn(2)
  const answers: OracleAnswers = {}
  for (const question of questions) {
    if (isAskedUnder(question, answers)) answers[question.id] = answerTo(question, random, good)
  }
  if (random.oneIn(8)) addStrayAnswer(questions, answers, random)
  return answers
}

function answerTo(question: OracleQuestion, random: RandomSource, good: boolean): OracleAnswer {
  const settled = settledAnswersTo(question)
  if (!good || random.oneIn(12)) return random.pick(settled)
  if (!('options' in question)) return question.min + random.below(11)
  if (question.kind === 'choices' || !question.ranked) return random.pick(settled)
  return random.pick(settled.slice(0, Math.max(1, settled.length - 1)))
}

/** An answer given before an earlier one was changed: kept for going back, never counted. */
function addStrayAnswer(questions: readonly OracleQuestion[], answers: OracleAnswers, random: RandomSource): void {
  const hidden = questions.filter(({ id }) => answers[id] === undefined)
  if (hidden.length === 0) return
  const question = random.pick(hidden)
  answers[question.id] = random.pick(settledAnswersTo(question))
}

/** Finished answers of which some are taken back or become 不知道, with at most so many completions. */
export function openAnswers(questions: readonly OracleQuestion[], random: RandomSource, limit: number): OracleAnswers {
  let answers = finishedAnswers(questions, random)
  const tries = random.between(1, Object.keys(answers).length - 1)
  for (let index = 0; index < tries; index += 1) {
    const question = random.pick(questions.filter(({ id }) => answers[id] !== undefined))
    const { [question.id]: _taken, ...rest } = answers
    const opened = question.unknown && random.oneIn(2) ? { ...rest, [question.id]: UNKNOWN } : rest
    if (isWithin(limit, questions, countedAnswers(questions, opened))) answers = opened
  }
  return answers
}
