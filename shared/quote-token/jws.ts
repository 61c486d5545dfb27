import { decode, encode } from '@stablelib/utf8'
import * as z from 'zod/mini'
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

/** The id of the key that a token names, if it can be read at all. */
export const keyIdOf = (token: string): string | undefined => splitToken(token)?.kid

/** The parts of a token, unchecked; undefined where it cannot be read. */
export function splitToken(token: string) {
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
