import type { KMSClient } from '@aws-sdk/client-kms'
import { createSignKey } from './create-sign-key'
import { kidOf, kmsSigner } from './kms-signer'
import { KeysUnchanged } from './replace-key-file'

/**
 * The key ids to deploy so that a key, named by its id or ARN, is published no more. A new key is made where the signing
 * or the next one goes: a retired key never moves up. Refuses with KeysUnchanged a key that is not among them, and keys
 * that KMS does not give, other than the revoked one, which may be disabled already.
 */
export async function revokeKmsKey(kms: KMSClient, keyIds: readonly string[], key: string): Promise<readonly string[]> {
  const kept = keyIds.filter((keyId) => kidOf(keyId) !== kidOf(key))
  if (kept.length === keyIds.length) throw new KeysUnchanged(`SIGN_KEY_ID has no key ${key}.`)
  // As with a rotation: a key that nobody would delete is made last.
  if (kept.length > 0) await kmsSigner(kms, kept).publicKeys()
  const isKept = (keyId: string) => kept.includes(keyId)
  const ahead = keyIds.slice(0, 2).filter(isKept)
  while (ahead.length < 2) ahead.push(await createSignKey(kms))
  return [...ahead, ...keyIds.slice(2).filter(isKept)]
}
