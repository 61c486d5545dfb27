import { writeFile } from 'node:fs/promises'
import { makeOpenapi } from '../http/openapi'

/** Writes the API document that the catalog function serves. */
export async function writeOpenapi(path: string): Promise<void> {
  await writeFile(path, JSON.stringify(await makeOpenapi()))
}
