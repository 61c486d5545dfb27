import type { Call } from '@shared/contract/call'
import { type Problem, type ProblemCode, problems } from '@shared/contract/problem'

/** A server in memory, in place of `@/services/send`: it answers by the name of the call. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

export class Unreachable extends Error {}

export interface SentCall {
  name: string
  params?: Record<string, string>
  query?: Record<string, unknown>
  headers?: Record<string, string>
  body?: unknown
}

type Answer = (sent: SentCall) => unknown

const answers = new Map<string, Answer>()

/** Everything that was sent, in order. */
export const sentCalls: SentCall[] = []

export const sentTo = (name: string): SentCall[] => sentCalls.filter((sent) => sent.name === name)

/** The body of the answer to a call; `refuse` and `drop` throw instead. */
export function answer(name: string, with_: Answer): void {
  answers.set(name, with_)
}

export function refuse(code: ProblemCode, extra: Record<string, unknown> = {}): never {
  const { status, title } = problems[code]
  throw new Refused({ type: `urn:${code}`, title, status, code, detail: title, requestId: 'r', ...extra })
}

export function drop(): never {
  throw new Unreachable('no answer')
}

export function resetServer(): void {
  answers.clear()
  sentCalls.length = 0
}

export async function send(call: Call, sent: Omit<SentCall, 'name'> = {}) {
  const made = { name: call.name, ...sent }
  sentCalls.push(made)
  const body = await (answers.get(call.name) ?? drop)(made)
  return { status: 200, body, etag: undefined }
}
