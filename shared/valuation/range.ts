import type { Category, PriceBookIdentity, Terms, Valuation } from './category'
import type { RuleSet } from './dated'
import { type Answer, type Answers, type Completed, isAsked, type Question, type Settled, UNKNOWN } from './question'
import { remembered } from './remember'

export type Side = 'low' | 'high'

/**
 * The answers that can be the least (`low`) or the greatest (`high`) for a question which is still open.
 * Ranked questions have one such end; unranked ones have to be tried through.
 */
function findEnds(question: Question, side: Side): readonly Answer[] {
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

const knownEnds = { low: new WeakMap<Question, readonly Answer[]>(), high: new WeakMap<Question, readonly Answer[]>() }

const endsOf = (question: Question, side: Side): readonly Answer[] =>
  remembered(knownEnds[side], question, () => findEnds(question, side))

/** Calls `found` with every completion of `answers` that can be the least or the greatest. */
export function complete(
  questions: readonly Question[],
  answers: Answers,
  side: Side,
  found: (completion: Settled) => void,
): void {
  // One object for the whole search, emptied on the way back: copies would cost more than the valuations.
  const settled: Record<string, Answer | undefined> = {}
  const visit = (from: number): void => {
    let at = from
    let question = questions[at]
    while (question && !isAsked(question, settled)) question = questions[++at]
    if (!question) {
      found(settled)
      return
    }
    const { id } = question
    const answer = answers[id]
    const ends = answer === undefined || answer === UNKNOWN ? endsOf(question, side) : [answer]
    for (const end of ends) {
      settled[id] = end
      visit(at + 1)
    }
    settled[id] = undefined
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
