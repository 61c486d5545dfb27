import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { buildApp } from '../../../functions/http/app'
import { jsonLogger } from '../../../functions/http/logger'
import { Refusal } from '../../../functions/http/refusal'
import { route } from '../../../functions/http/route'
import { Unavailable } from '../../../functions/ports'
import type { Call } from '../../../shared/contract/call'
import { problemSchema } from '../../../shared/contract/problem'

const origin = 'https://pages.example'

const order = {
  name: 'order',
  summary: 'Order',
  method: 'POST',
  path: '/v1/orders/:id',
  request: {
    params: z.strictObject({ id: z.string().check(z.maxLength(5)) }),
    headers: z.object({ 'idempotency-key': z.optional(z.string().check(z.minLength(8))) }),
    query: z.strictObject({ days: z.optional(z.coerce.number()) }),
    body: z.strictObject({
      what: z.string(),
      contact: z.optional(z.strictObject({ phone: z.string().check(z.regex(/^1\d{10}$/)) })),
    }),
  },
  responses: {
    201: z.object({ id: z.string(), seen: z.unknown(), requestId: z.string() }),
    200: z.object({ id: z.string() }),
  },
  refusals: ['slot_full'],
} as const satisfies Call

const list = {
  name: 'list',
  summary: 'List',
  method: 'GET',
  path: '/v1/orders',
  request: {},
  responses: { 200: z.object({ orders: z.array(z.string()) }) },
  refusals: [],
} as const satisfies Call

const clear = { ...list, name: 'clear', summary: 'Clear', method: 'DELETE' } as const satisfies Call

const failures: Readonly<Record<string, () => Error>> = {
  full: () =>
    new Refusal('slot_full', { detail: '换一个时段', extra: { alternatives: ['later'], code: 'overwritten' } }),
  down: () => new Unavailable('no answer'),
  bug: () => Object.assign(new Error('secret detail 13800000000'), { Item: { phone: '13800000000' } }),
}

const routes = [
  route(order, async ({ params, query, headers, body, requestId }) => {
    const failure = failures[body.what]
    if (failure) throw failure()
    if (body.what === 'again') return { status: 200, body: { id: params.id } }
    const seen = { query, key: headers['idempotency-key'] }
    return { status: 201, body: { id: params.id, seen, requestId }, headers: { location: `/v1/orders/${params.id}` } }
  }),
  route(list, async () => ({ status: 200, body: { orders: ['a'] }, headers: { etag: '"v1"' } })),
  route(clear, async () => ({ status: 200, body: { orders: [] } })),
]

let app: FastifyInstance
let logged: Record<string, unknown>[]

beforeEach(async () => {
  logged = []
  const lines = new Writable({
    write(chunk, _encoding, done) {
      logged.push(JSON.parse(String(chunk)))
      done()
    },
  })
  app = buildApp({ routes, allowedOrigins: [origin], logger: jsonLogger('info', lines) })
  await app.ready()
})
afterEach(() => app.close())

async function ask(options: InjectOptions) {
  const answer = await app.inject(options)
  const body = answer.body === '' ? undefined : JSON.parse(answer.body)
  return { status: answer.statusCode, headers: answer.headers, body, text: answer.body }
}
const post = (payload: unknown, more: InjectOptions = {}) =>
  ask({
    method: 'POST',
    url: '/v1/orders/a1',
    headers: { 'content-type': 'application/json' },
    payload: JSON.stringify(payload),
    ...more,
  })

describe('an answer', () => {
  it('comes from what the schemas parsed, with the request id the caller gets too', async () => {
    const { status, headers, body } = await post({ what: 'pickup' }, { url: '/v1/orders/a1?days=3' })
    expect(status).toBe(201)
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers.location).toBe('/v1/orders/a1')
    expect(body).toEqual({ id: 'a1', seen: { query: { days: 3 } }, requestId: headers['x-request-id'] })
  })

  it('has the status the use case chose', async () => {
    expect(await post({ what: 'again' })).toMatchObject({ status: 200, body: { id: 'a1' } })
  })

  it('is given to a call without a body that names a type for one, as WeChat does', async () => {
    const headers = { 'content-type': 'application/json' }
    expect(await ask({ method: 'DELETE', url: '/v1/orders', headers })).toMatchObject({ status: 200 })
  })

  it('is empty when the caller has it already', async () => {
    expect((await ask({ url: '/v1/orders' })).headers.etag).toBe('"v1"')
    for (const known of ['"v1"', 'W/"v1"', '"v0", "v1"']) {
      expect(await ask({ url: '/v1/orders', headers: { 'if-none-match': known } })).toMatchObject({
        status: 304,
        text: '',
      })
    }
    expect((await ask({ url: '/v1/orders', headers: { 'if-none-match': '"v0"' } })).status).toBe(200)
  })
})

