import type { PriceBook } from '../../shared/price-book/price-book'
import type { Clock, Signer } from '../ports'

/** What the catalogue and the price book need. */
export interface CatalogPorts {
  readonly clock: Clock
  readonly signer: Signer
  readonly priceBook: PriceBook
  readonly issuer: string
}
