import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './free-port'

/** A running engine; it keeps its address when it dies and comes back. */
export interface Engine {
  readonly endpoint: string
  /** The current child; another one after a restart. */
  pid(): number | undefined
  /** Settles when the child is gone and its file is free. */
  stop(): Promise<void>
}

export interface EngineOptions {
  readonly binary: string
  /** Database file; in memory when absent. */
  readonly file?: string
  /** Called with each child's process id. */
  readonly started?: (pid: number, port: number) => Promise<void>
}

const startLimitMs = 10_000
const firstPauseMs = 25
const longestPauseMs = 2000
const settledAfterMs = 10_000

/** Starts the engine on a free loopback port and waits until it answers; restarts it whenever it dies. */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const port = await freePort()
  const endpoint = `http://127.0.0.1:${port}`
  let child = await launch(options, port)
  let stopping = false
  const kill = () => child.kill()
  process.once('exit', kill)
  try {
    await answering(endpoint, child)
  } catch (error) {
    process.off('exit', kill)
    await endChild(child)
    throw error
  }

  const keepAlive = async () => {
    for (let deaths = 0; !stopping; deaths++) {
      const bornAt = performance.now()
      await gone(child)
      if (stopping) return
      if (performance.now() - bornAt > settledAfterMs) deaths = 0
      await sleep(Math.min(longestPauseMs, firstPauseMs * 2 ** deaths))
      child = await launch(options, port)
    }
    // Stopped while a new child was being made.
    await endChild(child)
  }
  const kept = keepAlive()
  const stop = async () => {
    stopping = true
    process.off('exit', kill)
    await endChild(child)
    await kept
  }
  return { endpoint, pid: () => child.pid, stop }
}

async function endChild(child: ChildProcess): Promise<void> {
  child.kill()
  await gone(child)
}

async function launch({ binary, file, started }: EngineOptions, port: number): Promise<ChildProcess> {
  const place = ['serve', '--host', '127.0.0.1', '--port', String(port)]
  // In a group of its own, so that Ctrl-C reaches the server first and the engine is stopped after it.
  const child = spawn(binary, [...place, ...(file ? ['--db-path', file] : [])], {
    stdio: 'ignore',
    detached: true,
    windowsHide: true,
  })
  await once(child, 'spawn')
  try {
    if (child.pid) await started?.(child.pid, port)
  } catch (error) {
    await endChild(child)
    throw error
  }
  return child
}

async function gone(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
}

async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  const deadline = performance.now() + startLimitMs
  while (!(await isEngine(endpoint))) {
    if (child.exitCode !== null) throw new Error(`the embedded database ended at once with code ${child.exitCode}`)
    if (performance.now() > deadline) throw new Error(`the embedded database does not answer on ${endpoint}`)
    await sleep(10)
  }
}

/** Whether the embedded engine answers at this address. */
export async function isEngine(endpoint: string): Promise<boolean> {
  try {
    const answer = await fetch(endpoint, { signal: AbortSignal.timeout(1000) })
    await answer.text()
    return answer.headers.has('x-dynoxide-version')
  } catch {
    return false
  }
}
