import type { Call } from '@shared/contract/call'
import { type Problem, problemSchema } from '@shared/contract/problem'
import Taro from '@tarojs/taro'
import { safeParse } from 'zod/mini'
import type { $ZodType, input, output } from 'zod/v4/core'
import { hearServerTime } from './clock'

/** Where the API lives: the page's own origin on the web, a configured https origin in WeChat. */
const origin = process.env.TARO_APP_API ?? ''

const timeoutMs = 10_000

/** The server understood and said no; `problem.code` says why, in the closed list of the contract. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** Nobody answered, or not in a way that can be understood. The same call may be sent again. */
export class Unreachable extends Error {}

type Given<Part> = Part extends $ZodType ? input<Part> : undefined

export interface Sent<C extends Call> {
  readonly params?: Given<C['request']['params']>
  readonly query?: Given<C['request']['query']>
  readonly headers?: Record<string, string>
  readonly body?: Given<C['request']['body']>
}

export type Received<C extends Call> = output<C['responses'][keyof C['responses']]>

export interface Reply<C extends Call> {
  readonly status: number
  /** Absent only when the server says that nothing has changed (304). */
  readonly body: Received<C> | undefined
  readonly etag: string | undefined
}

interface Heard {
  readonly statusCode: number
  readonly header: Record<string, unknown> | undefined
}

/** Sends one call of the contract. Throws Refused or Unreachable, nothing else. */
export async function send<C extends Call>(call: C, sent: Sent<C> = {}): Promise<Reply<C>> {
  const sentAt = Date.now()
  const answer = await request(call, sent)
  hearTime(call, answer, sentAt)
  const etag = readHeader(answer.header, 'etag')
  if (answer.statusCode === 304) return { status: 304, body: undefined, etag }
  const schema = call.responses[answer.statusCode]
  const body = schema && safeParse(schema, answer.data)
  if (body?.success) return { status: answer.statusCode, body: body.data as Received<C>, etag }
  const problem = safeParse(problemSchema, readJson(answer.data))
  throw problem.success ? new Refused(problem.data) : new Unreachable(`status ${answer.statusCode}`)
}

async function request<C extends Call>(call: C, { params, query, headers, body }: Sent<C>) {
  try {
    return await Taro.request<unknown>({
      url: origin + fillPath(call.path, params) + fillQuery(query),
      method: call.method,
      header: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { data: JSON.stringify(body) }),
      timeout: timeoutMs,
    })
  } catch (error) {
    throw new Unreachable(error instanceof Error ? error.message : 'no answer')
  }
}

/** An answer that a cache may keep tells an older time. */
function hearTime({ method }: Call, { statusCode, header }: Heard, sentAt: number): void {
  const mayBeKept = method === 'GET' && statusCode < 400
  if (mayBeKept && !readHeader(header, 'cache-control')?.includes('no-store')) return
  hearServerTime(readHeader(header, 'date'), sentAt)
}

const fillPath = (path: string, params: unknown): string =>
  Object.entries(params ?? {}).reduce(
    (filled, [name, value]) => filled.replace(`:${name}`, encodeURIComponent(`${value}`)),
    path,
  )

function fillQuery(query: unknown): string {
  const parts = Object.entries(query ?? {}).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encodeURIComponent(`${value}`)}`],
  )
  return parts.length === 0 ? '' : `?${parts.join('&')}`
}

/** WeChat hands problem+json over as text. */
function readJson(data: unknown): unknown {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}

function readHeader(header: Record<string, unknown> | undefined, name: string): string | undefined {
  const found = Object.entries(header ?? {}).find(([key]) => key.toLowerCase() === name)
  return typeof found?.[1] === 'string' ? found[1] : undefined
}
