import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifySchemaCompiler,
  LogController,
} from 'fastify'
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { zhCN } from 'zod/locales'
import * as z from 'zod/mini'
import { $ZodType, safeParse } from 'zod/v4/core'
import { allowOrigins } from './cors'
import { problemOf, refusalOf } from './problems'
import { Refusal } from './refusal'
import type { Route } from './route'
import { addWaitingRoom, type RoomSize } from './waiting-room'

export interface AppOptions {
  readonly routes: readonly Route[]
  readonly allowedOrigins: readonly string[]
  readonly logger: FastifyBaseLogger
  /** For a server that many ask at once; absent where the platform gives each request a process. */
  readonly room?: RoomSize
}

const bodyLimitBytes = 64 * 1024

/** An HTTP application that serves the routes; every answer has a request id, every error is a problem. */
export function buildApp({ routes, allowedOrigins, logger, room }: AppOptions): FastifyInstance {
  z.config(zhCN())
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'requestId' }),
    genReqId: requestIdOf,
    bodyLimit: bodyLimitBytes,
    frameworkErrors: sendProblem,
    clientErrorHandler: refuseUnparsed,
    // Without these Fastify would load its own compilers, only to have them replaced by the next line.
    schemaController: { compilersFactory: { buildValidator: unused, buildSerializer: unused } },
  })
  app.setValidatorCompiler(compileCheck).setSerializerCompiler(serializerCompiler)
  app.removeContentTypeParser('text/plain')
  readJson(app)
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', logRequest)
  // Before any refusal: a page may read only what these headers let it.
  allowOrigins(app, allowedOrigins)
  if (room) addWaitingRoom(app, room)
  app.setErrorHandler(sendProblem)
  app.setNotFoundHandler((request, reply) => sendProblem(notServed(routes, request, reply), request, reply))
  for (const route of routes) route.register(app)
  return app
}

function unused(): never {
  throw new Error('compilers are set, not built')
}

/** Fastify gives an absent part as null, schemas know it as undefined. */
const compileCheck: FastifySchemaCompiler<$ZodType> = (part) => {
  const check = validatorCompiler(part)
  return (given) => check(given ?? undefined)
}

/** JSON as Fastify reads it, except that nothing at all is a body to calls that need none. */
function readJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, text, done) => {
    const schema = request.routeOptions.schema?.body
    // WeChat names a type for the body of every call, one without a body included.
    const needsNone = () => schema === undefined || (schema instanceof $ZodType && safeParse(schema, undefined).success)
    if (text === '' && needsNone()) done(null, undefined)
    else parse(request, text, done)
  })
}

/** API Gateway's request id when there is one, so that both logs can be joined; never the caller's word. */
function requestIdOf(request: IncomingMessage & { requestContext?: { requestId?: unknown } }): string {
  const given = request.requestContext?.requestId
  return typeof given === 'string' ? given : randomUUID()
}

function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error)
  const problem = problemOf(refusal, request.id)
  // A refusal for want of room is no failure; that it was refused stands in the line of its request.
  if (problem.status >= 500 && !(error instanceof Refusal))
    request.log.error({ err: error, code: refusal.code }, 'request failed')
  // Framework errors come before the hook that sets the id.
  reply.header('x-request-id', request.id).headers(refusal.details.headers ?? {})
  return reply.code(problem.status).type('application/problem+json').serializer(JSON.stringify).send(problem)
}

/** What Node cannot parse as HTTP has no request and no reply yet: the problem is written by hand. */
function refuseUnparsed(_error: Error, socket: Socket): void {
  if (!socket.writable) return
  const problem = problemOf(new Refusal('malformed_request'), randomUUID())
  const body = JSON.stringify(problem)
  const head = [
    'HTTP/1.1 400 Bad Request',
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${problem.requestId}`,
    `date: ${new Date().toUTCString()}`,
    'connection: close',
  ]
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`)
}

function logRequest(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  request.log.info(
    {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    },
    'request',
  )
  done()
}

/** 405 with the methods a known path has, otherwise 404. */
function notServed(routes: readonly Route[], request: FastifyRequest, reply: FastifyReply): Refusal {
  const path = request.url.split('?')[0] ?? ''
  const methods = routes.filter((route) => patternOf(route.path).test(path)).map((route) => route.method)
  if (methods.length === 0) return new Refusal('not_found')
  reply.header('allow', [...new Set(methods)].join(', '))
  return new Refusal('method_not_allowed')
}

const patternOf = (path: string) => new RegExp(`^${path.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}/?$`)
