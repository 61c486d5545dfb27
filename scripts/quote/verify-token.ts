import { type VerifiedQuote, verifyQuote } from '@shared/quote-token/verify-quote'
import { BadInput } from '../bad-input'
import { trustedKeys } from '../trusted-keys'

/** Verifies a token with the keys of a JWKS file, or with this machine's own keys. */
export async function verifyToken(
  token: string,
  jwks: string | undefined,
  now: string | undefined,
): Promise<VerifiedQuote> {
  const at = now === undefined ? Date.now() : Date.parse(now)
  if (Number.isNaN(at) || !/^\d{4}-\d{2}-\d{2}T/.test(now ?? new Date(at).toISOString()))
    throw new BadInput('bad_time', `--now ${now}: not an ISO time`)
  return verifyQuote(token, await trustedKeys(jwks), at)
}
