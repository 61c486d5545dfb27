import type { readPriceBook as call } from '../../shared/contract/read-price-book'
import { compactJws, signingInput } from '../../shared/quote-token/jws'
import { PRICE_BOOK_AUDIENCE, type PriceBookPayload } from '../../shared/quote-token/token-payload'
import type { Answer } from '../http/route'
import { shanghaiInstant } from '../shanghai-day'
import type { CatalogPorts } from './ports'

type BookPorts = Pick<CatalogPorts, 'signer' | 'priceBook' | 'issuer'>

/** The price book in force with a token that vouches for it; signed once for as long as the signing key stays. */
export function readPriceBook(ports: BookPorts) {
  const { hash, ...document } = ports.priceBook
  const tokenBy = rememberToken(ports)
  return async (): Promise<Answer<typeof call>> => {
    const { kid } = ports.signer
    const token = await tokenBy(kid)
    const headers = { etag: `"${hash}.${kid}"`, 'cache-control': 'public, max-age=60' }
    return { status: 200, body: { hash, document, token }, headers }
  }
}

/** The token by a key that was named in the same turn; none but the latest is remembered. */
function rememberToken(ports: BookPorts): (kid: string) => Promise<string> {
  let latest: { readonly kid: string; readonly token: Promise<string> } | undefined
  return async (kid) => {
    const current = latest?.kid === kid ? latest : { kid, token: vouch(ports, kid) }
    latest = current
    try {
      return await current.token
    } catch (error) {
      // A failed signature must not be remembered.
      if (latest === current) latest = undefined
      throw error
    }
  }
}

/** Dated by the book, so that every instance of the function makes the same bytes. */
async function vouch({ priceBook, signer, issuer }: BookPorts, kid: string): Promise<string> {
  const payload: PriceBookPayload = {
    iss: issuer,
    aud: PRICE_BOOK_AUDIENCE,
    iat: shanghaiInstant(priceBook.issued, '00:00').getTime() / 1000,
    id: priceBook.id,
    hash: priceBook.hash,
  }
  const input = signingInput(kid, payload)
  return compactJws(input, await signer.sign(new TextEncoder().encode(input)))
}
