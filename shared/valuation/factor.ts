import type { Dated } from './dated'
import type { Because } from './line'
import type { BasisPoints } from './money'
import type { Source } from './source'

/** One coefficient and the answer it follows from. */
export interface Factor {
  readonly id: string
  readonly share: BasisPoints
  readonly because: Because
  readonly source: Source
}

/** Coefficients in basis points by option. */
export type Coefficients<Option extends string = string> = Dated<Readonly<Partial<Record<Option, BasisPoints>>>>

/** The coefficient that an answer stands for. Throws where the rule has none for it. */
export function factorOf(id: string, question: string, answer: string | undefined, row: Coefficients): Factor {
  const share = row.value[answer as string]
  if (answer === undefined || share === undefined) throw new TypeError(`no ${id} for ${question} ${answer}`)
  return { id, share, because: { question, answer }, source: row.source }
}
