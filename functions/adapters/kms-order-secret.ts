import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms'
import type { OrderSecret } from '../ports'
import { answered, askKms } from './kms-client'
import { orderSecret } from './order-secret'

/** Derives pickup secrets with a KMS key of spec HMAC_256. */
export function kmsOrderSecret(kms: KMSClient, keyId: string): OrderSecret {
  return orderSecret(async (message) => {
    const command = new GenerateMacCommand({ KeyId: keyId, Message: message, MacAlgorithm: 'HMAC_SHA_256' })
    const { Mac } = await askKms('GenerateMac', keyId, () => kms.send(command))
    return answered(Mac, 'a code')
  })
}
