import { checkAnswers } from './answers'
import type { Category, PriceBookIdentity, Terms } from './category'
import type { RuleSet } from './dated'
import type { Line, Reason } from './line'
import type { Fen } from './money'
import type { Answers, Question } from './question'
import { extremes } from './range'

/** What something is worth, and why. Money in fen; `lines` add up to `low`, and to `offer` when there is one. */
export interface Quote {
  readonly category: string
  readonly outcome: 'used' | 'scrap' | 'incomplete'
  readonly low: Fen
  readonly high: Fen
  readonly offer?: Fen
  readonly lines: readonly Line[]
  readonly reasons: readonly Reason[]
  readonly rulebook: { readonly id: string; readonly hash: string }
  readonly priceBook: { readonly id: string; readonly hash: string; readonly sample: boolean }
  readonly day: string
  readonly region: string
  /** The answers that count: those to asked questions. These are what is signed. */
  readonly answers: Answers
  /** Asked questions without an answer; empty when the questionnaire is finished. */
  readonly missing: readonly string[]
  /** Questions that were answered but are not asked; they change nothing. */
  readonly ignored: readonly string[]
}

/**
 * Values answers under the terms of a day: `low` and `high` are the exact least and greatest offer over all completions.
 * Reads no clock, network, chance or identity; the same input gives the same bytes. Throws InvalidAnswers.
 */
export function quote<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  category: Category<Questions, Rules, Book>,
  given: unknown,
  terms: Terms<Rules, Book>,
): Quote {
  const { counted, missing, ignored } = checkAnswers(category.questions, given)
  const { least, greatest } = extremes(category, counted, missing.length > 0, terms)
  const high = greatest.total
  const quote: { -readonly [Field in keyof Quote]: Quote[Field] } = {
    category: category.id,
    outcome: missing.length > 0 ? 'incomplete' : least.outcome,
    low: least.total,
    high,
    offer: high,
    lines: least.lines,
    reasons: least.reasons,
    rulebook: { id: terms.rulebook.id, hash: terms.rulebook.hash },
    priceBook: { id: terms.priceBook.id, hash: terms.priceBook.hash, sample: terms.priceBook.sample },
    day: terms.day,
    region: terms.region,
    answers: counted,
    missing,
    ignored,
  }
  // The finished quote is the one that has to be fast; a range is searched for anyway.
  if (least.total !== high) delete quote.offer
  return quote
}
