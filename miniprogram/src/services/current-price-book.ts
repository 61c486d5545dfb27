import { readPriceBook } from '@shared/contract/read-price-book'
import { openPriceBook, type PriceBook } from '@shared/price-book/price-book'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import * as z from 'zod/mini'
import { keysFor } from './published-keys'
import { send } from './send'
import { loadStored, saveStored } from './storage'

const storageKey = 'price-book'
const shape = z.object({ etag: z.optional(z.string()), reply: readPriceBook.responses[200] })

let present: PriceBook | undefined

/** The price book this phone values with: the newest one it has received and checked, else the one it was shipped with. */
export function currentPriceBook(): PriceBook {
  present ??= newer(storedPriceBook(), shippedPriceBook)
  return present
}

/** Asks for a newer price book; keeps it when its signature and its content agree. Throws what `send` throws. */
export async function refreshPriceBook(): Promise<PriceBook> {
  const etag = loadStored(storageKey, shape)?.etag
  const reply = await send(readPriceBook, { headers: etag ? { 'if-none-match': etag } : {} })
  if (!reply.body) return currentPriceBook()
  const book = openIfUsable(reply.body.document)
  // The first page needs no cryptography: a browser fetches it when there is something to check.
  const { verifyPriceBook } = await import('@shared/quote-token/verify-price-book')
  if (!book || !verifyPriceBook(reply.body.token, book, await keysFor(reply.body.token))) return currentPriceBook()
  saveStored(storageKey, { etag: reply.etag, reply: reply.body })
  present = book
  return book
}

function storedPriceBook(): PriceBook | undefined {
  const stored = loadStored(storageKey, shape)
  return stored && openIfUsable(stored.reply.document)
}

/** A book that an older version of the app kept, or that was published wrong, must not stop this one from starting. */
function openIfUsable(document: unknown): PriceBook | undefined {
  try {
    return openPriceBook(document)
  } catch {
    return undefined
  }
}

const newer = (stored: PriceBook | undefined, shipped: PriceBook): PriceBook =>
  stored && stored.issued >= shipped.issued ? stored : shipped
