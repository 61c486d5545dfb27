import { keyListMaxAge } from '../key-list-max-age'
import { freshSignKey, type KeyFile, openKeyFile } from './key-file'
import { KeysUnchanged, replaceKeyFile } from './replace-key-file'
import { type RetiredKey, stillPublished } from './retired-key'

/** For so long caches may hold the list of keys without the newest one. */
export const cachedMs = keyListMaxAge * 1000

/**
 * Makes the next key the signing one, keeps the public half of the old one, and makes a fresh next key. A file of
 * version 1 has no next key: it only gets one. Refuses with KeysUnchanged when another rotation comes first, and, unless
 * `early`, while caches may not know the next key yet.
 */
export async function rotateKeyFile(path: string, now: Date, early = false): Promise<KeyFile> {
  const seen = await openKeyFile(path)
  return replaceKeyFile(path, (keys) => {
    if (kidOf(keys) !== kidOf(seen) || keys.rotatedAt !== seen.rotatedAt)
      throw new KeysUnchanged('Another rotation was faster; this one changed nothing.')
    if (!early) insistOnPublished(keys, now)
    return rotated(keys, now.toISOString())
  })
}

/** Drops the retired keys whose last quote has left the log; tells which. */
export async function pruneKeyFile(path: string, now: Date): Promise<readonly RetiredKey[]> {
  let dropped: readonly RetiredKey[] = []
  await replaceKeyFile(path, (keys) => {
    const retiredKeys = stillPublished(keys.retiredKeys, now)
    dropped = keys.retiredKeys.filter((key) => !retiredKeys.includes(key))
    return { ...keys, retiredKeys }
  })
  return dropped
}

const kidOf = ({ signKey }: KeyFile) => signKey.publicKey.kid

function insistOnPublished({ rotatedAt }: KeyFile, now: Date): void {
  if (rotatedAt === undefined) return
  const safeAt = Date.parse(rotatedAt) + cachedMs
  if (now.getTime() >= safeAt) return
  throw new KeysUnchanged(
    `The next key is published only since ${rotatedAt}: until ${new Date(safeAt).toISOString()} caches may not know it, and phones could not check its quotes. Rotate after that, or with --early at once. When a key is in wrong hands, a rotation does not help, because the old key stays published: \`npm run keys -- revoke KID\`.`,
  )
}

function rotated(keys: KeyFile, at: string): KeyFile {
  const { signKey, nextKey, retiredKeys } = keys
  const ahead = { nextKey: freshSignKey(), rotatedAt: at }
  if (!nextKey) return { ...keys, ...ahead }
  const retired = { publicKey: signKey.publicKey, retiredAt: at }
  return { ...keys, ...ahead, signKey: nextKey, retiredKeys: [retired, ...retiredKeys] }
}
