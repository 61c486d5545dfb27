import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { freePort } from '../../../functions/local/free-port'

const script = fileURLToPath(new URL('../../../functions/local/server.ts', import.meta.url))

let folder: string
let server: ChildProcess | undefined

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-server-'))
})
afterEach(async () => {
  await end('SIGTERM')
  await rm(folder, { recursive: true })
})

/** Starts the API alone, as `npm run api` does. */
async function launch(environment: Record<string, string> = {}) {
  const PORT = String(await freePort())
  const env = { ...process.env, DATA_DIR: join(folder, '.data'), PORT, ...environment }
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--api-only'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server = child
  return child
}

/** Waits for its `ready` line, too. */
async function start(environment: Record<string, string> = {}): Promise<{ url: string; said: string }> {
  const child = await launch(environment)
  let said = ''
  child.stderr.on('data', (text) => {
    said += text
  })
  for await (const line of createInterface(child.stdout)) {
    const [, url] = /^ready (http:\S+)$/.exec(line) ?? []
    if (url) return { url, said }
  }
  await once(child, 'close')
  return { url: '', said }
}

async function end(signal: NodeJS.Signals): Promise<number | null> {
  const child = server
  if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null
  child.kill(signal)
  const [code] = await once(child, 'exit')
  return code
}

/** The process id of the engine, as soon as the server notes it. */
async function notedEngine(): Promise<number> {
  for (;;) {
    const claim = await readFile(join(folder, '.data', 'running.json'), 'utf8').catch(() => '')
    const [, engine] = /"engine":(\d+)/.exec(claim) ?? []
    if (engine) return Number(engine)
    await sleep(2)
  }
}

/** Signal 0 reaches whatever still runs. */
const runs = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

const keysOf = async (url: string) => (await fetch(`${url}/.well-known/jwks.json`)).json()

describe('npm run api', () => {
  it('answers until Ctrl-C, ends with 0, and has the same keys the next time', async () => {
    const first = await start()
    const keys = await keysOf(first.url)
    expect(keys).toHaveProperty('keys.0.crv', 'Ed25519')
    expect(await end('SIGINT')).toBe(0)
    const second = await start()
    expect(await keysOf(second.url)).toEqual(keys)
  })

  it('starts again over its data after kill -9', async () => {
    const first = await start()
    const keys = await keysOf(first.url)
    await end('SIGKILL')
    const second = await start()
    expect(await keysOf(second.url)).toEqual(keys)
    expect(await (await fetch(`${second.url}/v1/catalog`)).json()).toHaveProperty('categories')
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'leaves no engine and no claim after %s in the middle of its start',
    async (signal) => {
      const child = await launch()
      const said = text(child.stdout)
      const engine = await notedEngine()
      expect(runs(engine)).toBe(true)
      expect(await end(signal)).toBe(0)
      expect(await said).not.toContain('ready')
      expect(runs(engine)).toBe(false)
      expect(await readdir(join(folder, '.data'))).not.toContain('running.json')
    },
  )

  it('leaves no engine and no claim after SIGTERM at the moment it is ready', async () => {
    await start()
    const ended = end('SIGTERM')
    const engine = await notedEngine()
    expect(await ended).toBe(0)
    expect(runs(engine)).toBe(false)
    expect(await readdir(join(folder, '.data'))).not.toContain('running.json')
  })

  it('says what is wrong with the environment and ends with 1', async () => {
    const { url, said } = await start({ LOG_LEVEL: 'loud' })
    expect(url).toBe('')
    expect(said).toContain('LOG_LEVEL must be one of')
    expect(await end('SIGTERM')).toBe(1)
  })
})
