import { CreateKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import { answered, askKms } from './kms-client'
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

async function createSignKey(kms: KMSClient): Promise<string> {
  const command = new CreateKeyCommand({
    KeySpec: 'ECC_NIST_EDWARDS25519',
    KeyUsage: 'SIGN_VERIFY',
    Description: 'Signs quotes and price books (Ed25519)',
  })
  const { KeyMetadata } = await askKms('CreateKey', 'that is to be made', () => kms.send(command))
  return answered(KeyMetadata?.Arn, 'the ARN of a new key')
}
