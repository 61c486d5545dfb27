import type { Answers } from '@shared/valuation/question'

interface Condition {
  readonly question: string
  readonly in: readonly string[]
}

interface Asked {
  readonly id: string
  readonly unknown: boolean
  readonly askedWhen?: Condition | readonly Condition[]
}

interface Choice extends Asked {
  readonly kind: 'choice' | 'choices'
  readonly ranked?: boolean
  readonly options: readonly { readonly id: string }[]
}

interface Count extends Asked {
  /** Money is never enumerated: brute force refuses it. */
  readonly kind: 'integer' | 'money'
  readonly min: number
  readonly max: number
}

/** A question as far as the oracle reads it. */
export type OracleQuestion = Choice | Count

export type OracleAnswer = Answers[string]

export type OracleAnswers = Record<string, OracleAnswer | undefined>

export const UNKNOWN = 'unknown'

/** Whether all conditions of a question hold under the answers to earlier questions. */
export function isAskedUnder({ askedWhen }: OracleQuestion, answers: OracleAnswers): boolean {
  if (askedWhen === undefined) return true
  const conditions = 'question' in askedWhen ? [askedWhen] : askedWhen
  return conditions.every((condition) => condition.in.includes(String(answers[condition.question])))
}

/** The answers that count: those to questions which the earlier counted answers ask for. */
export function countedAnswers(questions: readonly OracleQuestion[], answers: OracleAnswers): OracleAnswers {
  const counted: OracleAnswers = {}
  for (const question of questions) {
    const answer = answers[question.id]
    if (answer !== undefined && isAskedUnder(question, counted)) counted[question.id] = answer
  }
  return counted
}

const subsetsOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: 2 ** ids.length }, (_, bits) => ids.filter((_id, index) => (bits >> index) & 1))

const settled = new WeakMap<OracleQuestion, readonly OracleAnswer[]>()

function listAnswers(question: OracleQuestion): readonly OracleAnswer[] {
  if (!('options' in question)) {
    if (question.kind === 'money') throw new Error(`${question.id} has too many answers to try`)
    return Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index)
  }
  const ids = question.options.map(({ id }) => id)
  return question.kind === 'choice' ? ids : subsetsOf(ids)
}

/** Every answer to a question but 不知道. */
export function settledAnswersTo(question: OracleQuestion): readonly OracleAnswer[] {
  const known = settled.get(question) ?? listAnswers(question)
  settled.set(question, known)
  return known
}
