import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type PublicKey, readKeys } from '@shared/contract/read-keys'
import { type VerifiedQuote, verifyQuote } from '@shared/quote-token/verify-quote'
import { openKeyFile } from '../../functions/adapters/key-file'
import { BadInput } from './print-quote'

/** Verifies a token with the keys of a JWKS file, or with this machine's own keys. */
export async function verifyToken(
  token: string,
  jwks: string | undefined,
  now: string | undefined,
): Promise<VerifiedQuote> {
  const at = now === undefined ? Date.now() : Date.parse(now)
  if (Number.isNaN(at) || !/^\d{4}-\d{2}-\d{2}T/.test(now ?? new Date(at).toISOString()))
    throw new BadInput('bad_time', `--now ${now}: not an ISO time`)
  return verifyQuote(token, jwks === undefined ? await ownKeys() : await keysIn(jwks), at)
}

async function keysIn(file: string): Promise<readonly PublicKey[]> {
  try {
    return readKeys.responses[200].parse(JSON.parse(await readFile(file, 'utf8'))).keys
  } catch {
    throw new BadInput('bad_jwks', `${file}: not a JSON Web Key Set of Ed25519 keys`)
  }
}

async function ownKeys(): Promise<readonly PublicKey[]> {
  const file = path.join(process.env.DATA_DIR ?? '.data', 'keys.json')
  if (!existsSync(file)) throw new BadInput('no_keys', `no keys in ${file}: name a JWKS with --jwks FILE`)
  return (await openKeyFile(file)).signKeys.map(({ publicKey }) => publicKey)
}
