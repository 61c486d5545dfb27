import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms'
import { answered, askKms } from './kms-client'

/** A text that an operator encrypted with a KMS key and this context, base64; KMS is asked once, when it is first needed. */
export function kmsSealedText(kms: KMSClient, keyId: string, sealed: string, context: string): () => Promise<string> {
  let opened: Promise<string> | undefined
  const open = async () => {
    const CiphertextBlob = Buffer.from(sealed, 'base64')
    const command = new DecryptCommand({ KeyId: keyId, CiphertextBlob, EncryptionContext: { context } })
    const { Plaintext } = await askKms('Decrypt', keyId, () => kms.send(command))
    return Buffer.from(answered(Plaintext, 'a text')).toString('utf8')
  }
  return async () => {
    opened ??= open()
    try {
      return await opened
    } catch (error) {
      // A failed call must not be remembered.
      opened = undefined
      throw error
    }
  }
}
