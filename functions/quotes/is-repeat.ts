import type { RegisteredCategory } from '../../shared/categories/registry'
import { canonicalJson } from '../../shared/content-hash'
import { quoteSchema } from '../../shared/contract/quote'
import { NATIONWIDE } from '../../shared/price-book/price-book-schema'
import type { Answers } from '../../shared/valuation/question'
import type { SignedQuote } from '../ports'

interface Order {
  readonly category: RegisteredCategory
  readonly answers: Readonly<Record<string, unknown>>
  readonly region?: string | undefined
}

/**
 * Whether an order is that of an earlier quote: same category, region and answers that counted. Answers to questions
 * that were not asked make no difference, nor does what has changed since: no rules or prices are looked at.
 */
export function isRepeat({ category, answers, region = NATIONWIDE }: Order, earlier: SignedQuote): boolean {
  const quote = quoteSchema.parse(JSON.parse(earlier.quote))
  if (quote.category !== category.id || quote.region !== region) return false
  // The record has every asked question: with the same answers to these, the same questions are asked again.
  const counted = category.migrate(quote.answers).answers
  const sent = category.migrate(answers as Answers).answers
  return Object.entries(counted).every(([id, answer]) => isSame(sent[id], answer))
}

const isSame = (sent: unknown, counted: unknown) =>
  sent !== undefined && canonicalJson(inOrder(sent)) === canonicalJson(inOrder(counted))

/** The options of one answer come in any order. */
const inOrder = (answer: unknown) => (Array.isArray(answer) ? [...answer].sort() : answer)
