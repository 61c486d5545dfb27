import { hasZodFastifySchemaValidationErrors, type ZodFastifySchemaValidationError } from 'fastify-type-provider-zod'
import { type FieldFault, type Problem, type ProblemCode, problems } from '../../shared/contract/problem'
import { Unavailable } from '../ports'
import { Refusal } from './refusal'

const codeOfFastify: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body_too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported_media_type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_JSON_BODY: 'malformed_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed_json',
  FST_ERR_BAD_URL: 'not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'not_found',
}

/** The refusal an error stands for; whatever is not known here is `internal`. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof Unavailable) return new Refusal('unavailable', { headers: { 'retry-after': '1' } })
  if (hasZodFastifySchemaValidationErrors(error)) {
    return new Refusal('invalid_request', { fields: error.validation.flatMap(fieldFaults) })
  }
  if (isCutOff(error)) return new Refusal('malformed_json')
  return new Refusal(codeOfFastify[codeOf(error)] ?? 'internal')
}

/** The caller left in the middle of its body; Fastify adds the status to what goes wrong while it reads one. */
const isCutOff = (error: unknown) =>
  codeOf(error) === 'ECONNRESET' && error instanceof Error && 'statusCode' in error && error.statusCode === 400

/** The body of a refusal (RFC 9457). */
export function problemOf({ code, details }: Refusal, requestId: string): Problem {
  const { status, title } = problems[code]
  return {
    ...details.extra,
    type: `urn:youshu:problem:${code}`,
    title,
    status,
    code,
    detail: details.detail ?? title,
    ...(details.fields ? { fields: [...details.fields] } : {}),
    requestId,
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** One fault per wrong field; unknown members are named one by one. */
function fieldFaults({ instancePath, keyword, message, params }: ZodFastifySchemaValidationError): FieldFault[] {
  const path = instancePath.split('/').filter((part) => part !== '')
  const unknownKeys = keyword === 'unrecognized_keys' && Array.isArray(params.keys) ? params.keys.map(String) : []
  const paths = unknownKeys.length > 0 ? unknownKeys.map((key) => [...path, key]) : [path]
  return paths.map((parts) => ({ field: parts.join('.') || 'body', code: keyword, detail: message ?? '' }))
}
