import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { freePort } from '../functions/local/free-port'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { type Load, loadFor, loadOpen, loadTimes, postRequest } from './load'
import { median, type Row, rounded } from './row'

const STARTS = 5
const CLIENTS = 64
const WARM_SECONDS = 20
const PEAK_SECONDS = 10
const CROWD_SECONDS = 15
const MANY_REQUESTS = 100_000
const STAGE_REQUESTS = 10_000

/** After so many a server has loaded and compiled what it needs. */
const WARM_REQUESTS = 20_000

const request = postRequest(
  '/v1/quotes',
  JSON.stringify({ category: 'air-conditioner', answers: workingAirConditioner }),
)

/** `npm run api` as it is: how long until it is ready, what it weighs, and what it does when twice as much is asked of it. */
export async function measureApi(): Promise<readonly Row[]> {
  const starts: number[] = []
  for (let start = 0; start < STARTS; start++) {
    const api = await startApi()
    starts.push(api.startMs)
    await api.stop()
  }
  const api = await startApi()
  try {
    await loadFor(api.port, request, CLIENTS, WARM_SECONDS)
    const peak = goodOf(await loadFor(api.port, request, CLIENTS, PEAK_SECONDS))
    const crowd = await loadOpen(api.port, request, 2 * peak, CROWD_SECONDS)
    expectHonest(crowd)
    const good = goodOf(crowd)
    return [
      row('api-start-ms', median(starts), 'ms', { target: 3000 }),
      row('api-rss-mb', api.residentMb(), 'MB', { target: 250 }),
      row('goodput-at-twice-capacity', good, 'req/s', {
        against: `peak of ${Math.round(peak)} req/s`,
        ratio: rounded(good / peak),
        target: 0.9,
        better: 'higher',
      }),
    ]
  } finally {
    await api.stop()
  }
}

const goodOf = ({ statuses, seconds }: Load): number => (statuses.get(201) ?? 0) / seconds

/** What many requests leave behind in memory: a leak of 1 KB each would be 80 MB. Takes minutes. */
export async function measureMemory(): Promise<readonly Row[]> {
  const api = await startApi()
  try {
    await heldWhile(api, WARM_REQUESTS)
    const before = await heldWhile(api, STAGE_REQUESTS)
    await heldWhile(api, MANY_REQUESTS - WARM_REQUESTS - 2 * STAGE_REQUESTS)
    const after = await heldWhile(api, STAGE_REQUESTS)
    const against = `${Math.round(before)} MB in the third ${STAGE_REQUESTS}`
    return [row('api-rss-of-last-10000-mb', after, 'MB', { against, ratio: rounded(after / before), target: 1.1 })]
  } finally {
    await api.stop()
  }
}

/** What the API holds while it serves so many requests: the middle of a look each second, since collected memory comes and goes. */
async function heldWhile({ port, residentMb }: Api, requests: number): Promise<number> {
  const looks: number[] = []
  const looking = setInterval(() => looks.push(residentMb()), 1000)
  const { statuses } = await loadTimes(port, request, CLIENTS, requests)
  clearInterval(looking)
  const others = [...statuses].filter(([status]) => status !== 201)
  if (others.length > 0) throw new Error(`not served: ${JSON.stringify(others)}`)
  return median(looks)
}

/** Whoever is not served is told when to come back; anything else is a fault, and the figure would hide it. */
function expectHonest({ statuses, invited }: Load): void {
  const others = [...statuses].filter(([status]) => status !== 201)
  const refused = others.reduce((sum, [, count]) => sum + count, 0)
  if (refused !== invited) throw new Error(`under twice the load: ${JSON.stringify([...statuses])}, invited ${invited}`)
  if (refused === 0) throw new Error('twice the peak was served: the peak was not one')
}

type Api = Awaited<ReturnType<typeof startApi>>

async function startApi() {
  const port = await freePort()
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'bench-api-'))
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    QUOTE_LIMIT: '999999/999999',
    LOG_LEVEL: 'error',
  }
  const startedAt = performance.now()
  const child = spawn('npm', ['run', '--silent', 'api'], { env, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
  await ready(child)
  return {
    port,
    startMs: performance.now() - startedAt,
    residentMb: () => treeOf(child.pid ?? 0).reduce((sum, pid) => sum + residentKb(pid), 0) / 1000,
    async stop() {
      const gone = once(child, 'exit')
      // The whole group, as Ctrl-C does.
      process.kill(-(child.pid ?? 0), 'SIGTERM')
      await gone
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function ready({ stdout }: ChildProcess): Promise<void> {
  if (!stdout) throw new Error('the API has no output')
  for await (const line of createInterface({ input: stdout })) if (line.startsWith('ready ')) return
  throw new Error('the API ended before it was ready')
}

/** A server and its database engine, found by their common ancestor; what npm itself takes is not ours. */
function treeOf(ancestor: number): readonly number[] {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((pid) => {
        const parent = statusOf(Number(pid), 'PPid')
        return parent === undefined ? [] : [[Number(pid), parent] as const]
      }),
  )
  const descends = (pid: number | undefined): boolean =>
    pid !== undefined && (pid === ancestor || descends(parents.get(pid)))
  return [...parents.keys()].filter((pid) => descends(pid) && isOurs(pid))
}

const isOurs = (pid: number) => /local\/server\.ts|dynoxide/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))

const residentKb = (pid: number): number => statusOf(pid, 'VmRSS') ?? 0

function statusOf(pid: number, name: string): number | undefined {
  try {
    return Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
  } catch {
    return undefined
  }
}

const row = (id: string, value: number, unit: string, more: Partial<Row> = {}): Row => ({
  id,
  value: rounded(value),
  unit,
  better: 'lower',
  ...more,
})
