import { type ChildProcess, execFileSync, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { median, type Row, rounded } from './row'
import type { Asked, Told } from './time-server'

const STARTS = 11
const BATCHES = 60
const CALLS = 100
const bundle = 'dist/functions/quotes.mjs'

/** What a quote costs on the server, what the Lambda adapter adds, and what a Lambda is before its first request. */
export async function measureServer(): Promise<readonly Row[]> {
  execFileSync(process.execPath, ['functions/build/build.mjs'], { stdio: 'inherit' })
  return [...(await timeRequests()), measureZip(), timeInit()]
}

async function timeRequests(): Promise<Row[]> {
  const server = fork('bench/time-server.ts', { execArgv: ['--import', 'tsx'] })
  try {
    const { urls } = await told(server)
    if (!urls) throw new Error('the servers did not start')
    const { ours, ratio } = await compare(server, urls)
    const { adapterUs = Number.NaN } = await ask(server, 'adapter')
    return [
      row('quote-cpu-vs-node-http', ours, 'µs', { against: 'node:http', ratio: rounded(ratio), target: 1.3 }),
      row('lambda-adapter-us', adapterUs, 'µs', { target: 80 }),
    ]
  } finally {
    server.disconnect()
    await once(server, 'exit')
  }
}

const told = async (server: ChildProcess): Promise<Told> => (await once(server, 'message'))[0]

function ask(server: ChildProcess, asked: Asked): Promise<Told> {
  const answer = told(server)
  server.send(asked)
  return answer
}

/** Both servers in turn, batch by batch, over one kept connection each; only the server's processor time counts. */
async function compare(server: ChildProcess, urls: { ours: string; bare: string }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const usPerCall = async (url: string): Promise<number> => {
    const { cpu: before = process.cpuUsage() } = await ask(server, 'cpu')
    for (let call = 0; call < CALLS; call++) await post(`${url}/v1/quotes`, agent)
    const { cpu: after = before } = await ask(server, 'cpu')
    return (after.user + after.system - before.user - before.system) / CALLS
  }
  const ours: number[] = []
  const ratios: number[] = []
  for (let batch = 0; batch < BATCHES; batch++) {
    const us = await usPerCall(urls.ours)
    const bareUs = await usPerCall(urls.bare)
    // The first batches are the compiler's.
    if (batch < BATCHES / 3) continue
    ours.push(us)
    ratios.push(us / bareUs)
  }
  agent.destroy()
  return { ours: median(ours), ratio: median(ratios) }
}

const body = JSON.stringify({ category: 'air-conditioner', answers: workingAirConditioner })

function post(url: string, agent: Agent): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (response) => {
      response.resume().on('end', resolve)
      if (response.statusCode !== 201) reject(new Error(`${url} answers ${response.statusCode}`))
    })
    sent.on('error', reject).end(body)
  })
}

/** Bytes of the ZIP that is deployed: bundle and source map, each deflated, with its two headers. */
function measureZip(): Row {
  const [localHeader, centralHeader, end] = [30, 46, 22]
  const sizes = [bundle, `${bundle}.map`].map(
    (file) => deflateRawSync(readFileSync(file)).length + localHeader + centralHeader + 2 * file.length,
  )
  return row('lambda-zip-kb', sizes.reduce((sum, size) => sum + size, end) / 1000, 'KB', { target: 400 })
}

/** In a process that has just started: imports the function until its handler is there; prints the milliseconds. */
const INIT = `
const startedAt = performance.now()
const { handler } = await import(process.argv[2])
console.log(performance.now() - startedAt)
process.exit(typeof handler === 'function' ? 0 : 1)`

function timeInit(): Row {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-'))
  try {
    const script = path.join(folder, 'init.mjs')
    writeFileSync(script, INIT)
    const env = {
      PATH: process.env.PATH,
      NODE_OPTIONS: '--enable-source-maps',
      DATA_DIR: folder,
      DYNAMODB_ENDPOINT: 'http://127.0.0.1:9',
    }
    const start = () =>
      Number(
        execFileSync(process.execPath, [script, pathToFileURL(bundle).href], {
          encoding: 'utf8',
          env,
          stdio: ['ignore', 'pipe', 'ignore'],
        }),
      )
    // Makes the key file.
    start()
    return row('lambda-init-ms', median(Array.from({ length: STARTS }, start)), 'ms')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const row = (id: string, value: number, unit: string, more: Partial<Row> = {}): Row => ({
  id,
  value: rounded(value),
  unit,
  better: 'lower',
  ...more,
})
