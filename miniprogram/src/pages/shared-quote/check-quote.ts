import { findCategory } from '@shared/categories'
import { canonicalJson } from '@shared/content-hash'
import type { PublicKey } from '@shared/contract/read-keys'
import type { readQuote } from '@shared/contract/read-quote'
import type { QuotePayload } from '@shared/quote-token/token-payload'
import { type VerifiedQuote, verifyQuote } from '@shared/quote-token/verify-quote'
import { sumOf } from '@shared/valuation/line'
import type { infer as Infer } from 'zod/mini'
import { fitsAsItIs } from '@/services/fit-answers'
import { workOut } from './work-out'

/** A shared quote as the server shows it. */
export type ReceivedQuote = Infer<(typeof readQuote.responses)[200]>

type Quote = ReceivedQuote['quote']

/** What the signature covers of a quote, and its lines: none where nobody could be asked and this phone cannot work them out. */
export interface SignedQuote {
  id: string
  token: string
  quote: Pick<Quote, 'category' | 'answers' | 'low' | 'high' | 'day' | 'region' | 'rulebook' | 'lines'> & {
    priceBook: Pick<Quote['priceBook'], 'id' | 'hash'> & Partial<Quote['priceBook']>
  }
  expiresAt: string
}

/** What can be valued anew whatever else is wrong. */
export interface AnsweredQuote {
  id: string
  quote: Pick<Quote, 'category' | 'answers'>
}

/** `ended`: the signature is good and its time is over. `broken`: signature and content do not belong together. */
export type Verdict = 'holds' | 'ended' | 'broken' | 'too-new' | 'unchecked'

/** Checks a received quote on the phone at an instant (ms since 1970); without keys it stays unchecked. */
export function checkQuote(received: ReceivedQuote, keys: readonly PublicKey[] | undefined, at: number): Verdict {
  if (!addsUp(received)) return 'broken'
  if (!keys) return checkWithoutKeys(received)
  const verified = verifyQuote(received.token, keys, at)
  const verdict = verdictOf(verified)
  if (verdict === 'broken' || verdict === 'too-new') return verdict
  return verified.payload && isSame(received, verified.payload) ? verdict : 'broken'
}

/** What a verification says when nothing but the token is there to be compared. */
export function verdictOf(verified: VerifiedQuote): 'holds' | 'ended' | 'broken' | 'too-new' {
  if (verified.valid) return 'holds'
  if (verified.reason === 'expired') return 'ended'
  return verified.reason === 'unknown_version' ? 'too-new' : 'broken'
}

/** All that can be said without keys. */
export const checkWithoutKeys = (quote: SignedQuote): Verdict => (contradictsItself(quote) ? 'broken' : 'unchecked')

/** What is shown but not signed has to add up to what is. */
const addsUp = ({ quote }: ReceivedQuote): boolean =>
  sumOf(quote.lines) === quote.low && quote.low <= quote.high && [undefined, quote.high].includes(quote.offer)

/** Whether it cannot be genuine: it ends at no instant, or what it names and this phone has knows no such answers or another price. */
function contradictsItself({ quote, expiresAt }: SignedQuote): boolean {
  if (Number.isNaN(Date.parse(expiresAt)) || namesOtherRules(quote)) return true
  const worked = workOut(quote)
  return worked !== undefined && (worked.low !== quote.low || worked.high !== quote.high)
}

/** Whether the rules it names, which this phone has, know no such answers. */
function namesOtherRules({ category: id, day, rulebook, answers }: SignedQuote['quote']): boolean {
  const category = findCategory(id)
  try {
    return category?.rulebook(day).hash === rulebook.hash && !fitsAsItIs(category, answers)
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
