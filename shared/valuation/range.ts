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

/** A question made ready for the search: by place and set, because its conditions are checked ten thousand times. */
interface Step {
  readonly id: string
  readonly conditions: readonly { readonly at: number; readonly options: ReadonlySet<unknown> }[]
  /** Places of the questions whose conditions look at this one. */
  readonly dependents: readonly number[]
  readonly ends: Readonly<Record<Side, readonly Answer[]>>
}

const plans = new WeakMap<readonly Question[], readonly Step[]>()

function plan(questions: readonly Question[]): readonly Step[] {
  const conditions = questions.map((question) =>
    conditionsOf(question).map((condition) => ({
      at: questions.findIndex(({ id }) => id === condition.question),
      options: new Set<unknown>(condition.in),
    })),
  )
  const dependentsOf = (place: number): readonly number[] =>
    [...questions.keys()].filter((later) => conditions[later]?.some(({ at }) => at === place))
  return questions.map((question, place) => ({
    id: question.id,
    conditions: conditions[place] ?? [],
    dependents: dependentsOf(place),
    ends: { low: endsOf(question, 'low'), high: endsOf(question, 'high') },
  }))
}

/** Whether a question is not asked, by the answers settled before it. */
function isHidden({ conditions }: Step, settled: readonly (Answer | undefined)[]): boolean {
  for (const { at, options } of conditions) if (!options.has(settled[at])) return true
  return false
}

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
  // From here on nothing is left to choose: gone through again only when an answer before it has changed what is asked.
  let tail = tried.length
  while (tail > 0 && tried[tail - 1]?.length === 1) tail--
  let tailSettled = false
  // One object for the whole search, written only where something changes: copies would cost more than the valuations.
  const completion: Record<string, Answer | undefined> = {}
  const settled: (Answer | undefined)[] = steps.map(() => undefined)
  // Conditions look backwards: with another answer, what looked at the old one is open again before it is read.
  const settle = (at: number, answer: Answer | undefined): void => {
    if (settled[at] === answer) return
    const { id, dependents } = steps[at] as Step
    settled[at] = answer
    completion[id] = answer
    for (const dependent of dependents) {
      settle(dependent, undefined)
      if (at < tail && dependent >= tail) tailSettled = false
    }
  }
  const visit = (from: number): void => {
    let at = from
    while (at < steps.length && isHidden(steps[at] as Step, settled)) at++
    if (at === steps.length || (at >= tail && tailSettled)) {
      tailSettled = true
      found(completion)
      return
    }
    for (const answer of tried[at] as readonly Answer[]) {
      settle(at, answer)
      visit(at + 1)
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
