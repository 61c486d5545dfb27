import { Ajv2020 } from 'ajv/dist/2020.js'
import type { GatewayRequest } from '../tests/support/api-gateway-event'
import type { Operation } from './api-document'
import type { JsonSchema } from './json-schema'
import type { LambdaAnswer } from './lambda-service'

// Strict: a keyword that nobody would check is an error.
const ajv = new Ajv2020({ strict: true, allErrors: true })

const schemaFaults = (schema: JsonSchema, body: unknown): readonly string[] => {
  const check = ajv.compile(schema)
  return check(body) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
}

/** What of an answer the API document does not allow; a 5xx is never allowed. */
export function answerFaults(
  operation: Operation,
  { headers = {} }: GatewayRequest,
  answer: LambdaAnswer,
): readonly string[] {
  const { status, text } = answer
  if (status >= 500) return [`answered ${status} ${text}`]
  // Not described: what the phone has already is not sent again.
  if (status === 304) return 'if-none-match' in headers && text === '' ? [] : ['answered 304 unasked']
  const content = operation.responses[status]?.content
  if (!content) return [`answered ${status}, which is not in the document: ${text}`]
  return contentFaults(content, answer)
}

function contentFaults(
  content: NonNullable<Operation['responses'][string]['content']>,
  answer: LambdaAnswer,
): readonly string[] {
  const type = String(answer.headers['content-type']).split(';')[0] ?? ''
  const schema = content[type]?.schema
  if (!schema) return [`answered ${answer.status} as ${type}, which is not in the document`]
  const body = parsed(answer.text)
  const faults = schemaFaults(schema, body)
  const isProblem = type === 'application/problem+json'
  return isProblem ? [...faults, ...problemFaults(body, answer)] : faults
}

/** What the schema of problems leaves open: they repeat what stands above them. */
function problemFaults(body: unknown, { status, headers }: LambdaAnswer): readonly string[] {
  const { status: said, requestId } = body as { readonly status?: unknown; readonly requestId?: unknown }
  return [
    ...(said === status ? [] : [`the problem says ${said}, the answer ${status}`]),
    ...(requestId === headers['x-request-id'] ? [] : ['the problem has another request id']),
  ]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
