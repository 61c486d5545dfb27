import { revokeInKeyFile } from '../../functions/adapters/revoke-in-key-file'
import { keyLines } from './describe-keys'
import { revocationCost } from './revocation-cost'

/** What else is in a stolen file. */
const restOfFile =
  'A key that was in the stolen file and has retired since is revoked by its own id. The keys that seal addresses and derive the secrets of pickups stay as they are, because what is stored could not be read without them: whoever has the file and the database can read it.'

/** Revokes a key of the key file; prints the keys that are left, and what it costs. */
export async function revokeKey(file: string, kid: string, print: (text: string) => void): Promise<void> {
  const { keys, revoked } = await revokeInKeyFile(file, kid, new Date())
  for (const line of keyLines(keys)) print(line)
  for (const one of revoked) print(`revoked  ${one}  published no more`)
  print(revocationCost)
  if (revoked.length > 1) print(restOfFile)
}
