import { verify } from '@stablelib/ed25519'
import { decode, encode } from '@stablelib/utf8'
import * as z from 'zod/mini'
import type { PublicKey } from '../contract/read-keys'
import { fromBase64Url, toBase64Url } from './base64-url'

/** Longer texts are refused before anything of them is parsed. */
export const LONGEST_TOKEN = 4096

const headerSchema = z.strictObject({ alg: z.literal('EdDSA'), kid: z.string(), typ: z.literal('JWT') })

/** The part of a token that is signed: header and payload, encoded. Exactly these bytes are signed and kept. */
export function signingInput(kid: string, payload: object): string {
  const header = { alg: 'EdDSA', typ: 'JWT', kid }
  return [header, payload].map((part) => toBase64Url(encode(JSON.stringify(part)))).join('.')
}

/** A compact JWS from its signed part and the 64 bytes of its signature. */
export const compactJws = (input: string, signature: Uint8Array): string => `${input}.${toBase64Url(signature)}`

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
  if (!verify(fromBase64Url(key.x), encode(input), signature)) {
    return { valid: false, reason: 'bad_signature', kid, payload }
  }
  return { valid: true, kid, payload }
}

/** The id of the key that a token names, if it can be read at all. */
export const keyIdOf = (token: string): string | undefined => splitToken(token)?.kid

function splitToken(token: string) {
  const [header, payload, signature, ...rest] = token.length > LONGEST_TOKEN ? [] : token.split('.')
  if (!header || !payload || !signature || rest.length > 0) return undefined
  try {
    const { kid } = headerSchema.parse(JSON.parse(decode(fromBase64Url(header))))
    const bytes = fromBase64Url(signature)
    if (bytes.length !== 64) return undefined
    return {
      kid,
      payload: JSON.parse(decode(fromBase64Url(payload))),
      input: `${header}.${payload}`,
      signature: bytes,
    }
  } catch {
    return undefined
  }
}
