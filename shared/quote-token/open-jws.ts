import { verify } from '@stablelib/ed25519'
import { encode } from '@stablelib/utf8'
import type { PublicKey } from '../contract/read-keys'
import { isSoundKey } from '../contract/sound-key'
import { fromBase64Url } from './base64-url'
import { splitToken } from './jws'

export type JwsFault = 'unreadable' | 'unknown_key' | 'bad_signature'

export type OpenedJws =
  | { readonly valid: true; readonly kid: string; readonly payload: unknown }
  | { readonly valid: false; readonly reason: JwsFault; readonly kid?: string; readonly payload?: unknown }

/** Opens a compact JWS with one of `keys`. The algorithm is pinned to EdDSA; what the token says of it decides nothing. */
export function openJws(token: string, keys: readonly PublicKey[]): OpenedJws {
  const parts = splitToken(token)
  if (!parts) return { valid: false, reason: 'unreadable' }
  const { kid, payload, input, signature } = parts
  const [key, ...others] = keys.filter((candidate) => candidate.kid === kid)
  // Two keys of one name, or one under which anybody can sign, vouch for nothing.
  if (!key || others.length > 0 || !isSoundKey(key.x)) return { valid: false, reason: 'unknown_key', kid, payload }
  if (!verify(fromBase64Url(key.x), encode(input), signature)) {
    return { valid: false, reason: 'bad_signature', kid, payload }
  }
  return { valid: true, kid, payload }
}
