import type { QuoteTerms } from '@shared/categories/registry'
import { today } from './clock'
import { currentPriceBook } from './current-price-book'

/** Prices do not differ by region yet; the server's default is the same. */
const nationwide = 'national'

/** What this phone values with today. */
export const quoteTerms = (): QuoteTerms => ({ priceBook: currentPriceBook(), day: today(), region: nationwide })
