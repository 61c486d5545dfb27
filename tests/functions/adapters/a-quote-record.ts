import type { QuoteRecord } from '../../../functions/ports'
import { randomId } from '../../../functions/random-id'

/** A logged quote with an id of its own; what a test is about is given in `but`. */
export function aQuoteRecord(but: Partial<QuoteRecord> = {}): QuoteRecord {
  const id = randomId()
  return {
    id,
    token: 'header.payload.signature',
    quote: '{"low":12300,"high":15000}',
    issuedAt: '2025-11-21T08:00:00.000Z',
    expiresAt: '2025-11-24T16:00:00.000Z',
    requestId: `request-for-${id}`,
    day: '2025-11-21',
    rulebook: { id: 'air-conditioner@2025-07-01', hash: 'hash-of-rules' },
    priceBook: { id: 'sample-2025-11', hash: 'hash-of-prices' },
    ...but,
  }
}
