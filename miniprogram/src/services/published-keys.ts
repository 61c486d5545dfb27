import { type PublicKey, readKeys } from '@shared/contract/read-keys'
import { keyIdOf } from '@shared/quote-token/jws'
import { send } from './send'
import { loadStored, saveStored } from './storage'

const storageKey = 'keys'
const shape = readKeys.responses[200]

/** The keys this app was built with, for a phone that has never reached the server. */
const shippedKeys = readShipped(process.env.TARO_APP_KEYS)

/**
 * The keys for checking signatures without network: the list fetched last, else the shipped one. Lists are never merged:
 * a key that the server has taken off its list must not live on in a phone.
 */
export const storedKeys = (): readonly PublicKey[] => loadStored(storageKey, shape)?.keys ?? shippedKeys

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

function readShipped(jwks: string | undefined): readonly PublicKey[] {
  try {
    return shape.parse(JSON.parse(jwks || '{"keys":[]}')).keys
  } catch {
    return []
  }
}
