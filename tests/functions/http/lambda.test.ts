import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { buildApp } from '../../../functions/http/app'
import { lambda } from '../../../functions/http/lambda'
import { jsonLogger } from '../../../functions/http/logger'
import { route } from '../../../functions/http/route'
import type { Call } from '../../../shared/contract/call'
import { apiGatewayEvent, type GatewayRequest, lambdaContext } from '../../support/api-gateway-event'

const origin = 'https://pages.example'
const echo = {
  name: 'echo',
  summary: 'Echo',
  method: 'POST',
  path: '/v1/echo/:id',
  request: {
    params: z.strictObject({ id: z.string() }),
    query: z.strictObject({ q: z.optional(z.string()) }),
    body: z.strictObject({ text: z.string() }),
  },
  responses: { 201: z.object({ id: z.string(), text: z.string(), q: z.optional(z.string()) }) },
  refusals: [],
} as const satisfies Call

const handler = lambda(
  buildApp({
    routes: [
      route(echo, async ({ params, query, body }) => ({
        status: 201,
        body: { id: params.id, text: body.text, q: query.q },
      })),
    ],
    allowedOrigins: [origin],
    logger: jsonLogger('silent'),
  }),
)

const json = { 'content-type': 'application/json' }
const toEcho = { method: 'POST', path: '/v1/echo/a', headers: json }

async function ask(request: GatewayRequest, { base64 = false } = {}) {
  const event = apiGatewayEvent(request)
  const encoded = { ...event, body: Buffer.from(request.body ?? '').toString('base64'), isBase64Encoded: true }
  const { statusCode, headers = {}, body } = await handler(base64 ? encoded : event, lambdaContext)
  return {
    requestId: event.requestContext.requestId,
    status: statusCode,
    headers,
    body: body ? JSON.parse(body) : null,
  }
}

describe('a Lambda handler', () => {
  it('answers an API Gateway event under its request id', async () => {
    const answer = await ask({ ...toEcho, query: { q: '有数' }, body: '{"text":"你好"}' })
    expect(answer).toMatchObject({ status: 201, body: { id: 'a', text: '你好', q: '有数' } })
    expect(answer.headers['x-request-id']).toBe(answer.requestId)
  })

  it.each<[string, GatewayRequest]>([
    ['an answer', { ...toEcho, body: '{"text":""}' }],
    ['a problem', { method: 'GET', path: '/v2' }],
    ['a preflight', { method: 'OPTIONS', path: '/v1/echo/a', headers: { origin } }],
  ])('dates %s, because phones correct their clock by it', async (_, request) => {
    const before = Math.floor(Date.now() / 1000) * 1000
    const { headers } = await ask(request)
    expect(new Date(Date.parse(String(headers.date))).toUTCString()).toBe(headers.date)
    expect(Date.parse(String(headers.date))).toBeGreaterThanOrEqual(before)
  })

  it('does not take a request id from the caller', async () => {
    const headers = { ...json, 'x-request-id': 'forged' }
    const answer = await ask({ ...toEcho, headers, body: '{"text":""}' })
    expect(answer.headers['x-request-id']).toBe(answer.requestId)
  })

  it('reads a body that API Gateway encoded', async () => {
    expect((await ask({ ...toEcho, body: '{"text":"你好"}' }, { base64: true })).body).toEqual({
      id: 'a',
      text: '你好',
    })
  })

  it.each<[string, GatewayRequest, number, string]>([
    ['no body', { method: 'POST', path: '/v1/echo/a' }, 422, 'invalid_request'],
    ['an empty JSON body', toEcho, 400, 'malformed_json'],
    ['a large body', { ...toEcho, body: `"${'x'.repeat(70_000)}"` }, 413, 'body_too_large'],
    ['plain text', { ...toEcho, headers: { 'content-type': 'text/plain' }, body: '{}' }, 415, 'unsupported_media_type'],
    ['another method', { ...toEcho, method: 'GET' }, 405, 'method_not_allowed'],
    ['an unknown path', { method: 'GET', path: '/v2' }, 404, 'not_found'],
  ])('answers %s with a problem', async (_, request, status, code) => {
    const answer = await ask(request)
    expect([answer.status, answer.headers['content-type']]).toEqual([status, 'application/problem+json'])
    expect(answer.body).toMatchObject({ status, code, requestId: answer.requestId })
  })

  it('answers preflights itself', async () => {
    const headers = { origin, 'access-control-request-method': 'POST' }
    const answer = await ask({ method: 'OPTIONS', path: '/v1/echo/a', headers })
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([204, origin])
  })
})
