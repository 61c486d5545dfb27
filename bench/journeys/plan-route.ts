import type { Answer, Answers, Question } from '@shared/valuation/question'
import { isAsked, UNKNOWN } from '@shared/valuation/question'
import { conditionsOn } from '../../tests/support/completions'

/** How a person goes through a questionnaire: by the way of fewest taps, of most, or by 不知道 wherever that is an answer. */
export type Habit = 'fewest' | 'most' | 'unknown'

export interface Step {
  readonly question: Question
  readonly answer: Answer
  readonly taps: number
}

/** Young enough for a number that can be tapped, and too old for it. */
const YOUNG = 3
const OLD = 15

/** The floor above the lowest that is asked for: nobody carries a thing down fifteen flights. */
const SOME_FLOORS = 2

/** One way through a questionnaire, with the least or the most taps there can be. */
export function planRoute(questions: readonly Question[], habit: Habit): readonly Step[] {
  const planFrom = (index: number, settled: Answers): readonly Step[] => {
    const question = questions[index]
    if (!question) return []
    if (!isAsked(question, settled)) return planFrom(index + 1, settled)
    return answersOf(question, habit, questions)
      .map((answer) => [
        { question, answer, taps: tapsFor(question, answer) },
        ...planFrom(index + 1, { ...settled, [question.id]: answer }),
      ])
      .reduce((best, route) => (isBetter(habit, tapsOf(route), tapsOf(best)) ? route : best))
  }
  return planFrom(0, {})
}

export const tapsOf = (route: readonly Step[]): number => route.reduce((sum, { taps }) => sum + taps, 0)

const isBetter = (habit: Habit, taps: number, best: number): boolean => (habit === 'most' ? taps > best : taps < best)

function answersOf(question: Question, habit: Habit, questions: readonly Question[]): readonly Answer[] {
  if (habit === 'unknown' && question.unknown) return [UNKNOWN]
  if (question.kind === 'choice') return tellingOptions(question.id, question.options, questions)
  if (question.kind === 'choices') return [habit === 'most' ? question.options.slice(0, 1).map(({ id }) => id) : []]
  const isAge = question.min === 0
  if (!isAge) return [question.min + SOME_FLOORS]
  return [habit === 'most' ? OLD : YOUNG]
}

/** The first option of each set of later questions that an option can open. */
function tellingOptions(id: string, options: readonly { readonly id: string }[], questions: readonly Question[]) {
  const conditions = conditionsOn(id, questions)
  const telling = new Map<string, string>()
  for (const option of options) {
    const opens = conditions.map((opening) => opening.includes(option.id)).join()
    if (!telling.has(opens)) telling.set(opens, option.id)
  }
  return [...telling.values()]
}

/** How many numbers stand there to be tapped. */
const COMMON_NUMBERS = 12

/** Whether a number has to be typed. */
export const isTyped = (question: Question, answer: Answer): boolean =>
  typeof answer === 'number' && 'min' in question && answer >= question.min + COMMON_NUMBERS

/** A single choice moves on by itself; what is typed or chosen among several wants one more tap. */
function tapsFor(question: Question, answer: Answer): number {
  const none = Array.isArray(answer) && answer.length === 0
  return isTyped(question, answer) || (question.kind === 'choices' && !none) ? 2 : 1
}
