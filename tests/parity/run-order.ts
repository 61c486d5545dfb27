/** How many quotes share a hash. */
export const CHUNK = 1_000

/** What one process is to do. Paths are absolute. */
export interface RunOrder {
  readonly bundle: string
  readonly plan: string
  /** Where the report goes as JSON. */
  readonly report: string
  /** Without the globals that a phone does not have. */
  readonly asPhone: boolean
  /** The texts of this chunk instead of the hashes of all. */
  readonly chunk?: number
}

/** What one process saw. */
export interface RunReport {
  /** Whether V8 had its compilers, whether code could be made from text, and whether there were newer built-ins. */
  readonly compiles: boolean
  readonly evaluates: boolean
  readonly modern: boolean
  readonly quotes: number
  /** Quotes by category and outcome. */
  readonly outcomes: Readonly<Record<string, number>>
  /** What was refused and should not have been, or the other way round. */
  readonly misjudged: readonly string[]
  /** SHA-256 of the questionnaires and price books, then of each chunk. */
  readonly hashes: readonly string[]
}

/** A chunk in full: what was quoted, and what came of it. */
export type ChunkTexts = readonly { readonly planned: string; readonly text: string }[]
