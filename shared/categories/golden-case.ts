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
  /**
   * The arithmetic in yuan: masses in kg with shares of the category's materials, prices per kg as paid out (spot × the
   * recovered part), coefficients of its rules, each step rounded half to even to the fen, the offer down to whole yuan.
   */
  readonly working: string
}
