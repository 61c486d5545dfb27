import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
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

/** Starts the API alone, as `npm run api` does, and waits for its `ready` line. */
async function start(environment: Record<string, string> = {}): Promise<{ url: string; said: string }> {
  const PORT = String(await freePort())
  const env = { ...process.env, DATA_DIR: join(folder, '.data'), PORT, ...environment }
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--api-only'], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server = child
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

  it('says what is wrong with the environment and ends with 1', async () => {
    const { url, said } = await start({ LOG_LEVEL: 'loud' })
    expect(url).toBe('')
    expect(said).toContain('LOG_LEVEL must be one of')
    expect(await end('SIGTERM')).toBe(1)
  })
})
