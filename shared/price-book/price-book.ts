import { contentHash } from '../content-hash'
import { findFaults } from './find-faults'
import { type PriceBookDocument, priceBookSchema } from './price-book-schema'

/** A checked price book with its identity; `hash` is over the whole content. */
export interface PriceBook extends PriceBookDocument {
  readonly hash: string
}

/** A document of the right shape whose content cannot be used. */
export class UnusablePriceBook extends Error {}

/** Checks a document and gives it its identity. Throws zod's error naming wrong fields, or UnusablePriceBook. */
export function openPriceBook(document: unknown): PriceBook {
  const checked = priceBookSchema.parse(document)
  const faults = findFaults(checked)
  if (faults.length > 0) throw new UnusablePriceBook(faults.join('; '))
  return { ...checked, hash: contentHash(checked) }
}

/** Past its best-before a price book still estimates, but nothing is signed with it. `day` in Asia/Shanghai. */
export const isPastBest = (book: Pick<PriceBookDocument, 'bestBefore'>, day: string): boolean => day > book.bestBefore
