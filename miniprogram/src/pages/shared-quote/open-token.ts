import { findCategory } from '@shared/categories'
import { quoteSchema } from '@shared/contract/quote'
import { keyIdOf } from '@shared/quote-token/jws'
import type { QuotePayload } from '@shared/quote-token/token-payload'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { now } from '@/services/clock'
import { storedKeys } from '@/services/published-keys'
import { quoteTerms } from '@/services/quote-terms'
import { type AnsweredQuote, checkQuote, type ReceivedQuote, type Verdict } from './check-quote'

type CarriedQuote =
  | { verdict: 'broken'; received: AnsweredQuote }
  | { verdict: Exclude<Verdict, 'broken'>; received: ReceivedQuote }

/** The id of the quote in a token, before anything of it is checked. */
export const idInToken = (token: string): string | undefined => verifyQuote(token, [], 0).payload?.jti

/** The quote in a shared card, without network: only where this phone has the prices to work its lines out again. */
export function openToken(token: string): CarriedQuote | undefined {
  const kid = keyIdOf(token)
  const keys = storedKeys().some((key) => key.kid === kid) ? storedKeys() : undefined
  const verified = verifyQuote(token, keys ?? [], now())
  const { payload } = verified
  if (!payload) return undefined
  const isSigned = verified.valid || verified.reason === 'expired'
  if (keys && !isSigned) return { verdict: 'broken', received: { id: payload.jti, quote: payload } }
  const received = receive(token, payload)
  const verdict = received && checkQuote(received, keys, now())
  // Other prices or rules give other numbers: nothing is wrong with the quote, this phone just cannot show it.
  return verdict && verdict !== 'broken' ? { verdict, received } : undefined
}

/** Undefined for a category, answers, a day or an end that this phone knows nothing of. */
function receive(token: string, { category, answers, day, region, jti, exp }: QuotePayload): ReceivedQuote | undefined {
  try {
    const quote = quoteSchema.parse(findCategory(category)?.quote(answers, { ...quoteTerms(), day, region }))
    const status = now() < exp * 1000 ? 'valid' : 'expired'
    return { id: jti, token, quote, status, expiresAt: new Date(exp * 1000).toISOString() }
  } catch {
    return undefined
  }
}
