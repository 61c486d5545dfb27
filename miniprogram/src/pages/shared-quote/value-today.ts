import { findCategory } from '@shared/categories'
import type { QuoteTerms } from '@shared/categories/registry'
import { quoteSchema } from '@shared/contract/quote'
import type { SavedQuote } from '@/services/saved-quotes'
import { sharedQuoteTexts } from '@/texts/shared-quote'

type Quote = SavedQuote['quote']

/** Why today's price is another one; amounts in fen, `low` against `low`. */
export interface Cause {
  text: string
  amount: number
}

/** The same answers under today's prices and rules; undefined where they can no longer be valued. */
export function valueToday({ category, answers }: Quote, terms: QuoteTerms): Quote | undefined {
  try {
    const quote = findCategory(category)?.quote(answers, terms)
    return quote && quote.missing.length === 0 ? quoteSchema.parse(quote) : undefined
  } catch {
    return undefined
  }
}

/** The difference, told by what has changed since: prices, rules, or both, which cannot be told apart. */
export function tellCauses(before: Quote, after: Quote): Cause[] {
  const texts = sharedQuoteTexts.expired
  const amount = after.low - before.low
  const market = before.priceBook.hash !== after.priceBook.hash
  const rules = before.rulebook.hash !== after.rulebook.hash
  const answers = { text: texts.row(texts.answers, texts.same), amount: 0 }
  if (market && rules) return [{ text: texts.row(texts.both, texts.changed), amount }, answers]
  return [
    { text: texts.row(texts.market, market ? texts.changed : texts.same), amount: market ? amount : 0 },
    { text: texts.row(texts.rules, rules ? texts.changed : texts.same), amount: rules ? amount : 0 },
    answers,
  ]
}
