import type { RegisteredCategory } from '../../shared/categories/registry'
import { canonicalJson } from '../../shared/content-hash'
import type { MismatchCause } from '../../shared/contract/sign-quote'
import type { Answers } from '../../shared/valuation/question'
import type { Quote } from '../../shared/valuation/quote'

interface Sent {
  readonly category: RegisteredCategory
  readonly answers: Readonly<Record<string, unknown>>
  /** Hashes of what the phone computed with, as far as it told them. */
  readonly expect: { readonly rulebook?: string | undefined; readonly priceBook?: string | undefined }
}

/** Why a phone computed something else than `quote`: other terms first, then answers that did not count as they came. */
export function mismatchCause({ category, answers, expect }: Sent, quote: Quote): MismatchCause {
  const otherRules = expect.rulebook !== undefined && expect.rulebook !== quote.rulebook.hash
  const otherBook = expect.priceBook !== undefined && expect.priceBook !== quote.priceBook.hash
  if (otherRules && otherBook) return 'both'
  if (otherRules) return 'rules'
  if (otherBook) return 'price-book'
  return quote.ignored.length > 0 || isOlder(category, answers as Answers) ? 'answers' : 'numbers'
}

const isOlder = (category: RegisteredCategory, answers: Answers) =>
  canonicalJson(category.migrate(answers).answers) !== canonicalJson(answers)
