import { readFileSync, statSync } from 'node:fs'
import type { FastifyBaseLogger } from 'fastify'
import { type KeyFile, openKeyFile, readKeys } from './key-file'

/**
 * Opens the key file and gives it as it stands whenever it is asked, so that a running server needs no restart after a
 * rotation. When it cannot be read any more, the keys read last stay: they are published and may go on signing. That is
 * logged once for each state of the file, because a rotation or a revocation may wait behind it.
 */
export async function followKeyFile(path: string, log: Pick<FastifyBaseLogger, 'warn'>): Promise<() => KeyFile> {
  // Before it is read: a file replaced in between is read once more, never missed.
  let known = { keys: await openKeyFile(path), stamp: '' }
  let failing: string | undefined
  return () => {
    const stamp = stampOf(path)
    if (stamp === known.stamp) return known.keys
    try {
      known = { keys: readKeys(readFileSync(path, 'utf8'), path), stamp }
    } catch (error) {
      if (stamp !== failing) log.warn({ err: error }, 'the key file cannot be read, the keys read last stay in use')
      failing = stamp
    }
    return known.keys
  }
}

/** A replaced file is another inode; of one that cannot be looked at, why not. */
function stampOf(path: string): string {
  try {
    const { ino, mtimeNs, size } = statSync(path, { bigint: true })
    return `${ino} ${mtimeNs} ${size}`
  } catch (error) {
    return `${error}`
  }
}
