import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Sealer } from '../ports'

/** Makes a fresh 32-byte data key for each record, and gets it back from its wrapped form. */
export interface KeyWrap {
  fresh(context: string): Promise<{ readonly key: Uint8Array; readonly wrapped: Uint8Array }>
  unwrap(wrapped: Uint8Array, context: string): Promise<Uint8Array>
}

const version = '1'
const nonceBytes = 12
const tagBytes = 16

/** A sealer over any way of wrapping keys; a sealed record is `1.<wrapped key>.<nonce, ciphertext, tag>`, base64url. */
export function envelopeSealer(wrap: KeyWrap): Sealer {
  return {
    async seal(plaintext, context) {
      const { key, wrapped } = await wrap.fresh(context)
      const box = encrypt(key, Buffer.from(plaintext, 'utf8'), context)
      return [version, Buffer.from(wrapped).toString('base64url'), box.toString('base64url')].join('.')
    },
    async open(sealed, context) {
      const [found, wrapped, box, ...rest] = sealed.split('.')
      if (found !== version || !wrapped || !box || rest.length > 0) throw new Error(`${context} is not a sealed record`)
      const key = await wrap.unwrap(Buffer.from(wrapped, 'base64url'), context)
      return decrypt(key, Buffer.from(box, 'base64url'), context).toString('utf8')
    },
  }
}

/** AES-256-GCM with a random nonce; the context is authenticated, not stored. */
export function encrypt(key: Uint8Array, plaintext: Uint8Array, context: string): Buffer {
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context, 'utf8'))
  return Buffer.concat([nonce, cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

/** Undoes `encrypt`; throws when the key, the context or any byte differs. */
export function decrypt(key: Uint8Array, box: Uint8Array, context: string): Buffer {
  const ciphertextEnd = box.length - tagBytes
  if (ciphertextEnd < nonceBytes) throw new Error(`${context} is sealed too short`)
  const decipher = createDecipheriv('aes-256-gcm', key, box.subarray(0, nonceBytes), { authTagLength: tagBytes })
    .setAAD(Buffer.from(context, 'utf8'))
    .setAuthTag(box.subarray(ciphertextEnd))
  return Buffer.concat([decipher.update(box.subarray(nonceBytes, ciphertextEnd)), decipher.final()])
}
