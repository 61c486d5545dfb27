import type { QuoteTerms } from '@shared/categories/registry'
import { NATIONWIDE } from '@shared/price-book/price-book-schema'
import { today } from './clock'
import { currentPriceBook } from './current-price-book'

/** What this phone values with today; prices do not differ by region yet. */
export const quoteTerms = (): QuoteTerms => ({ priceBook: currentPriceBook(), day: today(), region: NATIONWIDE })
