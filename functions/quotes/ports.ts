import type { PriceBook } from '../../shared/price-book/price-book'
import type { Clock, Pickups, QuoteLog, Signer } from '../ports'

/** What signing and reading quotes needs. */
export interface QuotePorts {
  readonly clock: Clock
  readonly quoteLog: QuoteLog
  readonly pickups: Pick<Pickups, 'quotesInUse'>
  readonly signer: Signer
  readonly priceBook: PriceBook
  readonly issuer: string
  /** Origin of the links, without a final slash. */
  readonly publicUrl: string
}
