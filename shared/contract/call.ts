import type { $ZodType } from 'zod/v4/core'
import type { ProblemCode } from './problem'

/** One HTTP call as data: the server registers it, the phone sends it, the API document is made from it. */
export interface Call {
  readonly name: string
  readonly summary: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  /** Path with `:name` for parameters. */
  readonly path: string
  readonly request: {
    readonly params?: $ZodType
    readonly query?: $ZodType
    readonly headers?: $ZodType
    readonly body?: $ZodType
  }
  /** Answers that are not refusals, by status. */
  readonly responses: { readonly [status: number]: $ZodType }
  readonly refusals: readonly ProblemCode[]
}
