import type { Call } from '@shared/contract/call'
import { type Problem, type ProblemCode, problemSchema, problems } from '@shared/contract/problem'
import { expect } from 'vitest'
import type { output } from 'zod/v4/core'
import { safeParse } from 'zod/v4/core'
import type { LambdaHandler } from '../../functions/http/lambda'
import { apiGatewayEvent, type GatewayRequest, lambdaContext } from './api-gateway-event'

export interface SentRequest {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: unknown
  /** The address of the client. */
  readonly from?: string
}

export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

type Body<C extends Call, Status extends keyof C['responses']> = C['responses'][Status] extends infer Schema
  ? Schema extends C['responses'][number]
    ? output<Schema>
    : never
  : never

export interface LambdaCaller {
  /** The answer as it travels; checked for its request id alone. */
  send(request: GatewayRequest): Promise<RawAnswer>
  /** The answer to a call, checked against the call's own schemas: what it may hold, and which refusals. */
  call<C extends Call>(call: C, request?: SentRequest): Promise<RawAnswer>
  /** The body of an answer that has to have this status. */
  answered<C extends Call, Status extends keyof C['responses'] & number>(
    call: C,
    status: Status,
    request?: SentRequest,
  ): Promise<Body<C, Status>>
  /** The problem of an answer that has to be this refusal. */
  refused(call: Call, code: ProblemCode, request?: SentRequest): Promise<Problem>
  /** The codes a call has refused with so far, sorted. */
  refusalsOf(call: Call): readonly string[]
}

const everywhere: readonly ProblemCode[] = [
  'malformed_json',
  'body_too_large',
  'unsupported_media_type',
  'invalid_request',
  'internal',
  'unavailable',
]

/** Calls Lambda handlers with API Gateway events, and lets no answer pass that breaks its contract. */
export function lambdaCaller(handlerFor: (path: string) => LambdaHandler): LambdaCaller {
  const seen = new Map<Call, Set<string>>()
  const send: LambdaCaller['send'] = async (request) => {
    const event = apiGatewayEvent(request)
    const { statusCode = 0, headers = {}, body = '' } = await handlerFor(request.path)(event, lambdaContext)
    const answer = { status: statusCode, headers: headers as RawAnswer['headers'], text: body }
    expect(answer.headers['x-request-id']).toBe(event.requestContext.requestId)
    return answer
  }
  const call: LambdaCaller['call'] = async (called, request = {}) => {
    const answer = await send(gatewayRequest(called, request))
    const schema = called.responses[answer.status]
    if (schema) expectContract(schema, answer)
    else if (answer.status !== 304)
      seen.set(called, (seen.get(called) ?? new Set()).add(refusalIn(called, answer).code))
    return answer
  }
  return {
    send,
    call,
    async answered(called, status, request) {
      const answer = await call(called, request)
      expect(answer.status, answer.text).toBe(status)
      return JSON.parse(answer.text)
    },
    async refused(called, code, request) {
      const answer = await call(called, request)
      const problem = problemSchema.parse(JSON.parse(answer.text))
      expect(problem.code, answer.text).toBe(code)
      return problem
    },
    refusalsOf: (called) => [...(seen.get(called) ?? [])].sort(),
  }
}

function gatewayRequest({ method, path, request: { body: takesBody } }: Call, request: SentRequest): GatewayRequest {
  const { params = {}, query, headers = {}, body, from } = request
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
  const json = takesBody && body !== undefined ? JSON.stringify(body) : undefined
  if (json === undefined) return { method, path: filled, query, headers, from }
  return { method, path: filled, query, headers: { 'content-type': 'application/json', ...headers }, body: json, from }
}

/** The schema has to accept the body and to know every member of it. */
function expectContract(schema: Call['responses'][number], { headers, text }: RawAnswer): void {
  expect(headers['content-type']).toMatch(/^application\/json/)
  const body: unknown = JSON.parse(text)
  expect(safeParse(schema, body)).toEqual({ success: true, data: body })
}

function refusalIn({ refusals }: Call, { status, headers, text }: RawAnswer): Problem {
  expect(headers['content-type'], text).toMatch(/^application\/problem\+json/)
  const problem = problemSchema.parse(JSON.parse(text))
  expect([...refusals, ...everywhere], text).toContain(problem.code)
  expect(status).toBe(problem.status)
  expect(problem.status).toBe(problems[problem.code as ProblemCode].status)
  expect(problem.requestId).toBe(headers['x-request-id'])
  return problem
}
