import type { PublicKey } from '../contract/read-keys'
import type { PriceBook } from '../price-book/price-book'
import { openJws } from './open-jws'
import { PRICE_BOOK_AUDIENCE, priceBookPayloadSchema } from './token-payload'

/** Whether a token vouches for exactly this price book. */
export function verifyPriceBook(token: string, book: PriceBook, keys: readonly PublicKey[]): boolean {
  const opened = openJws(token, keys)
  const read = priceBookPayloadSchema.safeParse(opened.payload)
  if (!opened.valid || !read.success) return false
  return read.data.aud === PRICE_BOOK_AUDIENCE && read.data.id === book.id && read.data.hash === book.hash
}
