import type { Category, PriceBookIdentity, Terms, Valuation } from './category'
import type { RuleSet } from './dated'
import {
  type Answer,
  type Answers,
  type Completed,
  conditionsOf,
  type Question,
  type Settled,
  UNKNOWN,
} from './question'
import { remembered } from './remember'

export type Side = 'low' | 'high'

/**
 * The answers that can be the least (`low`) or the greatest (`high`) for a question which is still open.
 * Ranked questions have one such end; unranked ones have to be tried through.
 */
function endsOf(question: Question, side: Side): readonly Answer[] {
  switch (question.kind) {
    case 'choice': {
      const ids = question.options.map((option) => option.id)
      if (!question.ranked) return ids
      return side === 'high' ? ids.slice(0, 1) : ids.slice(-1)
    }
    case 'choices':
      return [side === 'high' ? [] : question.options.map((option) => option.id)]
    default:
      return [(question.better === 'less') === (side === 'high') ? question.min : question.max]
  }
}

/** A question made ready for the search: conditions by place and set, because they are checked a hundred thousand times. */
interface Step {
  readonly id: string
  readonly conditions: readonly { readonly at: number; readonly options: ReadonlySet<unknown> }[]
  readonly ends: Readonly<Record<Side, readonly Answer[]>>
}

const plans = new WeakMap<readonly Question[], readonly Step[]>()

const plan = (questions: readonly Question[]): readonly Step[] =>
  questions.map((question) => ({
    id: question.id,
    conditions: conditionsOf(question).map((condition) => ({
      at: questions.findIndex(({ id }) => id === condition.question),
      options: new Set(condition.in),
    })),
    ends: { low: endsOf(question, 'low'), high: endsOf(question, 'high') },
  }))

/** Calls `found` with every completion of `answers` that can be the least or the greatest. */
export function complete(
  questions: readonly Question[],
  answers: Answers,
  side: Side,
  found: (completion: Settled) => void,
): void {
  const steps = remembered(plans, questions, plan)
  const tried = steps.map(({ id, ends }) => {
    const answer = answers[id]
    return answer === undefined || answer === UNKNOWN ? ends[side] : [answer]
  })
  // One object for the whole search, written only where something changes: copies would cost more than the valuations.
  const completion: Record<string, Answer | undefined> = {}
  const settled: (Answer | undefined)[] = steps.map(() => undefined)
  const settle = (at: number, answer: Answer | undefined): void => {
    if (settled[at] === answer) return
    settled[at] = answer
    completion[(steps[at] as Step).id] = answer
  }
  // Conditions look backwards, so that what is left over from another branch is settled or hidden before it is read.
  const isHidden = (at: number): boolean =>
    (steps[at] as Step).conditions.some((condition) => !condition.options.has(settled[condition.at]))
  const visit = (from: number): void => {
    let at = from
    for (; at < steps.length && isHidden(at); at++) settle(at, undefined)
    if (at === steps.length) found(completion)
    else {
      for (const answer of tried[at] as readonly Answer[]) {
        settle(at, answer)
        visit(at + 1)
      }
    }
  }
  visit(0)
}

/** The true least or greatest valuation over all completions of `answers`. Exact where ranked questions are ranked. */
export function extreme<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  category: Category<Questions, Rules, Book>,
  answers: Answers,
  terms: Terms<Rules, Book>,
  side: Side,
): Valuation {
  let best: Valuation | undefined
  complete(category.questions, answers, side, (completion) => {
    const valuation = category.value(completion as Completed<Questions>, terms)
    const better = !best || (side === 'high' ? valuation.total > best.total : valuation.total < best.total)
    if (better) best = valuation
  })
  if (!best) throw new Error(`${category.id} has a question without options`)
  return best
}

/** Both ends of the range; `unfinished` says that asked questions are without an answer. Nothing open, and they are one. */
export function extremes<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  category: Category<Questions, Rules, Book>,
  answers: Answers,
  unfinished: boolean,
  terms: Terms<Rules, Book>,
): { readonly least: Valuation; readonly greatest: Valuation } {
  if (!unfinished && !hasUnknown(answers)) {
    const only = category.value(answers as Completed<Questions>, terms)
    return { least: only, greatest: only }
  }
  return { least: extreme(category, answers, terms, 'low'), greatest: extreme(category, answers, terms, 'high') }
}

function hasUnknown(answers: Answers): boolean {
  for (const id in answers) if (answers[id] === UNKNOWN) return true
  return false
}
