import { readFile } from 'node:fs/promises'
import type { PublicKey } from '../../shared/contract/read-keys'
import { openPriceBook, type PriceBook, UnusablePriceBook } from '../../shared/price-book/price-book'
import { isSigned, signatureFault } from '../../shared/quote-token/signed-price-book'

/**
 * The price book in a JSON file: a document, or the signed form whose signature has to hold under one of `keys`.
 * Throws what reading, JSON and `openPriceBook` throw, and UnusablePriceBook for a signature that does not hold.
 */
export async function readPriceBookFile(file: string, keys: () => Promise<readonly PublicKey[]>): Promise<PriceBook> {
  const content: unknown = JSON.parse(withoutMark(await readFile(file, 'utf8')))
  if (!isSigned(content)) return openPriceBook(content)
  const book = openPriceBook(content.document)
  const fault = signatureFault(content, book, await keys())
  if (fault) throw new UnusablePriceBook(fault)
  return book
}

/** Text without the byte order mark that some editors write first. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')
