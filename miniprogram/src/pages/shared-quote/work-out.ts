import { findCategory } from '@shared/categories'
import { quoteSchema } from '@shared/contract/quote'
import type { SavedQuote } from '@/services/saved-quotes'
import type { NamedTerms } from '@/services/terms-of-quote'
import { workableTerms } from '@/services/workable-terms'

type Quote = SavedQuote['quote']

/** A signed quote worked out again on this phone; undefined where it has other prices or rules, or does not know the category. */
export function workOut(quote: NamedTerms & Pick<Quote, 'category' | 'answers'>): Quote | undefined {
  const category = findCategory(quote.category)
  const terms = category && workableTerms(category, quote)
  return terms && quoteSchema.parse(category?.quote(quote.answers, terms))
}
