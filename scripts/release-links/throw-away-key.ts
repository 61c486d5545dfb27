import { sign } from 'node:crypto'
import { compactJws, signingInput } from '@shared/quote-token/jws'
import { freshSignKey } from '../../functions/adapters/key-file'

/** Signs the way the server does, with a key that is gone when the program ends. */
export function throwAwayKey() {
  const { privateKey, publicKey: key } = freshSignKey()
  const token = (payload: object): string => {
    const input = signingInput(key.kid, payload)
    return compactJws(input, sign(null, Buffer.from(input), privateKey))
  }
  return { key, token }
}
