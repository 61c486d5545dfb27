import { rotateKmsKeys } from '../../functions/adapters/rotate-kms-keys'
import { withKms } from './with-kms'

/** Makes the next key in KMS and prints the value of SIGN_KEY_ID to deploy. Nothing signs differently before that. */
export async function printKmsRotation(print: (text: string) => void): Promise<void> {
  const keyIds = await withKms(rotateKmsKeys)
  const [signing, next] = keyIds
  print(`SIGN_KEY_ID=${keyIds.join(',')}`)
  print(`signs once that is deployed: ${signing}`)
  print(`published ahead: ${next}`)
  print(
    `Before deploying, allow kms:Sign on ${signing}, and kms:GetPublicKey on all of them, to the functions' roles. Rotate again no sooner than five minutes after it is deployed. Disable or delete no key of the list: its public half is read from KMS.`,
  )
}
