import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import type { OracleQuestion } from '../oracle/questionnaire'

/** What is to be quoted, as JSON, so that no bundle has a say in it. */
export interface Plan {
  readonly categories: readonly PlannedCategory[]
  /** How many quotes of seeded answers follow the table edges. */
  readonly seeded: number
}

export interface PlannedCategory {
  readonly id: string
  readonly questions: readonly OracleQuestion[]
  /** Beside the sample that each bundle brings along. Of these the regions are used, too. */
  readonly priceBooks: readonly PriceBookDocument[]
}

/** One call of a category: what it is given, and whether it has to refuse. */
export interface PlannedQuote {
  readonly category: number
  readonly answers: unknown
  /** 0 is the bundle's own sample, then those of the category. */
  readonly priceBook: number
  readonly day: string
  readonly region: string
  readonly refused: boolean
}

/** The first day that has rules, and a few later ones; a leap day and one past every best-before among them. */
export const days = ['2026-01-15', '2026-11-21', '2028-02-29', '2099-12-31'] as const
