import { DecryptCommand, GenerateDataKeyCommand, type KMSClient } from '@aws-sdk/client-kms'
import type { Sealer } from '../ports'
import { envelopeSealer } from './envelope'
import { answered, askKms } from './kms-client'

/** Seals with data keys from KMS; the encryption context appears in audit logs, so it holds ids only. */
export function kmsSealer(kms: KMSClient, keyId: string): Sealer {
  return envelopeSealer({
    async fresh(context) {
      const command = new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: { context } })
      const { Plaintext, CiphertextBlob } = await askKms('GenerateDataKey', keyId, () => kms.send(command))
      return { key: answered(Plaintext, 'a data key'), wrapped: answered(CiphertextBlob, 'a wrapped data key') }
    },
    async unwrap(wrapped, context) {
      const command = new DecryptCommand({ KeyId: keyId, CiphertextBlob: wrapped, EncryptionContext: { context } })
      const { Plaintext } = await askKms('Decrypt', keyId, () => kms.send(command))
      return answered(Plaintext, 'a data key')
    },
  })
}
