import { sign } from 'node:crypto'
import { type Clock, maxSignedBytes, type Signer } from '../ports'
import type { KeyFile } from './key-file'
import { stillPublished } from './retired-key'
import { systemClock } from './system-clock'

/** Signs with the signing key of the key file, which may be rotated meanwhile. */
export function keyFileSigner(read: () => KeyFile, clock: Pick<Clock, 'now'> = systemClock()): Signer {
  let { signKey } = read()
  return {
    // Naming the key chooses it: a rotation between naming and signing must not part the two.
    get kid() {
      signKey = read().signKey
      return signKey.publicKey.kid
    },
    async sign(bytes) {
      if (bytes.length > maxSignedBytes)
        throw new RangeError(`cannot sign ${bytes.length} bytes, at most ${maxSignedBytes}`)
      return sign(null, bytes, signKey.privateKey)
    },
    publicKeys: async () => publishedKeys(read(), clock.now()),
  }
}

/** The signing key, the one published ahead, and the retired ones whose signatures may still be shown. */
export const publishedKeys = ({ signKey, nextKey, retiredKeys }: KeyFile, now: Date) => [
  signKey.publicKey,
  ...(nextKey ? [nextKey.publicKey] : []),
  ...stillPublished(retiredKeys, now).map(({ publicKey }) => publicKey),
]
