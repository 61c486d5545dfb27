import type { PriceBook } from '../../shared/price-book/price-book'
import type { Clock, QuoteLog, QuoteMarks, RateLimit, Signer } from '../ports'

/** What signing and reading quotes needs. */
export interface QuotePorts {
  readonly clock: Clock
  readonly quoteLog: QuoteLog
  readonly quoteMarks: QuoteMarks
  readonly signer: Signer
  readonly rateLimit: RateLimit
  readonly priceBook: PriceBook
  readonly issuer: string
  /** Origin of the links, without a final slash. */
  readonly publicUrl: string
}
