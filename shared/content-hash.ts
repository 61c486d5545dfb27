import { hash } from '@stablelib/sha256'
import { encode } from '@stablelib/utf8'

/** JSON with sorted keys: equal content gives equal text whatever the order it was written in. Refuses undefined values. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`
  }
  if (value === undefined) throw new TypeError('undefined has no JSON')
  return JSON.stringify(value)
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Identity of data by content: the first 32 hex digits of SHA-256 over its canonical JSON. */
export function contentHash(value: unknown): string {
  const bytes = hash(encode(canonicalJson(value))).subarray(0, 16)
  return Array.from(bytes, (byte) => HEX[byte]).join('')
}
