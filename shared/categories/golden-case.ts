import type { Answers } from '../valuation/question'

/** A worked example: what the sample price book gives for these answers, in fen, with the sum done by hand. */
export interface GoldenCase {
  readonly name: string
  readonly answers: Answers
  readonly day: string
  readonly expected: {
    readonly outcome: 'used' | 'scrap' | 'incomplete'
    readonly low: number
    readonly high: number
    readonly reasons: readonly string[]
    readonly lines: readonly (readonly [id: string, fen: number])[]
  }
  /** In kg, yuan, and yuan per kg (copper 102.94 × 0.8, aluminium 24.19 × 0.75); masses and shares of materials.ts, coefficients of rules.ts. */
  readonly working: string
}
