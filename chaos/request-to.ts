import fc from 'fast-check'
import type { GatewayRequest } from '../tests/support/api-gateway-event'
import type { Operation, Parameter } from './api-document'
import { fromSchema } from './from-schema'
import { hostileBody, hostileValue, oddHeaders, spoil } from './hostile'
import type { RequestWorld } from './request-world'

export interface MadeRequest {
  readonly operation: Operation
  readonly request: GatewayRequest
}

/** How a request is meant: as the document says, with one thing wrong, or ill. */
type Manner = 'valid' | 'nearly valid' | 'hostile'

const manners = fc.constantFrom<Manner>('valid', 'valid', 'nearly valid', 'hostile')

/** Requests to one call, made from its schemas and what exists. */
export const requestTo = (operation: Operation, world: RequestWorld): fc.Arbitrary<MadeRequest> =>
  fc
    .record({
      manner: manners,
      owner: fc.constantFrom(...world.owners),
      parameters: parametersOf(operation, world),
      body: operation.body ? fromSchema(operation.body, world.known, operation.id) : fc.constant(undefined),
      hostile: hostileValue,
      hostileBody,
      headers: oddHeaders,
      at: fc.nat(),
      from: fc.nat(250).map((number) => `203.0.113.${number}`),
    })
    .map((drawn) => ({ operation, request: assemble(operation, drawn) }))

interface Drawn {
  readonly manner: Manner
  readonly owner: RequestWorld['owners'][number]
  readonly parameters: Readonly<Record<string, unknown>>
  readonly body: unknown
  readonly hostile: unknown
  readonly hostileBody: string
  readonly headers: Readonly<Record<string, string>>
  readonly at: number
  readonly from: string
}

const parametersOf = ({ id, parameters }: Operation, { known, quoteIds }: RequestWorld) => {
  const made = parameters.map((parameter) => {
    const values = id === 'read-quote' ? { ...known, id: quoteIds } : known
    return [keyOf(parameter), fromSchema(parameter.schema, values, parameter.name)] as const
  })
  const required = parameters.filter((parameter) => parameter.required).map(keyOf)
  return fc.record(Object.fromEntries(made), { requiredKeys: required })
}

const keyOf = ({ in: place, name }: Parameter) => `${place} ${name}`

function assemble(operation: Operation, drawn: Drawn): GatewayRequest {
  const given = withOwner(operation, drawn)
  const spoilt = drawn.manner === 'nearly valid' && !operation.body ? spoilOne(given, drawn) : given
  const named = (place: Parameter['in']) =>
    Object.fromEntries(
      operation.parameters
        .filter((parameter) => parameter.in === place && spoilt[keyOf(parameter)] !== undefined)
        .map((parameter) => [parameter.name, textOf(spoilt[keyOf(parameter)])]),
    )
  const body = bodyOf(operation, drawn)
  return {
    method: operation.method,
    path: operation.path.replace(/\{(\w+)\}/g, (_, name: string) => segment(named('path')[name] ?? '')),
    query: named('query'),
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...named('header'),
      ...(drawn.manner === 'hostile' ? drawn.headers : {}),
    },
    from: drawn.from,
    ...(body !== undefined && { body }),
  }
}

/** Mostly one's own order with what opens it, for whatever else is tried: a stranger gets no further than the door. */
function withOwner({ id, parameters }: Operation, { parameters: drawn, owner, at, manner }: Drawn) {
  const keys = parameters.map(keyOf)
  if (id === 'read-quote' || !keys.includes('header authorization')) return drawn
  const own = keys.includes('path id') && at % 8 > 0 ? { 'path id': owner.id } : {}
  const opened = at % 8 > 1 || manner === 'valid' ? { 'header authorization': owner.bearer } : {}
  return {
    ...drawn,
    ...own,
    ...opened,
    ...(keys.includes('header idempotency-key') && { 'header idempotency-key': keyFor(at) }),
  }
}

/** Some keys come twice, most do not. */
const keyFor = (at: number) => `made-key-${at % 100_000}`

function spoilOne(given: Readonly<Record<string, unknown>>, { at, hostile }: Drawn) {
  const names = Object.keys(given)
  const name = names[at % Math.max(1, names.length)]
  return name === undefined ? given : { ...given, [name]: hostile }
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Never a segment that is none: that would be another path. */
function segment(text: string): string {
  // A lone surrogate cannot be written in a URL.
  const whole = Buffer.from(text).toString()
  return /^\.*$/.test(whole) ? 'nothing' : encodeURIComponent(whole)
}

function bodyOf(
  { body: schema }: Operation,
  { manner, body, at, hostile, hostileBody: text }: Drawn,
): string | undefined {
  if (!schema) return undefined
  if (manner === 'hostile') return text
  return JSON.stringify(manner === 'nearly valid' ? spoil(body, at, hostile) : body) ?? ''
}
