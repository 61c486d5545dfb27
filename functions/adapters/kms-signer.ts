import { createPublicKey } from 'node:crypto'
import { GetPublicKeyCommand, type KMSClient, SignCommand } from '@aws-sdk/client-kms'
import * as z from 'zod/mini'
import type { PublicKey } from '../../shared/contract/read-keys'
import { maxSignedBytes, type Signer } from '../ports'
import { answered, askKms } from './kms-client'

const ed25519Jwk = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() })

/**
 * Signs with KMS keys of spec ECC_NIST_EDWARDS25519. The first id signs, the second is published ahead and signs after
 * the next rotation, the others are retired: all are published. Refuses no ids, and two that signatures name alike.
 */
export function kmsSigner(kms: KMSClient, keyIds: readonly string[]): Signer {
  const [current] = keyIds
  if (!current) throw new Error('a KMS signer needs at least one key id')
  if (new Set(keyIds.map(kidOf)).size < keyIds.length)
    throw new Error(`two KMS keys have one key id: ${keyIds.join(', ')}`)
  const published = new Map<string, Promise<PublicKey>>()
  return {
    kid: kidOf(current),
    async sign(bytes) {
      if (bytes.length > maxSignedBytes)
        throw new RangeError(`cannot sign ${bytes.length} bytes, at most ${maxSignedBytes}`)
      const command = new SignCommand({
        KeyId: current,
        Message: bytes,
        MessageType: 'RAW',
        SigningAlgorithm: 'ED25519_SHA_512',
      })
      const { Signature } = await askKms('Sign', current, () => kms.send(command))
      return answered(Signature, 'a signature')
    },
    publicKeys: () => Promise.all(keyIds.map((keyId) => remembered(published, keyId, () => readPublicKey(kms, keyId)))),
  }
}

/** The id by which signatures name a KMS key, the last part of its ARN or the id itself: known without asking KMS. */
export const kidOf = (keyId: string) => keyId.slice(keyId.lastIndexOf('/') + 1)

function remembered<T>(memory: Map<string, Promise<T>>, key: string, read: () => Promise<T>): Promise<T> {
  const known = memory.get(key)
  if (known) return known
  const reading = read()
  memory.set(key, reading)
  // A failed read must not be remembered.
  reading.catch(() => memory.delete(key))
  return reading
}

async function readPublicKey(kms: KMSClient, keyId: string): Promise<PublicKey> {
  const { PublicKey: spki } = await askKms('GetPublicKey', keyId, () =>
    kms.send(new GetPublicKeyCommand({ KeyId: keyId })),
  )
  const key = createPublicKey({ key: Buffer.from(answered(spki, 'a public key')), format: 'der', type: 'spki' })
  const jwk = ed25519Jwk.safeParse(key.export({ format: 'jwk' }))
  if (!jwk.success) throw new Error(`KMS key ${keyId} is not an Ed25519 key (key spec ECC_NIST_EDWARDS25519)`)
  return { ...jwk.data, alg: 'EdDSA', use: 'sig', kid: kidOf(keyId) }
}