describe('a problem', () => {
  const fieldsOf = async (answer: ReturnType<typeof post>) =>
    (await answer).body.fields.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)

  it('names every wrong field by its path', async () => {
    const answer = post({ contact: { phone: '12', fax: '1' }, odd: 1, odder: 2 })
    expect(await fieldsOf(answer)).toEqual([
      'what invalid_type',
      'contact.phone invalid_format',
      'contact.fax unrecognized_keys',
      'odd unrecognized_keys',
      'odder unrecognized_keys',
    ])
    expect((await answer).body.fields[0].detail).toContain('无效输入')
  })

  it('names wrong parameters, queries and headers', async () => {
    const body = { what: 'pickup' }
    expect(await fieldsOf(post(body, { url: '/v1/orders/toolong' }))).toEqual(['id too_big'])
    expect(await fieldsOf(post(body, { url: '/v1/orders/a1?days=x' }))).toEqual(['days invalid_type'])
    expect(await fieldsOf(post(body, { url: '/v1/orders/a1?page=2' }))).toEqual(['page unrecognized_keys'])
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'short' }
    expect(await fieldsOf(post(body, { headers }))).toEqual(['idempotency-key too_small'])
  })

  const sent = (payload: string, type = 'application/json'): InjectOptions => ({
    method: 'POST',
    url: '/v1/orders/a1',
    headers: { 'content-type': type },
    payload,
  })
  it.each<[string, InjectOptions, number, string]>([
    ['no body', { method: 'POST', url: '/v1/orders/a1' }, 422, 'invalid_request'],
    ['an empty JSON body', sent(''), 400, 'malformed_json'],
    ['broken JSON', sent('{"what":'), 400, 'malformed_json'],
    ['a poisoned prototype', sent('{"__proto__":{}}'), 400, 'malformed_json'],
    ['a list for an object', sent('[]'), 422, 'invalid_request'],
    ['a body of 1 MB', sent(`"${'x'.repeat(1e6)}"`), 413, 'body_too_large'],
    ['a form', sent('a=1', 'application/x-www-form-urlencoded'), 415, 'unsupported_media_type'],
    ['plain text', sent('{}', 'text/plain'), 415, 'unsupported_media_type'],
    ['an unknown path', { url: '/v1/nothing' }, 404, 'not_found'],
    ['a broken escape', { url: '/v1/%ff%' }, 404, 'not_found'],
    ['a very long id', { ...sent('{"what":"x"}'), url: `/v1/orders/${'x'.repeat(500)}` }, 404, 'not_found'],
    ['another method', { method: 'DELETE', url: '/v1/orders/a1?x=1' }, 405, 'method_not_allowed'],
  ])('answers %s', async (_, options, status, code) => {
    const answer = await ask(options)
    expect(answer.status).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(problemSchema.parse(answer.body)).toMatchObject({ status, code, requestId: answer.headers['x-request-id'] })
  })

  it('says which methods a path has', async () => {
    expect((await ask({ method: 'DELETE', url: '/v1/orders/a1' })).headers.allow).toBe('POST')
    expect((await ask({ method: 'POST', url: '/v1/orders' })).headers.allow).toBe('GET, DELETE')
  })

  it('carries what the refusal says, and cannot be overwritten by it', async () => {
    const { status, body } = await post({ what: 'full' })
    expect(status).toBe(409)
    expect(body).toMatchObject({ code: 'slot_full', detail: '换一个时段', alternatives: ['later'] })
  })

  it('asks to come back when something outside is down', async () => {
    const { status, headers, body } = await post({ what: 'down' })
    expect([status, headers['retry-after'], body.code]).toEqual([503, '1', 'unavailable'])
  })

  it('keeps the message of a bug from the caller and its data from the log, which has the request id', async () => {
    const { status, text, body } = await post({ what: 'bug' })
    expect([status, body.code]).toEqual([500, 'internal'])
    expect(text).not.toContain('secret detail')
    const report = logged.find((line) => line.level === 'error')
    expect(report).toMatchObject({
      requestId: body.requestId,
      code: 'internal',
      err: { message: 'secret detail 13800000000' },
    })
    expect(JSON.stringify(report)).not.toContain('Item')
  })
})

