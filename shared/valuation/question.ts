/** Holds when the other question is asked and answered with one of these options. */
export interface Condition {
  readonly question: string
  readonly in: readonly string[]
}

interface Asked<Id extends string> {
  readonly id: Id
  /** Absent: always asked. A list: all have to hold. Conditions look backwards only. */
  readonly askedWhen?: Condition | readonly Condition[]
  /** Whether 不知道 is an answer. */
  readonly unknown: boolean
}

/** One option of many. `ranked` options stand from best to worst: a later one never raises an offer. */
export interface ChoiceQuestion<Id extends string = string, Option extends string = string> extends Asked<Id> {
  readonly kind: 'choice'
  readonly options: readonly { readonly id: Option }[]
  readonly ranked: boolean
}

/** Any number of options, each of which can only lower the offer. None chosen is the best answer. */
export interface ChoicesQuestion<Id extends string = string, Option extends string = string> extends Asked<Id> {
  readonly kind: 'choices'
  readonly options: readonly { readonly id: Option }[]
}

/** A whole number from `min` to `max`; `money` counts fen. `better` says which end raises the offer. */
export interface NumberQuestion<Id extends string = string> extends Asked<Id> {
  readonly kind: 'integer' | 'money'
  readonly min: number
  readonly max: number
  readonly better: 'less' | 'more'
}

export type Question = ChoiceQuestion | ChoicesQuestion | NumberQuestion

/** The answer of a person who does not know. */
export const UNKNOWN = 'unknown'

/** A settled answer: an option, several options, or a number. */
export type Answer = string | number | readonly string[]

/** Question id → settled answer or `unknown`; what is absent has not been answered. */
export type Answers = Readonly<Record<string, Answer>>

type AnswerTo<Q extends Question> = Q extends { kind: 'choice'; options: readonly { id: infer Option }[] }
  ? Option
  : Q extends { kind: 'choices'; options: readonly { id: infer Option }[] }
    ? readonly Option[]
    : number

type MaybeHidden<Q extends Question> = Q extends { askedWhen: Condition | readonly Condition[] } ? undefined : never

/** A completion: every asked question settled, hidden ones absent. */
export type Completed<Questions extends readonly Question[]> = {
  readonly [Q in Questions[number] as Q['id']]: AnswerTo<Q> | MaybeHidden<Q>
}

/** The conditions of a question, as a list. */
export function conditionsOf({ askedWhen }: Question): readonly Condition[] {
  if (!askedWhen) return []
  return 'question' in askedWhen ? [askedWhen] : askedWhen
}

/** Answers settled so far; hidden questions are absent or undefined. */
export type Settled = Readonly<Record<string, Answer | undefined>>

function holds(condition: Condition, answers: Settled): boolean {
  const answer = answers[condition.question]
  return answer !== undefined && condition.in.includes(answer as string)
}

/** Whether a question is asked, given the answers to *asked* questions before it. */
export function isAsked({ askedWhen }: Question, answers: Settled): boolean {
  if (!askedWhen) return true
  if ('question' in askedWhen) return holds(askedWhen, answers)
  return askedWhen.every((condition) => holds(condition, answers))
}

/** The questions asked for these answers, in order. Answers to hidden questions do not count. */
export function askedQuestions(questions: readonly Question[], answers: Answers): readonly Question[] {
  const counted: Record<string, Answer> = {}
  return questions.filter((question) => {
    if (!isAsked(question, counted)) return false
    const answer = answers[question.id]
    if (answer !== undefined) counted[question.id] = answer
    return true
  })
}
