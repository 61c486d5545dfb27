import { randomBytes } from 'node:crypto'
import type { Sealer } from '../ports'
import { decrypt, encrypt, envelopeSealer } from './envelope'
import type { KeyFile } from './key-file'

/** Seals with data keys that are wrapped by the key file's sealing key. */
export function keyFileSealer({ sealKey }: KeyFile): Sealer {
  return envelopeSealer({
    async fresh(context) {
      const key = randomBytes(32)
      return { key, wrapped: encrypt(sealKey, key, context) }
    },
    async unwrap(wrapped, context) {
      return decrypt(sealKey, wrapped, context)
    },
  })
}
