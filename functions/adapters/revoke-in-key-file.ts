import { freshSignKey, type KeyFile } from './key-file'
import { KeysUnchanged, replaceKeyFile } from './replace-key-file'

/** What a revocation made of the key file. */
export interface Revocation {
  readonly keys: KeyFile
  /** The ids that are published no more. */
  readonly revoked: readonly string[]
}

/**
 * Takes a key off the published list at once, so that nothing it signed verifies any more, forged or genuine. With the
 * signing or the next key both go, and fresh ones take their places: they lie in one file, so whoever has one has the
 * other. Refuses with KeysUnchanged an id that is not in the file.
 */
export async function revokeInKeyFile(path: string, kid: string, now: Date): Promise<Revocation> {
  let revoked: readonly string[] = []
  const keys = await replaceKeyFile(path, (before) => {
    const changed = without(kid, before, now)
    const left = new Set(kidsOf(changed))
    revoked = kidsOf(before).filter((one) => !left.has(one))
    if (revoked.length === 0) throw new KeysUnchanged(`There is no key ${kid}: \`npm run keys -- list\` shows all.`)
    return changed
  })
  return { keys, revoked }
}

function without(kid: string, keys: KeyFile, now: Date): KeyFile {
  if (kid === keys.signKey.publicKey.kid || kid === keys.nextKey?.publicKey.kid)
    return { ...keys, signKey: freshSignKey(), nextKey: freshSignKey(), rotatedAt: now.toISOString() }
  return { ...keys, retiredKeys: keys.retiredKeys.filter(({ publicKey }) => publicKey.kid !== kid) }
}

const kidsOf = ({ signKey, nextKey, retiredKeys }: KeyFile): readonly string[] =>
  [signKey, nextKey, ...retiredKeys].flatMap((key) => key?.publicKey.kid ?? [])
