import type { KMSClient } from '@aws-sdk/client-kms'
import { kmsClient } from '../../functions/adapters/kms-client'
import { readConfig } from '../../functions/config'
import { BadInput } from '../bad-input'

/** Gives `use` a client of KMS and the key ids that are deployed, from the environment. */
export async function withKms<T>(use: (kms: KMSClient, signKeyIds: readonly string[]) => Promise<T>): Promise<T> {
  const { region, signKeyIds, endpoint } = kmsConfig()
  const kms = kmsClient(region, endpoint)
  try {
    return await use(kms, signKeyIds)
  } finally {
    kms.destroy()
  }
}

/** Only what these commands need has to be set. */
function kmsConfig() {
  const { AWS_REGION, KMS_ENDPOINT, SIGN_KEY_ID } = process.env
  if (!SIGN_KEY_ID) throw new BadInput('no_keys', 'SIGN_KEY_ID is missing: the value that is deployed now')
  const notUsed = { SEAL_KEY_ID: 'not-used', SECRET_KEY_ID: 'not-used', CLIENT_KEY_ID: 'not-used' }
  const { region, keys } = usable({ AWS_REGION, KMS_ENDPOINT, SIGN_KEY_ID, ...notUsed })
  if (keys.kind !== 'kms') throw new BadInput('no_keys', 'SIGN_KEY_ID names no key')
  return { region, ...keys }
}

function usable(environment: Readonly<Record<string, string | undefined>>) {
  try {
    return readConfig(environment)
  } catch (error) {
    throw new BadInput('bad_environment', error instanceof Error ? error.message : `${error}`)
  }
}
