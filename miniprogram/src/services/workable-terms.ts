import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import { regionOf } from '@shared/price-book/look-up'
import { fitsAsItIs } from './fit-answers'
import type { SavedQuote } from './saved-quotes'
import { type NamedTerms, termsOf } from './terms-of-quote'

/** The terms under which this phone can work a stored or received quote out again; undefined when it cannot, whatever the reason. */
export function workableTerms(
  category: RegisteredCategory,
  quote: NamedTerms & Pick<SavedQuote['quote'], 'answers'>,
): QuoteTerms | undefined {
  try {
    const terms = termsOf(category, quote)
    if (!terms || !fitsAsItIs(category, quote.answers)) return undefined
    regionOf(terms.priceBook, terms.region)
    return terms
  } catch {
    // A day before all rules, or a region without prices.
    return undefined
  }
}
