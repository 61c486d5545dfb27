import { type Answer, type Answers, isAsked, type Question, UNKNOWN } from '@shared/valuation/question'
import fc from 'fast-check'

/** Every settled answer to a question, in order from best to worst where it is ranked. */
export function settledAnswers(question: Question): Answer[] {
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

/** Brute force: every completion of `answers`, with nothing known of what is better. */
export function* completionsOf(
  questions: readonly Question[],
  answers: Answers,
  settled: Answers = {},
): Generator<Answers> {
  const [question, ...rest] = questions
  if (!question) return yield settled
  if (!isAsked(question, settled)) return yield* completionsOf(rest, answers, settled)
  const answer = answers[question.id]
  const tried = answer === undefined || answer === UNKNOWN ? settledAnswers(question) : [answer]
  for (const one of tried) yield* completionsOf(rest, answers, { ...settled, [question.id]: one })
}

/** How a made-up person answers: `partly` leaves questions out, `unknown` says 不知道 where it is offered. */
interface Manner {
  readonly partly?: boolean
  readonly unknown?: boolean
}

/** Answers as a person gives them, question by question, each allowed by the questionnaire. */
export function answersTo(questions: readonly Question[], manner: Manner = {}): fc.Arbitrary<Answers> {
  return fc.infiniteStream(fc.nat()).map((numbers) => {
    const next = (below: number): number => (numbers.next().value as number) % below
    const given: Record<string, Answer> = {}
    for (const question of questions) {
      const answer = isAsked(question, given) ? answerTo(question, manner, next) : undefined
      if (answer !== undefined) given[question.id] = answer
    }
    return given
  })
}

function answerTo(question: Question, { partly, unknown = true }: Manner, next: (below: number) => number) {
  if (partly && next(3) === 0) return undefined
  if (unknown && question.unknown && next(6) === 0) return UNKNOWN
  const settled = settledAnswers(question)
  return settled[next(settled.length)]
}
