import type { PublicKey } from '../contract/read-keys'
import type { PriceBook } from '../price-book/price-book'
import { openJws } from './open-jws'
import { verifyPriceBook } from './verify-price-book'

/** The form in which a price book is published and kept, before anything of it is checked. */
export interface SignedPriceBook {
  readonly hash?: unknown
  readonly document: unknown
  readonly token?: unknown
}

/** Whether content is a signed price book rather than a bare document, which has no `document` of its own. */
export const isSigned = (content: unknown): content is SignedPriceBook =>
  typeof content === 'object' && content !== null && 'document' in content

/** Why the signature does not vouch for exactly this book, in words; undefined when it does. */
export function signatureFault(
  { hash, token }: SignedPriceBook,
  book: PriceBook,
  keys: readonly PublicKey[],
): string | undefined {
  if (typeof token !== 'string') return 'token is missing: a signed price book has hash, document and token'
  if (hash !== book.hash) return `hash is ${hash}, but the content has ${book.hash}: it was changed after it was signed`
  const opened = openJws(token, keys)
  if (opened.valid) {
    return verifyPriceBook(token, book, keys) ? undefined : 'token vouches for something else: sign this document again'
  }
  if (opened.reason !== 'unknown_key') return `token is no signature that holds (${opened.reason}): it was changed`
  return `token is signed with the key ${opened.kid}, known are ${keys.map(({ kid }) => kid).join(', ')}`
}
