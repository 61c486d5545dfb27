import { keyIdOf } from '@shared/quote-token/jws'
import type { QuotePayload } from '@shared/quote-token/token-payload'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { now } from '@/services/clock'
import { storedKeys } from '@/services/published-keys'
import { type AnsweredQuote, checkWithoutKeys, type SignedQuote, verdictOf } from './check-quote'
import { workOut } from './work-out'

/** A quote from a card, judged on this phone alone. */
export type CarriedQuote =
  | { verdict: 'broken'; received?: AnsweredQuote }
  | { verdict: 'too-new'; received?: AnsweredQuote }
  | { verdict: 'holds' | 'ended' | 'unchecked'; received: SignedQuote }

/** Opens the token of a card without network; undefined where without the keys nothing can be said of it. */
export function openToken(token: string): CarriedQuote | undefined {
  const kid = keyIdOf(token)
  const keys = storedKeys()
  const verified = verifyQuote(token, keys, now())
  const received = verified.payload && receive(token, verified.payload)
  const verdict = keys.some((key) => key.kid === kid) ? verdictOf(verified) : received && checkWithoutKeys(received)
  if (verdict === 'broken' || verdict === 'too-new') return { verdict, received: answersIn(token) }
  return verdict && received && { verdict, received }
}

/** The answers a token carries, whoever signed them. */
export function answersIn(token: string): AnsweredQuote | undefined {
  const { payload } = verifyQuote(token, [], 0)
  return payload && { id: payload.jti, quote: payload }
}

/** Undefined for a quote that ends at no instant there is. */
function receive(token: string, payload: QuotePayload): SignedQuote | undefined {
  const end = new Date(payload.exp * 1000)
  if (Number.isNaN(end.getTime())) return undefined
  const { category, answers, low, high, day, region, rulebook, priceBook } = payload
  const quote = { category, answers, low, high, day, region, rulebook, priceBook }
  const worked = workOut(quote)
  const known = worked?.low === low && worked.high === high ? worked : undefined
  return {
    id: payload.jti,
    token,
    quote: { ...quote, priceBook: known?.priceBook ?? priceBook, lines: known?.lines ?? [] },
    expiresAt: end.toISOString(),
  }
}
