import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../../functions/local/free-port'

/** What `npm start` serves, in a process of its own, on a port and a data folder of its own. */
export interface LocalServer {
  readonly url: string
  /** Ends it as a crash would: no clean-up at all. */
  crash(): Promise<void>
  /** Starts it again on the same port over the same data. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** Starts the local server with the built pages and waits for its `ready`. */
export async function startLocalServer(): Promise<LocalServer> {
  const port = await freePort()
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'youshu-e2e-'))
  let child = await launch(port, dataDir)
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    if (child.exitCode !== null || child.signalCode !== null) return
    const closed = once(child, 'close')
    child.kill(signal)
    await closed
  }
  return {
    url: `http://127.0.0.1:${port}`,
    crash: () => end('SIGKILL'),
    restart: async () => {
      child = await launch(port, dataDir)
    },
    stop: async () => {
      await end('SIGTERM')
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function launch(port: number, dataDir: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'functions/local/server.ts'], {
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })
  for await (const line of lines) if (line.startsWith('ready ')) return child
  throw new Error('the local server ended before it was ready')
}
