import type { readPriceBook as call } from '../../shared/contract/read-price-book'
import { compactJws, signingInput } from '../../shared/quote-token/jws'
import { PRICE_BOOK_AUDIENCE, type PriceBookPayload } from '../../shared/quote-token/token-payload'
import type { Answer } from '../http/route'
import { shanghaiInstant } from '../shanghai-day'
import type { CatalogPorts } from './ports'

type BookPorts = Pick<CatalogPorts, 'signer' | 'priceBook' | 'issuer'>

/** The price book in force with a token that vouches for it; signed once for as long as the function lives. */
export function readPriceBook(ports: BookPorts) {
  const { priceBook, signer } = ports
  const { hash, ...document } = priceBook
  const headers = { etag: `"${hash}.${signer.kid}"`, 'cache-control': 'public, max-age=60' }
  let signing: Promise<string> | undefined
  return async (): Promise<Answer<typeof call>> => {
    signing ??= vouch(ports)
    // A failed signature must not be remembered.
    const token = await signing.catch((error) => {
      signing = undefined
      throw error
    })
    return { status: 200, body: { hash, document, token }, headers }
  }
}

/** Dated by the book, so that every instance of the function makes the same bytes. */
async function vouch({ priceBook, signer, issuer }: BookPorts): Promise<string> {
  const payload: PriceBookPayload = {
    iss: issuer,
    aud: PRICE_BOOK_AUDIENCE,
    iat: shanghaiInstant(priceBook.issued, '00:00').getTime() / 1000,
    id: priceBook.id,
    hash: priceBook.hash,
  }
  const input = signingInput(signer.kid, payload)
  return compactJws(input, await signer.sign(new TextEncoder().encode(input)))
}
