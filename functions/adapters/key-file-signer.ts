import { sign } from 'node:crypto'
import { maxSignedBytes, type Signer } from '../ports'
import type { KeyFile } from './key-file'

/** Signs with the newest key of the key file. */
export function keyFileSigner({ signKeys }: KeyFile): Signer {
  const [current] = signKeys
  return {
    kid: current.publicKey.kid,
    async sign(bytes) {
      if (bytes.length > maxSignedBytes)
        throw new RangeError(`cannot sign ${bytes.length} bytes, at most ${maxSignedBytes}`)
      return sign(null, bytes, current.privateKey)
    },
    async publicKeys() {
      return signKeys.map((key) => key.publicKey)
    },
  }
}
