import type { FieldProblem } from '@shared/valuation/answers'

/** Input that a command cannot work with; it prints the message in one line and leaves with 2. */
export class BadInput extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly fields: readonly FieldProblem[] = [],
  ) {
    super(message)
  }
}
