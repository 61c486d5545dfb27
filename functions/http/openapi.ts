import { readFile } from 'node:fs/promises'
import fastify from 'fastify'
import { jsonSchemaTransform } from 'fastify-type-provider-zod'
import type { Call } from '../../shared/contract/call'
import { type ProblemCode, problemSchema, problems } from '../../shared/contract/problem'
import { calls } from './calls'
import { type Route, schemaOf } from './route'

/** Codes any call may answer with. */
const everywhere: readonly ProblemCode[] = ['rate_limited', 'internal', 'unavailable']
const withInput: readonly ProblemCode[] = ['invalid_request']
const withBody: readonly ProblemCode[] = ['malformed_json', 'body_too_large', 'unsupported_media_type']

/** `GET /openapi.json`; the document is JSON text. */
export function serveOpenapi(document: string): Route {
  const [method, path] = ['GET', '/openapi.json']
  return {
    method,
    path,
    register(app) {
      app.get(path, (_request, reply) => reply.type('application/json').send(document))
    },
  }
}

/** The document the build wrote beside the bundle, or one made now when running from source. */
export async function openapiText(): Promise<string> {
  try {
    return await readFile(new URL('./openapi.json', import.meta.url), 'utf8')
  } catch {
    return JSON.stringify(await makeOpenapi())
  }
}

/** The OpenAPI 3.1 document of all calls, made from the very schemas that check requests and answers. */
export async function makeOpenapi(): Promise<object> {
  // Not part of a Lambda bundle, which carries the finished document.
  const { default: swagger } = await import('@fastify/swagger')
  const app = fastify()
  app.setValidatorCompiler(() => () => true).setSerializerCompiler(() => JSON.stringify)
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: '有数 Youshu', version: '1' } },
    transform: jsonSchemaTransform,
  })
  for (const call of calls) app.route({ ...describe(call), handler: () => null })
  await app.ready()
  const document = app.swagger()
  await app.close()
  return document
}

function describe(call: Call) {
  const schema = { ...schemaOf(call), summary: call.summary, operationId: call.name }
  return {
    method: call.method,
    url: call.path,
    schema: { ...schema, response: { ...jsonAnswers(call), ...problemAnswers(call) } },
  }
}

const jsonAnswers = ({ responses }: Call) =>
  Object.fromEntries(
    Object.entries(responses).map(([status, schema]) => [status, answer('answer', 'application/json', schema)]),
  )

function problemAnswers({ method, request, refusals }: Call) {
  const hasInput = Object.keys(request).length > 0
  // What comes with a DELETE is read, though no call asks for it.
  const readsBody = request.body !== undefined || method === 'DELETE'
  const ofRequest = [...(hasInput ? withInput : []), ...(readsBody ? withBody : [])]
  const codes = [...new Set([...refusals, ...ofRequest, ...everywhere])]
  const codesWith = (status: number) => codes.filter((code) => problems[code].status === status).join(', ')
  const statuses = codes.map((code) => problems[code].status)
  return Object.fromEntries(
    statuses.map((status) => [status, answer(codesWith(status), 'application/problem+json', problemSchema)]),
  )
}

const answer = (description: string, type: string, schema: Call['responses'][number]) => ({
  description,
  content: { [type]: { schema } },
})
