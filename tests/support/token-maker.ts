import { generateKeyPairSync, sign } from 'node:crypto'
import type { PublicKey } from '@shared/contract/read-keys'
import { compactJws, signingInput } from '@shared/quote-token/jws'
import { QUOTE_AUDIENCE, type QuotePayload } from '@shared/quote-token/token-payload'

/** A key pair that signs tokens the way the server does, with Node's own Ed25519. */
export function tokenMaker(kid: string) {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const { x } = publicKey.export({ format: 'jwk' }) as { x: string }
  const key: PublicKey = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid, x }
  const token = (payload: object, named = kid) => {
    const input = signingInput(named, payload)
    return compactJws(input, sign(null, Buffer.from(input), privateKey))
  }
  return { key, privateKey, token }
}

/** The payload of a plausible quote, valid from `issuedAt` (seconds) for seven days. */
export const somePayload = (issuedAt: number, changes: Partial<QuotePayload> = {}): QuotePayload => ({
  iss: 'youshu',
  aud: QUOTE_AUDIENCE,
  jti: '0123456789abcdef',
  iat: issuedAt,
  exp: issuedAt + 7 * 86_400,
  category: 'air-conditioner',
  answers: { type: 'split-wall', 'install-years': 12 },
  rulebook: { id: 'air-conditioner@2026-01-15', hash: 'a'.repeat(32) },
  priceBook: { id: 'sample-2026-01-15', hash: 'b'.repeat(32) },
  day: '2026-11-21',
  region: 'national',
  low: 32_700,
  high: 32_700,
  ...changes,
})
