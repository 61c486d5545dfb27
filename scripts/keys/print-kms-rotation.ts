import { kmsClient } from '../../functions/adapters/kms-client'
import { rotateKmsKeys } from '../../functions/adapters/rotate-kms-keys'
import { readConfig } from '../../functions/config'
import { BadInput } from '../bad-input'

/** Makes the next key in KMS and prints the value of SIGN_KEY_ID to deploy. Nothing signs differently before that. */
export async function printKmsRotation(print: (text: string) => void): Promise<void> {
  const { region, signKeyIds, endpoint } = kmsConfig()
  const kms = kmsClient(region, endpoint)
  try {
    const keyIds = await rotateKmsKeys(kms, signKeyIds)
    const [signing, next] = keyIds
    print(`SIGN_KEY_ID=${keyIds.join(',')}`)
    print(`signs once that is deployed: ${signing}`)
    print(`published ahead: ${next}`)
    print(
      `Before deploying, allow kms:Sign on ${signing}, and kms:GetPublicKey on all of them, to the functions' roles. Rotate again no sooner than five minutes after it is deployed. Disable or delete no key of the list: its public half is read from KMS.`,
    )
  } finally {
    kms.destroy()
  }
}

/** Only what this command needs has to be set. */
function kmsConfig() {
  const { AWS_REGION, KMS_ENDPOINT, SIGN_KEY_ID } = process.env
  if (!SIGN_KEY_ID) throw new BadInput('no_keys', 'SIGN_KEY_ID is missing: the value that is deployed now')
  const notUsed = { SEAL_KEY_ID: 'not-used', SECRET_KEY_ID: 'not-used' }
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
