import { canonicalJson } from '@shared/content-hash'
import type { PublicKey } from '@shared/contract/read-keys'
import type { readQuote } from '@shared/contract/read-quote'
import type { QuotePayload } from '@shared/quote-token/token-payload'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { sumOf } from '@shared/valuation/line'
import type { infer as Infer } from 'zod/mini'

export type ReceivedQuote = Infer<(typeof readQuote.responses)[200]>

/** `ended`: the signature is good and its time is over. `broken`: signature and content do not belong together. */
export type Verdict = 'holds' | 'ended' | 'broken' | 'too-new' | 'unchecked'

/** Checks a received quote on the phone at an instant (ms since 1970); without keys it stays unchecked. */
export function checkQuote(received: ReceivedQuote, keys: readonly PublicKey[] | undefined, at: number): Verdict {
  if (!addsUp(received)) return 'broken'
  if (!keys) return 'unchecked'
  const verified = verifyQuote(received.token, keys, at)
  if (!verified.valid && verified.reason === 'unknown_version') return 'too-new'
  if (!verified.valid && verified.reason !== 'expired') return 'broken'
  if (!verified.payload || !isSame(received, verified.payload)) return 'broken'
  return verified.valid ? 'holds' : 'ended'
}

/** What is shown but not signed has to add up to what is. */
const addsUp = ({ quote }: ReceivedQuote): boolean =>
  sumOf(quote.lines) === quote.low && quote.low <= quote.high && [undefined, quote.high].includes(quote.offer)

/** Everything that is shown and signed, compared. */
function isSame({ id, quote, expiresAt }: ReceivedQuote, payload: QuotePayload): boolean {
  const { category, answers, low, high, day, region, rulebook } = quote
  const priceBook = { id: quote.priceBook.id, hash: quote.priceBook.hash }
  const shown = {
    jti: id,
    exp: Date.parse(expiresAt) / 1000,
    category,
    answers,
    low,
    high,
    day,
    region,
    rulebook,
    priceBook,
  }
  const { iss: _iss, aud: _aud, iat: _iat, ...signed } = payload
  return canonicalJson(shown) === canonicalJson(signed)
}
