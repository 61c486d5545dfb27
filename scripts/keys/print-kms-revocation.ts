import { revokeKmsKey } from '../../functions/adapters/revoke-kms-key'
import { revocationCost } from './revocation-cost'
import { withKms } from './with-kms'

/** Prints the value of SIGN_KEY_ID without a key. Until that is deployed, the key stays published. */
export async function printKmsRevocation(key: string, print: (text: string) => void): Promise<void> {
  const keyIds = await withKms((kms, signKeyIds) => revokeKmsKey(kms, signKeyIds, key))
  const [signing] = keyIds
  print(`SIGN_KEY_ID=${keyIds.join(',')}`)
  print(
    `NOTHING IS REVOKED YET: ${key} has to be deleted from SIGN_KEY_ID. Deploy the value above; until then the key stays published, and what is signed by it verifies.`,
  )
  print(
    `Before deploying, allow kms:Sign on ${signing}, and kms:GetPublicKey on all of the list, to the functions' roles, and take both away for ${key}. Disable it in KMS after that, not before: the functions that run now read its public half.`,
  )
  print(revocationCost)
}
