import { type FileHandle, open, readFile, realpath, rename, stat, unlink } from 'node:fs/promises'
import { type KeyFile, readKeys, writtenKeys } from './key-file'

/** The keys were left as they are; the message says why and what to do. */
export class KeysUnchanged extends Error {}

/**
 * Replaces the key file by what `change` makes of it, in one step: whoever reads sees the old or the new one whole, also
 * after a crash. Owner and mode stay, and a link goes on leading to it. Refuses with KeysUnchanged while another
 * replacement is under way, and where the owner cannot be kept.
 */
export async function replaceKeyFile(path: string, change: (keys: KeyFile) => KeyFile): Promise<KeyFile> {
  const file = await realpath(path)
  // The draft is the lock, too: only one can be made.
  const draft = `${file}.new`
  const handle = await openDraft(draft)
  try {
    const keys = change(readKeys(await readFile(file, 'utf8'), path))
    await likeFile(handle, file)
    await handle.writeFile(writtenKeys(keys))
    await handle.sync()
    await handle.close()
    await rename(draft, file)
    return keys
  } catch (error) {
    await handle.close()
    await unlink(draft)
    throw error
  }
}

async function openDraft(draft: string): Promise<FileHandle> {
  try {
    return await open(draft, 'wx', 0o600)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
    throw new KeysUnchanged(
      `${draft} is there: the keys are being changed just now, or a change was cut off. If none is running, nothing is lost: delete that file and try again.`,
    )
  }
}

/** Gives the draft the owner and the mode of the file; a server under another user could not read it otherwise. */
async function likeFile(draft: FileHandle, file: string): Promise<void> {
  const [{ uid, gid, mode }, fresh] = await Promise.all([stat(file), draft.stat()])
  try {
    if (uid !== fresh.uid || gid !== fresh.gid) await draft.chown(uid, gid)
  } catch (error) {
    if (codeOf(error) !== 'EPERM') throw error
    throw new KeysUnchanged(
      `${file} belongs to user ${uid} and group ${gid}, and only they or root can replace it. Run this as that user.`,
    )
  }
  await draft.chmod(mode & 0o777)
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : undefined)
