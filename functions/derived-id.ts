import { createHash } from 'node:crypto'
import { idAlphabet } from './random-id'

/** The id that goes with a secret key: the first 80 bits of its SHA-256. Whoever has the key can show that the id is theirs. */
export function derivedId(key: string): string {
  const bits = [...createHash('sha256').update(key).digest().subarray(0, 10)]
    .map((byte) => byte.toString(2).padStart(8, '0'))
    .join('')
  return bits.replace(/.{5}/g, (five) => idAlphabet.charAt(Number.parseInt(five, 2)))
}
