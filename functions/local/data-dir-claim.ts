import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import * as z from 'zod/mini'
import { isEngine } from './embedded-dynamo'

/** Engine and port are absent until the engine runs. */
const claimSchema = z.object({ server: z.int(), engine: z.optional(z.int()), port: z.optional(z.int()) })
type Claim = z.infer<typeof claimSchema>

/** One server per data directory. */
export interface DataDirClaim {
  /** Notes the engine that runs for us now; refuses when another server has the directory. */
  note(enginePid: number, port: number): Promise<void>
  release(): Promise<void>
}

// As long as an engine may take to answer.
const settleLimitMs = 10_000

/** Claims a data directory; ends the engine a killed server left behind; refuses while another server runs on it. */
export async function claimDataDir(dataDir: string): Promise<DataDirClaim> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 })
  const file = join(dataDir, 'running.json')
  const deadline = performance.now() + settleLimitMs
  while (!(await create(file))) {
    await dropStale(dataDir, file, performance.now() > deadline)
    await sleep(20)
  }
  return {
    async note(engine, port) {
      const { server = process.pid } = (await readClaim(file)) ?? {}
      if (server !== process.pid) throw inUse(dataDir, server)
      await writeFile(file, textOf({ server, engine, port }))
    },
    async release() {
      if ((await readClaim(file))?.server === process.pid) await rm(file, { force: true })
    },
  }
}

/** Address of the engine that serves a data directory; `null` when none runs. */
export async function runningEngine(dataDir: string): Promise<string | null> {
  const claim = await readClaim(join(dataDir, 'running.json'))
  if (claim?.port === undefined || !reaches(claim.server, 0)) return null
  const endpoint = `http://127.0.0.1:${claim.port}`
  return (await isEngine(endpoint)) ? endpoint : null
}

const textOf = (claim: Claim) => JSON.stringify(claim)

const inUse = (dataDir: string, server: number) =>
  new Error(`${dataDir} is in use by process ${server}.\nStop it, or set DATA_DIR to another directory.`)

async function create(file: string): Promise<boolean> {
  try {
    await writeFile(file, textOf({ server: process.pid }), { flag: 'wx' })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

/** Removes a dead server's claim. A living one without an engine may be starting it: `late` says it had its time. */
async function dropStale(dataDir: string, file: string, late: boolean): Promise<void> {
  const claim = await readClaim(file)
  const lives = claim !== null && claim.server !== process.pid && reaches(claim.server, 0)
  const answers = claim?.port !== undefined && (await isEngine(`http://127.0.0.1:${claim.port}`))
  if (lives && answers) throw inUse(dataDir, claim.server)
  // No claim to be read: it is being written or released.
  if ((lives || !claim) && !late) return
  if (claim?.engine && answers) await end(claim.engine)
  // Meanwhile another server may have put its own claim here.
  if ((await readClaim(file))?.server === claim?.server) await rm(file, { force: true })
}

async function readClaim(file: string): Promise<Claim | null> {
  try {
    return claimSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return null
  }
}

/** Sends a signal; 0 only asks whether the process is there. */
function reaches(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal)
  } catch {
    return false
  }
}

async function end(pid: number): Promise<void> {
  const deadline = performance.now() + 5000
  while (reaches(pid, performance.now() > deadline ? 'SIGKILL' : 'SIGTERM')) await sleep(50)
}
