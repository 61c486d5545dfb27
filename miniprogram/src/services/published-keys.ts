import { type PublicKey, readKeys } from '@shared/contract/read-keys'
import { keyIdOf } from '@shared/quote-token/jws'
import { send } from './send'
import { loadStored, saveStored } from './storage'

const storageKey = 'keys'
const shape = readKeys.responses[200]

/** The keys this phone has seen, for checking signatures without network. */
export const storedKeys = (): readonly PublicKey[] => loadStored(storageKey, shape)?.keys ?? []

/** Asks the server for its keys and keeps them. Throws what `send` throws. */
export async function fetchKeys(): Promise<readonly PublicKey[]> {
  const { body } = await send(readKeys)
  if (body) saveStored(storageKey, body)
  return body?.keys ?? storedKeys()
}

/** The keys for checking a token: the stored ones when its key is among them, else the server's. */
export async function keysFor(token: string): Promise<readonly PublicKey[]> {
  const stored = storedKeys()
  const kid = keyIdOf(token)
  return stored.some((key) => key.kid === kid) ? stored : fetchKeys()
}
