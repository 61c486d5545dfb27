import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { $ZodType, output } from 'zod/v4/core'
import type { Call } from '../../shared/contract/call'
import { clientNetwork } from './client-network'

type Part<C extends Call, Name extends keyof Call['request']> = C['request'][Name] extends $ZodType
  ? output<C['request'][Name]>
  : undefined

/** Who calls, and where to note what is odd about it. */
export interface Caller {
  /** The client's network, see `clientNetwork`; neither stored nor logged as it is. */
  readonly client: string
  /** Its lines carry the request id. */
  readonly log: Pick<FastifyBaseLogger, 'warn'>
}

/** A request as its call's schemas parsed it. */
export interface Input<C extends Call> extends Caller {
  readonly params: Part<C, 'params'>
  readonly query: Part<C, 'query'>
  readonly headers: Part<C, 'headers'>
  readonly body: Part<C, 'body'>
  readonly requestId: string
}

type Given<T> = T extends readonly (infer Element)[]
  ? readonly Given<Element>[]
  : T extends object
    ? { readonly [Key in keyof T]: Given<T[Key]> }
    : T

/** One of the call's answers; members its schema does not name are not sent. */
export type Answer<C extends Call> = {
  [Status in keyof C['responses'] & number]: {
    readonly status: Status
    readonly body: Given<output<C['responses'][Status]>>
    readonly headers?: Readonly<Record<string, string>>
  }
}[keyof C['responses'] & number]

/** Something an app can serve. */
export interface Route {
  readonly method: string
  /** Path with `:name` for parameters. */
  readonly path: string
  register(app: FastifyInstance): void
}

/** `exact`: the answer is made of named members and what the core computed, so no schema is run over it to drop others. */
export interface RouteOptions {
  readonly exact?: boolean
}

/** Joins a call with what answers it. An `etag` header of the answer makes it a conditional GET. */
export function route<C extends Call, Handler extends (input: Input<C>) => Promise<Answer<C>>>(
  call: C,
  answerTo: Handler,
  { exact = false }: RouteOptions = {},
): Route {
  const respond = async (request: FastifyRequest, reply: FastifyReply) => {
    const { params, query, headers, body, id: requestId } = request
    // Fastify has parsed each part with the call's own schema before this runs.
    const answer = await answerTo({ params, query, headers, body, requestId, ...callerOf(request) } as Input<C>)
    return send(request, reply, answer)
  }
  return {
    method: call.method,
    path: call.path,
    register(app) {
      const serializer = exact ? { serializerCompiler: () => JSON.stringify } : {}
      app.route({ method: call.method, url: call.path, schema: schemaOf(call), handler: respond, ...serializer })
    },
  }
}

/** The caller of a request: API Gateway's `sourceIp` or the socket's address; nobody's word is taken for it. */
export const callerOf = ({ raw, log }: FastifyRequest): Caller => ({
  client: clientNetwork(raw.socket.remoteAddress),
  log,
})

interface Sendable {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

function send(request: FastifyRequest, reply: FastifyReply, { status, body, headers }: Sendable): FastifyReply {
  reply.headers(headers ?? {})
  return isKnown(request, headers?.etag) ? reply.code(304).send() : reply.code(status).send(body)
}

function isKnown(request: FastifyRequest, etag: string | undefined): boolean {
  const known = request.raw.headers['if-none-match']
  if (!etag || !known) return false
  return known.split(',').some((candidate) => [etag, `W/${etag}`, '*'].includes(candidate.trim()))
}

/** The call's schemas under the names Fastify gives them. */
export function schemaOf({ request, responses }: Call) {
  const { params, query, headers, body } = request
  return {
    ...(params ? { params } : {}),
    ...(query ? { querystring: query } : {}),
    ...(headers ? { headers } : {}),
    ...(body ? { body } : {}),
    response: responses,
  }
}
