import type { Category, PriceBookIdentity, Terms, Valuation } from './category'
import type { RuleSet } from './dated'
import { type Answer, type Answers, type Completed, isAsked, type Question, UNKNOWN } from './question'

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

/** Every completion of `answers` that can be the least or the greatest. Ranked questions add one end each. */
function candidates(questions: readonly Question[], answers: Answers, side: Side): Answers[] {
  let open: Record<string, Answer>[] = [{}]
  for (const question of questions) {
    const { id } = question
    const answer = answers[id]
    const ends = answer === undefined || answer === UNKNOWN ? endsOf(question, side) : [answer]
    open = open.flatMap((settled) =>
      isAsked(question, settled) ? ends.map((end) => ({ ...settled, [id]: end })) : [settled],
    )
  }
  return open
}

/** The true least or greatest valuation over all completions of `answers`. Exact where ranked questions are ranked. */
export function extreme<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  category: Category<Questions, Rules, Book>,
  answers: Answers,
  terms: Terms<Rules, Book>,
  side: Side,
): Valuation {
  const valuations = candidates(category.questions, answers, side).map((settled) =>
    category.value(settled as Completed<Questions>, terms),
  )
  return valuations.reduce((best, other) => {
    const better = side === 'high' ? other.total > best.total : other.total < best.total
    return better ? other : best
  })
}
