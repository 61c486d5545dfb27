import { IncomingMessage, ServerResponse } from 'node:http'
import { PassThrough, Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { lambda } from '../functions/http/lambda'
import { apiGatewayEvent, lambdaContext } from '../tests/support/api-gateway-event'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { listenOnLoopback } from '../tests/support/listen-on-loopback'
import { processorUs } from './processor-time'
import { median } from './row'
import { bareServer, quotesApp } from './serve-quotes'

/** What the parent process asks this one, so that the work of the client is not counted. */
export type Asked = 'cpu' | 'adapter'

/** Runs in a process of its own: serves both servers, tells its processor time, times the adapter. */
export interface Told {
  readonly urls?: { readonly ours: string; readonly bare: string }
  readonly cpu?: NodeJS.CpuUsage
  readonly adapterUs?: number
}

const batches = 60
const calls = 100
const path = '/v1/quotes'
const body = JSON.stringify({ category: 'air-conditioner', answers: workingAirConditioner })
const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }

/** A request as the app gets it from Node, without a socket or an adapter. */
function emitted(app: FastifyInstance): Promise<number> {
  const socket = Object.assign(new PassThrough(), { remoteAddress: '127.0.0.1' })
  // Of a socket the app looks at the address alone.
  const request = new IncomingMessage(socket as never)
  Object.assign(request, { method: 'POST', url: path, headers: { ...headers }, httpVersion: '1.1', complete: true })
  request.push(body)
  request.push(null)
  const response = new ServerResponse(request)
  response.assignSocket(new Writable({ write: (_chunk, _encoding, done) => done() }) as never)
  return new Promise((resolve) => {
    response.on('finish', () => resolve(response.statusCode))
    app.server.emit('request', request, response)
  })
}

async function usPerCall(run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let call = 0; call < calls; call++) await run()
  return processorUs(before) / calls
}

/** Processor time of `handler(event)` less that of the same request given to the app: the median of the differences. */
async function adapterUs(app: FastifyInstance): Promise<number> {
  const handler = lambda(app)
  const throughLambda = () => handler(apiGatewayEvent({ method: 'POST', path, headers, body }), lambdaContext)
  const statuses = [(await throughLambda()).statusCode, await emitted(app)]
  if (statuses.join() !== '201,201') throw new Error(`the two ways do not agree: ${statuses.join()}`)
  const differences: number[] = []
  for (let batch = 0; batch < batches; batch++) {
    const difference = (await usPerCall(throughLambda)) - (await usPerCall(() => emitted(app)))
    // The first batches are the compiler's.
    if (batch >= batches / 3) differences.push(difference)
  }
  return median(differences)
}

const app = quotesApp()
await app.ready()
const tell = (told: Told) => process.send?.(told)
process.on('message', async (asked: Asked) => {
  if (asked === 'cpu') tell({ cpu: process.cpuUsage() })
  else tell({ adapterUs: await adapterUs(app) })
})
process.on('disconnect', () => process.exit())
const [ours, bare] = [await listenOnLoopback(app.server), await listenOnLoopback(bareServer())]
tell({ urls: { ours: ours.url, bare: bare.url } })
