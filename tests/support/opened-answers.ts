import {
  type Answer,
  type Answers,
  askedQuestions,
  conditionsOf,
  isAsked,
  type Question,
  UNKNOWN,
} from '@shared/valuation/question'
import fc from 'fast-check'
import { conditionsOn, everyAnswer, settledAnswers } from './completions'

/** An answer to every question, of which as many are opened, in any order, as leave at most so many completions. */
export function openedAnswers(questions: readonly Question[], mostCompletions: number): fc.Arbitrary<Answers> {
  const order = fc.shuffledSubarray([...questions], { minLength: questions.length })
  const mostOpen = fc.integer({ min: 1, max: questions.length })
  return fc.tuple(everyAnswer(questions), order, mostOpen, fc.boolean()).map(([answers, inOrder, most, said]) => {
    const open = opened(questions, answers, inOrder, most, mostCompletions)
    const kept = withoutAnswersTo(open, answers)
    const unknown = open.filter((question) => said && question.unknown).map(({ id }) => [id, UNKNOWN] as const)
    return { ...kept, ...Object.fromEntries(unknown) }
  })
}

/** Opens questions one by one, passing over those that would leave too many completions. */
function opened(
  questions: readonly Question[],
  answers: Answers,
  inOrder: readonly Question[],
  most: number,
  mostCompletions: number,
): readonly Question[] {
  const open: Question[] = []
  for (const question of inOrder) {
    if (open.length === most) break
    const count = countCompletions(questions, countedOf(questions, withoutAnswersTo([...open, question], answers)))
    if (count <= mostCompletions) open.push(question)
  }
  return open
}

function withoutAnswersTo(open: readonly Question[], answers: Answers): Answers {
  const kept: Record<string, Answer> = { ...answers }
  for (const { id } of open) delete kept[id]
  return kept
}

/** Answers to hidden questions do not count: what an open question hides is open too. */
function countedOf(questions: readonly Question[], answers: Answers): Answers {
  const asked = askedQuestions(questions, answers).map(({ id }) => id)
  return Object.fromEntries(Object.entries(answers).filter(([id]) => asked.includes(id)))
}

/** How many completions there are. Options that open the same later questions are counted together, and no rest twice. */
function countCompletions(questions: readonly Question[], answers: Answers): number {
  const known = new Map<string, number>()
  const countFrom = (from: number, settled: Answers): number => {
    const at = questions.findIndex((question, index) => index >= from && isAsked(question, settled))
    const question = questions[at]
    if (!question) return 1
    const key = `${at} ${gatesOf(questions, at).map((id) => settled[id])}`
    const count =
      known.get(key) ??
      alikeAnswers(question, questions, answers[question.id])
        .map(({ one, times }) => times * countFrom(at + 1, { ...settled, [question.id]: one }))
        .reduce((sum, more) => sum + more, 0)
    known.set(key, count)
    return count
  }
  return countFrom(0, {})
}

/** One answer for each set of questions that answering can open, and how many answers do so. */
function alikeAnswers(question: Question, questions: readonly Question[], given: Answer | undefined) {
  if (given !== undefined && given !== UNKNOWN) return [{ one: given, times: 1 }]
  const conditions = conditionsOn(question.id, questions)
  const groups = new Map<string, { readonly one: Answer; readonly times: number }>()
  for (const one of settledAnswers(question)) {
    const opens = conditions.map((options) => options.includes(one as string)).join()
    groups.set(opens, { one, times: (groups.get(opens)?.times ?? 0) + 1 })
  }
  return [...groups.values()]
}

const gates = new WeakMap<readonly Question[], readonly (readonly string[])[]>()

/** For each place in the questionnaire the earlier questions on which the rest depends. */
function gatesOf(questions: readonly Question[], at: number): readonly string[] {
  const known =
    gates.get(questions) ??
    questions.map((_, index) => {
      const rest = questions.slice(index).flatMap((question) => conditionsOf(question).map((one) => one.question))
      return [...new Set(rest)].filter((id) => questions.slice(0, index).some((before) => before.id === id))
    })
  gates.set(questions, known)
  return known[at] ?? []
}
