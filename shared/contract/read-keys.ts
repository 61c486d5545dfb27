import * as z from 'zod/mini'
import type { Call } from './call'
import { isSoundKey } from './sound-key'

/** A public Ed25519 key as JWK (RFC 8037). */
export const publicKeySchema = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  /** 32 bytes, base64url. */
  x: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/), z.refine(isSoundKey)),
  kid: z.string(),
  use: z.literal('sig'),
  alg: z.literal('EdDSA'),
})

/** A set with two keys of one name, or with a key that vouches for nothing, is not used at all. */
export const publicKeySetSchema = z.object({
  keys: z
    .array(publicKeySchema)
    .check(z.refine((keys) => new Set(keys.map(({ kid }) => kid)).size === keys.length, 'two keys have one kid')),
})

export type PublicKey = z.infer<typeof publicKeySchema>

/** The keys that quotes and price books are signed with; old ones stay as long as anything they signed can live. */
export const readKeys = {
  name: 'read-keys',
  summary: 'Public keys (JWKS)',
  method: 'GET',
  path: '/.well-known/jwks.json',
  request: {},
  responses: { 200: publicKeySetSchema },
  refusals: [],
} as const satisfies Call
