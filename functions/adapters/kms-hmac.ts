import { GenerateMacCommand, type KMSClient } from '@aws-sdk/client-kms'
import type { HmacSha256 } from './hmac-sha256'
import { answered, askKms } from './kms-client'

/** HMAC-SHA-256 under a KMS key of spec HMAC_256. */
export function kmsHmac(kms: KMSClient, keyId: string): HmacSha256 {
  return async (message) => {
    const command = new GenerateMacCommand({ KeyId: keyId, Message: message, MacAlgorithm: 'HMAC_SHA_256' })
    const { Mac } = await askKms('GenerateMac', keyId, () => kms.send(command))
    return answered(Mac, 'a code')
  }
}
