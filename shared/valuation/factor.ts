import type { Dated } from './dated'
import type { Because } from './line'
import type { BasisPoints } from './money'
import { newMap, remembered } from './remember'
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

/** Factors never change, and the range asks for the same ones a thousand times. */
const made = new WeakMap<Coefficients, Map<string, Factor>>()

/** The coefficient that an answer stands for. Throws where the rule has none for it. */
export function factorOf(id: string, question: string, answer: string | undefined, row: Coefficients): Factor {
  const option = String(answer)
  const ofRow = remembered(made, row, newMap<string, Factor>)
  const known = ofRow.get(option)
  if (known && known.id === id && 'question' in known.because && known.because.question === question) return known
  const share = row.value[option]
  if (share === undefined) throw new TypeError(`no ${id} for ${question} ${option}`)
  const factor: Factor = { id, share, because: { question, answer: option }, source: row.source }
  ofRow.set(option, factor)
  return factor
}
