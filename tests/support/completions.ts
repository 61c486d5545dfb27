import { type Answer, type Answers, conditionsOf, isAsked, type Question, UNKNOWN } from '@shared/valuation/question'
import fc from 'fast-check'

const listed = new WeakMap<Question, readonly Answer[]>()

/** Every settled answer to a question, in order from best to worst where it is ranked. */
export function settledAnswers(question: Question): readonly Answer[] {
  const known = listed.get(question) ?? listSettled(question)
  listed.set(question, known)
  return known
}

function listSettled(question: Question): readonly Answer[] {
  switch (question.kind) {
    case 'choice':
      return question.options.map(({ id }) => id)
    case 'choices':
      return subsets(question.options.map(({ id }) => id))
    default:
      return Array.from({ length: question.max - question.min + 1 }, (_, index) => question.min + index)
  }
}

const subsets = ([first, ...rest]: readonly string[]): string[][] =>
  first === undefined ? [[]] : subsets(rest).flatMap((set) => [set, [first, ...set]])

/** Not settled, and so open: left out, or 不知道. */
const isOpen = (answer: Answer | undefined): boolean => answer === undefined || answer === UNKNOWN

/** Brute force: every completion of `answers`, with nothing known of what is better. */
export function* completionsOf(
  questions: readonly Question[],
  answers: Answers,
  settled: Answers = {},
  from = 0,
): Generator<Answers> {
  const at = questions.findIndex((question, index) => index >= from && isAsked(question, settled))
  const question = questions[at]
  if (!question) return yield settled
  const answer = answers[question.id]
  const tried = answer === undefined || answer === UNKNOWN ? settledAnswers(question) : [answer]
  for (const one of tried) yield* completionsOf(questions, answers, { ...settled, [question.id]: one }, at + 1)
}

/** The options that the conditions on a question name, condition by condition. */
export const conditionsOn = (id: string, questions: readonly Question[]): readonly (readonly string[])[] =>
  questions.flatMap((question) => conditionsOf(question).flatMap((one) => (one.question === id ? [one.in] : [])))

/** The completion in which everything that `answers` leave open is as in `others`. */
export function completedBy(questions: readonly Question[], answers: Answers, others: Answers): Answers {
  const settled: Record<string, Answer> = {}
  for (const question of questions) {
    if (!isAsked(question, settled)) continue
    const answer = isOpen(answers[question.id]) ? others[question.id] : answers[question.id]
    if (answer === undefined) throw new TypeError(`nothing settles ${question.id}`)
    settled[question.id] = answer
  }
  return settled
}

/** How a made-up person answers: `partly` leaves questions out, `unknown` says 不知道 where it is offered. */
interface Manner {
  readonly partly?: boolean
  readonly unknown?: boolean
}

/** Answers as a person gives them, question by question, each allowed by the questionnaire. */
export function answersTo(questions: readonly Question[], manner: Manner = {}): fc.Arbitrary<Answers> {
  return drawn(questions, { unknown: true, ...manner }).map((answers) => {
    const given: Record<string, Answer> = {}
    for (const question of questions) {
      const answer = answers[question.id]
      if (answer !== undefined && isAsked(question, given)) given[question.id] = answer
    }
    return given
  })
}

/** An answer to every question, hidden ones too, so that any one of them can be changed; `manner` leaves some open. */
export const everyAnswer = (questions: readonly Question[], manner: Manner = {}): fc.Arbitrary<Answers> =>
  drawn(questions, manner)

function drawn(questions: readonly Question[], manner: Manner): fc.Arbitrary<Answers> {
  const each = questions.map((question) => fc.constantFrom(...drawnFrom(question, questions, manner)))
  return fc.tuple(...each).map((answers) => {
    const given: Record<string, Answer> = {}
    for (const [index, answer] of answers.entries()) {
      const id = questions[index]?.id
      if (id !== undefined && answer !== undefined) given[id] = answer
    }
    return given
  })
}

/** Settled answers, those that lead on several times, and what the manner leaves open. The first is the one to shrink to. */
function drawnFrom(
  question: Question,
  questions: readonly Question[],
  manner: Manner,
): readonly (Answer | undefined)[] {
  const settled = settledAnswers(question)
  const leading = leadingOn(question, questions)
  const often = Array.from(
    { length: Math.ceil((2 * settled.length) / Math.max(1, leading.length)) },
    () => leading,
  ).flat()
  const all = [...settled, ...often]
  const open = (share: number, answer: Answer | undefined) =>
    Array.from({ length: Math.ceil(all.length * share) }, () => answer)
  return [
    ...all,
    ...(manner.unknown && question.unknown ? open(1 / 5, UNKNOWN) : []),
    ...(manner.partly ? open(1 / 2, undefined) : []),
  ]
}

/** Answers after which there is more to tell: options that open questions, one trouble or none, the better quarter of numbers. */
function leadingOn(question: Question, questions: readonly Question[]): readonly Answer[] {
  const settled = settledAnswers(question)
  if (question.kind === 'choices') return settled.filter((chosen) => [chosen].flat().length < 2)
  if (question.kind === 'choice') {
    const opening = conditionsOn(question.id, questions)
    return settled.filter((option) => opening.some((options) => options.includes(option as string)))
  }
  const quarter = Math.ceil(settled.length / 4)
  return question.better === 'less' ? settled.slice(0, quarter) : settled.slice(-quarter)
}
