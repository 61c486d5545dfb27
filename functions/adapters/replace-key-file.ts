import { type FileHandle, open, readFile, rename, unlink } from 'node:fs/promises'
import { type KeyFile, readKeys, writtenKeys } from './key-file'

/** The key file was left as it is; the message says why and what to do. */
export class KeysUnchanged extends Error {}

/**
 * Replaces the key file by what `change` makes of it, in one step: whoever reads sees the old or the new one whole, also
 * after a crash. Refuses with KeysUnchanged while another replacement is under way.
 */
export async function replaceKeyFile(path: string, change: (keys: KeyFile) => KeyFile): Promise<KeyFile> {
  // The draft is the lock, too: only one can be made.
  const draft = `${path}.new`
  const file = await openDraft(draft)
  try {
    const keys = change(readKeys(await readFile(path, 'utf8'), path))
    await file.writeFile(writtenKeys(keys))
    await file.sync()
    await file.close()
    await rename(draft, path)
    return keys
  } catch (error) {
    await file.close()
    await unlink(draft)
    throw error
  }
}

async function openDraft(draft: string): Promise<FileHandle> {
  try {
    return await open(draft, 'wx', 0o600)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    throw new KeysUnchanged(
      `${draft} is there: the keys are being changed just now, or a change was cut off. If none is running, nothing is lost: delete that file and try again.`,
    )
  }
}
