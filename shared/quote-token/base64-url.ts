import { decodeURLSafe, encodeURLSafe } from '@stablelib/base64'

/** Bytes as base64url without padding (RFC 7515). */
export const toBase64Url = (bytes: Uint8Array): string => encodeURLSafe(bytes).replace(/=+$/, '')

/** Bytes of an unpadded base64url text; throws on anything else, also on a second spelling of the same bytes. */
export function fromBase64Url(text: string): Uint8Array {
  const bytes = decodeURLSafe(text + '='.repeat((4 - (text.length % 4)) % 4))
  if (toBase64Url(bytes) !== text) throw new Error('not canonical base64url')
  return bytes
}
