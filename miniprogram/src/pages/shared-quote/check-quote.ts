import { findCategory } from '@shared/categories'
import { canonicalJson } from '@shared/content-hash'
import type { PublicKey } from '@shared/contract/read-keys'
import type { readQuote } from '@shared/contract/read-quote'
import type { QuotePayload } from '@shared/quote-token/token-payload'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { sumOf } from '@shared/valuation/line'
import type { infer as Infer } from 'zod/mini'
import { fitsAsItIs } from '@/services/fit-answers'

export type ReceivedQuote = Infer<(typeof readQuote.responses)[200]>

/** What can be valued anew whatever else is wrong. */
export interface AnsweredQuote {
  id: string
  quote: Pick<ReceivedQuote['quote'], 'category' | 'answers'>
}

/** `ended`: the signature is good and its time is over. `broken`: signature and content do not belong together. */
export type Verdict = 'holds' | 'ended' | 'broken' | 'too-new' | 'unchecked'

/** Checks a received quote on the phone at an instant (ms since 1970); without keys it stays unchecked. */
export function checkQuote(received: ReceivedQuote, keys: readonly PublicKey[] | undefined, at: number): Verdict {
  if (!addsUp(received)) return 'broken'
  if (!keys) return checkWithoutKeys(received)
  const verified = verifyQuote(received.token, keys, at)
  if (!verified.valid && verified.reason === 'unknown_version') return 'too-new'
  if (!verified.valid && verified.reason !== 'expired') return 'broken'
  if (!verified.payload || !isSame(received, verified.payload)) return 'broken'
  return verified.valid ? 'holds' : 'ended'
}

const checkWithoutKeys = (received: ReceivedQuote): Verdict => (contradictsItself(received) ? 'broken' : 'unchecked')

/** What is shown but not signed has to add up to what is. */
const addsUp = ({ quote }: ReceivedQuote): boolean =>
  sumOf(quote.lines) === quote.low && quote.low <= quote.high && [undefined, quote.high].includes(quote.offer)

/** Whether it cannot be genuine: it ends at no instant, or the rules it names, which this phone has, know no such answers. */
function contradictsItself({ quote, expiresAt }: ReceivedQuote): boolean {
  if (Number.isNaN(Date.parse(expiresAt))) return true
  const category = findCategory(quote.category)
  try {
    return category?.rulebook(quote.day).hash === quote.rulebook.hash && !fitsAsItIs(category, quote.answers)
  } catch {
    // A day before all rules says nothing against the answers.
    return false
  }
}

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