describe('the log', () => {
  it('has one line per request, with the pattern of the path and nothing anybody sent', async () => {
    const sent = { what: 'pickup', contact: { phone: '13812345678' } }
    const headers = {
      'content-type': 'application/json',
      authorization: 'Bearer hunter2',
      'idempotency-key': 'key-12345678',
    }
    const answer = await post(sent, { url: '/v1/orders/a1?days=3', headers })
    expect(logged).toEqual([
      {
        level: 'info',
        at: expect.any(String),
        requestId: answer.headers['x-request-id'],
        method: 'POST',
        route: '/v1/orders/:id',
        status: 201,
        ms: expect.any(Number),
        msg: 'request',
      },
    ])
  })

  it('does not repeat an unknown path', async () => {
    await ask({ url: '/13812345678' })
    expect(logged[0]).toMatchObject({ route: 'none', status: 404 })
    expect(JSON.stringify(logged)).not.toContain('13812345678')
  })

  it('blanks personal members, should one ever be logged', () => {
    const lines: string[] = []
    const logger = jsonLogger('info', { write: (line) => void lines.push(line) })
    logger.info({ contact: { name: '张三' }, order: { phone: '13812345678' }, headers: { authorization: 'x' } }, 'slip')
    expect(JSON.parse(lines.join())).toMatchObject({ contact: '-', order: { phone: '-' }, headers: '-' })
  })
})

describe('a page of another origin', () => {
  const preflight = (from: string): InjectOptions => ({
    method: 'OPTIONS',
    url: '/v1/orders/a1',
    headers: { origin: from, 'access-control-request-method': 'POST' },
  })

  it('may call when its origin is configured', async () => {
    const { status, headers } = await ask(preflight(origin))
    expect(status).toBe(204)
    expect(headers['access-control-allow-origin']).toBe(origin)
    expect(headers['access-control-allow-headers']).toContain('idempotency-key')
    const answer = await ask({ url: '/v1/orders', headers: { origin } })
    expect(answer.headers['access-control-allow-origin']).toBe(origin)
    expect(answer.headers.vary).toBe('origin')
    expect(answer.headers['access-control-expose-headers']).toBe('date, etag, retry-after, x-request-id')
  })

  it('reads problems too', async () => {
    expect((await ask({ url: '/nothing', headers: { origin } })).headers['access-control-allow-origin']).toBe(origin)
  })

  it('may not call otherwise', async () => {
    const { status, headers } = await ask(preflight('https://elsewhere.example'))
    expect(status).toBe(405)
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  })
})

describe('a caller that leaves in the middle of its body', () => {
  it('is refused, and is not in the log as an error of ours', async () => {
    await app.listen({ host: '127.0.0.1', port: 0 })
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
    const head = ['POST /v1/orders/a1 HTTP/1.1', 'host: x', 'content-type: application/json', 'content-length: 100']
    socket.write(`${head.join('\r\n')}\r\n\r\n{"what":`)
    const [, response] = await once(app.server, 'request')
    socket.destroy()
    await vi.waitUntil(() => response.statusCode >= 400)
    expect(response.statusCode).toBe(400)
    expect(logged.map((line) => line.level)).not.toContain('error')
  })
})

describe('a request that is not HTTP', () => {
  it('is refused as a problem, with a request id', async () => {
    const app = buildApp({ routes, allowedOrigins: [], logger: jsonLogger('silent') })
    await app.listen({ host: '127.0.0.1', port: 0 })
    try {
      const { port } = app.server.address() as AddressInfo
      const socket = connect(port, '127.0.0.1')
      socket.end('GET /v1/orders?q=天河 HTTP/1.1\r\nhost: x\r\n\r\n')
      const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
      expect(head).toContain('400 Bad Request')
      expect(head).toContain('x-request-id: ')
      expect(head).toMatch(/\r\ndate: .+ GMT\r\n/)
      expect(problemSchema.parse(JSON.parse(body))).toMatchObject({ code: 'malformed_request', status: 400 })
    } finally {
      await app.close()
    }
  })
})
