import { readFileSync, statSync } from 'node:fs'
import { type KeyFile, openKeyFile, readKeys } from './key-file'

/**
 * Opens the key file and gives it as it stands whenever it is asked, so that a running server needs no restart after a
 * rotation. When it cannot be read any more, the keys read last stay: they are published and may go on signing.
 */
export async function followKeyFile(path: string): Promise<() => KeyFile> {
  // Before it is read: a file replaced in between is read once more, never missed.
  let known = { keys: await openKeyFile(path), stamp: '' }
  return () => {
    try {
      const stamp = stampOf(path)
      if (stamp !== known.stamp) known = { keys: readKeys(readFileSync(path, 'utf8'), path), stamp }
    } catch {
      return known.keys
    }
    return known.keys
  }
}

/** A replaced file is another inode. */
function stampOf(path: string): string {
  const { ino, mtimeNs, size } = statSync(path, { bigint: true })
  return `${ino} ${mtimeNs} ${size}`
}
