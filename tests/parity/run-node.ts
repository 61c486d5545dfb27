import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const execute = promisify(execFile)

/** Runs Node to its end; throws with what it said when it fails. */
export async function runNode(args: readonly string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}) {
  await execute(process.execPath, [...args], { maxBuffer: 16 * 1024 * 1024, ...options })
}
