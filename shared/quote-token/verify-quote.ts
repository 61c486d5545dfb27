import type { PublicKey } from '../contract/read-keys'
import { type JwsFault, openJws } from './open-jws'
import { QUOTE_AUDIENCE, type QuotePayload, quotePayloadSchema } from './token-payload'

export type QuoteFault = JwsFault | 'wrong_audience' | 'unknown_version' | 'expired'

/** Whether a quote's token holds. An expired one is not valid, but its payload is what was signed. */
export type VerifiedQuote =
  | { readonly valid: true; readonly kid: string; readonly payload: QuotePayload }
  | { readonly valid: false; readonly reason: QuoteFault; readonly kid?: string; readonly payload?: QuotePayload }

/** Verifies a quote token at an instant (ms since 1970), with no network and no WebCrypto. */
export function verifyQuote(token: string, keys: readonly PublicKey[], now: number): VerifiedQuote {
  const opened = openJws(token, keys)
  const read = quotePayloadSchema.safeParse(opened.payload)
  const payload = read.success ? read.data : undefined
  if (!opened.valid) return { valid: false, reason: opened.reason, kid: opened.kid, payload }
  if (!payload) return { valid: false, reason: audienceFault(opened.payload), kid: opened.kid }
  if (payload.aud !== QUOTE_AUDIENCE) return { valid: false, reason: 'wrong_audience', kid: opened.kid }
  if (now >= payload.exp * 1000) return { valid: false, reason: 'expired', kid: opened.kid, payload }
  return { valid: true, kid: opened.kid, payload }
}

const audienceFault = (payload: unknown): QuoteFault =>
  (payload as { aud?: unknown } | null)?.aud === QUOTE_AUDIENCE ? 'unknown_version' : 'wrong_audience'
