import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { publicKeySchema } from '@shared/contract/read-keys'
import { compactJws, signingInput } from '@shared/quote-token/jws'

/** Signs the way the server does, with a key that is gone when the program ends. */
export function throwAwayKey() {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const jwk = publicKey.export({ format: 'jwk' })
  const kid = createHash('sha256').update(String(jwk.x)).digest('base64url').slice(0, 16)
  const key = publicKeySchema.parse({ ...jwk, kid, use: 'sig', alg: 'EdDSA' })
  const token = (payload: object): string => {
    const input = signingInput(kid, payload)
    return compactJws(input, sign(null, Buffer.from(input), privateKey))
  }
  return { key, token }
}
