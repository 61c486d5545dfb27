import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { freePort } from '../functions/local/free-port'
import type { BrokenStore } from './broken'

export interface ServerOptions {
  /** Of its keys. */
  readonly folder: string
  /** Of its database. */
  readonly endpoint: string
  readonly table: string
  readonly quoteTable: string
  readonly limitTable: string
  readonly store?: BrokenStore
}

/** The server under fire, in a process of its own; it keeps its address and keys when it is killed and comes back. */
export interface Server {
  readonly url: string
  /** kill -9, then a new process; settles when that one is ready. */
  killAndRestart(): Promise<void>
  stop(): Promise<void>
}

/** Starts `chaos/serve.ts` on a free loopback port and waits for its `ready`. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const port = await freePort()
  let child = await launch(options, port)
  return {
    url: `http://127.0.0.1:${port}`,
    async killAndRestart() {
      await end(child, 'SIGKILL')
      child = await launch(options, port)
    },
    stop: () => end(child, 'SIGKILL'),
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function launch({ folder, endpoint, table, quoteTable, limitTable, store }: ServerOptions, port: number) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'chaos/serve.ts'], {
    env: {
      PATH: process.env.PATH,
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      PORT: String(port),
      DATA_DIR: folder,
      DYNAMODB_ENDPOINT: endpoint,
      TABLE: table,
      QUOTE_TABLE: quoteTable,
      LIMIT_TABLE: limitTable,
      // A line for each answer that was lost or refused would hide the figures; what is wrong is told by the checks.
      LOG_LEVEL: 'silent',
      ...(store && { CHAOS_STORE: store }),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  for await (const line of createInterface({ input: child.stdout })) {
    if (line.startsWith('ready ')) return child
  }
  throw new Error('the server under fire ended before it was ready')
}
