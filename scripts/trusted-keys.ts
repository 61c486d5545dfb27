import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type PublicKey, readKeys } from '@shared/contract/read-keys'
import { openKeyFile } from '../functions/adapters/key-file'
import { publishedKeys } from '../functions/adapters/key-file-signer'
import { BadInput } from './bad-input'

/** The folder where a machine without KMS keeps its keys. */
export const ownKeyFolder = (): string => process.env.DATA_DIR ?? '.data'

/** The public keys that signatures are checked with: those of a JWKS file, or this machine's own. */
export const trustedKeys = (jwks: string | undefined): Promise<readonly PublicKey[]> =>
  jwks === undefined ? ownKeys() : keysIn(jwks)

async function keysIn(file: string): Promise<readonly PublicKey[]> {
  try {
    return readKeys.responses[200].parse(JSON.parse(await readFile(file, 'utf8'))).keys
  } catch {
    throw new BadInput('bad_jwks', `${file}: not a JSON Web Key Set of Ed25519 keys`)
  }
}

async function ownKeys(): Promise<readonly PublicKey[]> {
  const file = path.join(ownKeyFolder(), 'keys.json')
  if (!existsSync(file)) throw new BadInput('no_keys', `no keys in ${file}: name a JWKS with --jwks FILE`)
  return publishedKeys(await openKeyFile(file), new Date())
}
