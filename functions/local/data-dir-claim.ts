import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod/mini'
import { isEngine } from './embedded-dynamo'

const claimSchema = z.object({ server: z.int(), engine: z.int(), port: z.int() })
type Claim = z.infer<typeof claimSchema>

/** One server per data directory. */
export interface DataDirClaim {
  /** Notes the engine that runs for us now. */
  note(enginePid: number, port: number): Promise<void>
  release(): Promise<void>
}

/** Claims a data directory; ends the engine a killed server left behind; refuses while another server runs on it. */
export async function claimDataDir(dataDir: string): Promise<DataDirClaim> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'running.json')
  const earlier = await readClaim(file)
  if (earlier && earlier.server !== process.pid && (await isEngine(`http://127.0.0.1:${earlier.port}`))) {
    if (isAlive(earlier.server)) {
      throw new Error(
        `${dataDir} is in use by process ${earlier.server}.\nStop it, or set DATA_DIR to another directory.`,
      )
    }
    await end(earlier.engine)
  }
  return {
    note: (engine, port) => writeFile(file, JSON.stringify({ server: process.pid, engine, port } satisfies Claim)),
    release: () => rm(file, { force: true }),
  }
}

async function readClaim(file: string): Promise<Claim | null> {
  try {
    return claimSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function end(pid: number): Promise<void> {
  const deadline = performance.now() + 5000
  while (isAlive(pid)) {
    process.kill(pid, performance.now() > deadline ? 'SIGKILL' : 'SIGTERM')
    await sleep(50)
  }
}
