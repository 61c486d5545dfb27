import { URLSafeCoder } from '@stablelib/base64'
import { verify } from '@stablelib/ed25519'
import { decode, encode } from '@stablelib/utf8'
import * as z from 'zod/mini'
import type { PublicKey } from '../contract/read-keys'

const base64Url = new URLSafeCoder('')

/** Longer texts are refused before anything of them is parsed. */
export const LONGEST_TOKEN = 4096

const headerSchema = z.strictObject({ alg: z.literal('EdDSA'), kid: z.string(), typ: z.literal('JWT') })

/** The part of a token that is signed: header and payload, encoded. Exactly these bytes are signed and kept. */
export function signingInput(kid: string, payload: object): string {
  const header = { alg: 'EdDSA', typ: 'JWT', kid }
  return [header, payload].map((part) => base64Url.encode(encode(JSON.stringify(part)))).join('.')
}

/** A compact JWS from its signed part and the 64 bytes of its signature. */
export const compactJws = (input: string, signature: Uint8Array): string => `${input}.${base64Url.encode(signature)}`

export type JwsFault = 'unreadable' | 'unknown_key' | 'bad_signature'

export type OpenedJws =
  | { readonly valid: true; readonly kid: string; readonly payload: unknown }
  | { readonly valid: false; readonly reason: JwsFault; readonly kid?: string; readonly payload?: unknown }

/** Opens a compact JWS with one of `keys`. The algorithm is pinned to EdDSA; what the token says of it decides nothing. */
export function openJws(token: string, keys: readonly PublicKey[]): OpenedJws {
  const parts = splitToken(token)
  if (!parts) return { valid: false, reason: 'unreadable' }
  const { kid, payload, input, signature } = parts
  const key = keys.find((candidate) => candidate.kid === kid)
  if (!key) return { valid: false, reason: 'unknown_key', kid, payload }
  if (!verify(base64Url.decode(key.x), encode(input), signature)) {
    return { valid: false, reason: 'bad_signature', kid, payload }
  }
  return { valid: true, kid, payload }
}

function splitToken(token: string) {
  const [header, payload, signature, ...rest] = token.length > LONGEST_TOKEN ? [] : token.split('.')
  if (!header || !payload || !signature || rest.length > 0) return undefined
  try {
    const { kid } = headerSchema.parse(JSON.parse(decode(base64Url.decode(header))))
    const bytes = base64Url.decode(signature)
    if (bytes.length !== 64 || base64Url.encode(bytes) !== signature) return undefined
    return {
      kid,
      payload: JSON.parse(decode(base64Url.decode(payload))),
      input: `${header}.${payload}`,
      signature: bytes,
    }
  } catch {
    return undefined
  }
}
