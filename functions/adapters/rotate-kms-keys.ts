import type { KMSClient } from '@aws-sdk/client-kms'
import { createSignKey } from './create-sign-key'
import { kmsSigner } from './kms-signer'

/**
 * The key ids to deploy after a rotation: the next key signs, a new one is created and published ahead, the old signing
 * key is the newest retired one. Ids of a single key only get a next one. Refuses keys that KMS does not give.
 */
export async function rotateKmsKeys(kms: KMSClient, keyIds: readonly string[]): Promise<readonly string[]> {
  // What will be published has to be there before a key is made that nobody would delete.
  await kmsSigner(kms, keyIds).publicKeys()
  const [signing = '', next, ...retired] = keyIds
  const fresh = await createSignKey(kms)
  return next === undefined ? [signing, fresh] : [next, fresh, signing, ...retired]
}
