import type { FieldFault, ProblemCode } from '../../shared/contract/problem'

/** What a refusal may say beyond its code. */
export interface RefusalDetails {
  /** One sentence in plain Chinese; the code's title when absent. Never personal data. */
  readonly detail?: string
  readonly fields?: readonly FieldFault[]
  /** More members of the problem body, such as `alternatives`. */
  readonly extra?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** The one way a use case says no: a code of the closed list, sent as a problem. Anything else thrown is a bug. */
export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: ProblemCode,
    readonly details: RefusalDetails = {},
  ) {
    super(code)
  }
}
