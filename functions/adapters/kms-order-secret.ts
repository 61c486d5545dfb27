import type { KMSClient } from '@aws-sdk/client-kms'
import type { OrderSecret } from '../ports'
import { kmsHmac } from './kms-hmac'
import { orderSecret } from './order-secret'

/** Derives pickup secrets with a KMS key of spec HMAC_256. */
export const kmsOrderSecret = (kms: KMSClient, keyId: string): OrderSecret => orderSecret(kmsHmac(kms, keyId))
