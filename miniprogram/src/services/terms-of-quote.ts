import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import { quoteTerms } from './quote-terms'
import type { SavedQuote } from './saved-quotes'

type Quote = SavedQuote['quote']

/** What a quote says of its terms; a signature covers all of it. */
export interface NamedTerms extends Pick<Quote, 'day' | 'region' | 'rulebook'> {
  readonly priceBook: Pick<Quote['priceBook'], 'hash'>
}

/** The terms a quote was made under, when this phone still has the same prices and rules. */
export function termsOf(category: RegisteredCategory, quote: NamedTerms): QuoteTerms | undefined {
  const terms = { ...quoteTerms(), day: quote.day, region: quote.region }
  const isSame =
    terms.priceBook.hash === quote.priceBook.hash && category.rulebook(quote.day).hash === quote.rulebook.hash
  return isSame ? terms : undefined
}
