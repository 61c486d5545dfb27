import { findCategory } from '@shared/categories'
import { quoteSchema } from '@shared/contract/quote'
import { keyIdOf } from '@shared/quote-token/jws'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { now } from '@/services/clock'
import { storedKeys } from '@/services/published-keys'
import { quoteTerms } from '@/services/quote-terms'
import { checkQuote, type ReceivedQuote, type Verdict } from './check-quote'

interface CarriedQuote {
  received: ReceivedQuote
  verdict: Verdict
}

/** The id of the quote in a token, before anything of it is checked. */
export const idInToken = (token: string): string | undefined => verifyQuote(token, [], 0).payload?.jti

/** The quote in a shared card, without network: only where this phone has the prices to work its lines out again. */
export function openToken(token: string): CarriedQuote | undefined {
  const kid = keyIdOf(token)
  const keys = storedKeys().some((key) => key.kid === kid) ? storedKeys() : undefined
  const verified = verifyQuote(token, keys ?? [], now())
  const received = verified.payload && receive(token, verified.payload)
  if (!received) return undefined
  const verdict = checkQuote(received, keys, now())
  // Other prices or rules give other numbers: nothing is wrong with the quote, this phone just cannot show it.
  const cannotShow = verdict === 'broken' && (verified.valid || verified.reason === 'expired')
  return cannotShow ? undefined : { received, verdict }
}

function receive(token: string, payload: NonNullable<ReturnType<typeof verifyQuote>['payload']>) {
  const { category, answers, day, region, jti, exp } = payload
  const quote = valueAgain(() => findCategory(category)?.quote(answers, { ...quoteTerms(), day, region }))
  const status = now() < exp * 1000 ? ('valid' as const) : ('expired' as const)
  return quote && { id: jti, token, quote, status, expiresAt: new Date(exp * 1000).toISOString() }
}

/** Undefined for a category, answers or a day that this phone knows nothing of. */
function valueAgain(value: () => unknown): ReceivedQuote['quote'] | undefined {
  try {
    return quoteSchema.parse(value())
  } catch {
    return undefined
  }
}
