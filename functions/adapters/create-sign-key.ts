import { CreateKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import { answered, askKms } from './kms-client'

/** Makes a signing key in KMS; returns its ARN. */
export async function createSignKey(kms: KMSClient): Promise<string> {
  const command = new CreateKeyCommand({
    KeySpec: 'ECC_NIST_EDWARDS25519',
    KeyUsage: 'SIGN_VERIFY',
    Description: 'Signs quotes and price books (Ed25519)',
  })
  const { KeyMetadata } = await askKms('CreateKey', 'that is to be made', () => kms.send(command))
  return answered(KeyMetadata?.Arn, 'the ARN of a new key')
}
