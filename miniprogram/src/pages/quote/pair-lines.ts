import type { SavedQuote } from '@/services/saved-quotes'

type Lines = SavedQuote['quote']['lines']

/** A line of two breakdowns, in fen; absent where one of them has no such line. */
export interface LinePair {
  id: string
  before?: number
  after?: number
}

/** Two breakdowns side by side: the lines of the first in their order, then what only the second has. */
export function pairLines(before: Lines, after: Lines): LinePair[] {
  const ids = new Set([...before, ...after].map(({ id }) => id))
  return [...ids].map((id) => ({ id, before: amountOf(before, id), after: amountOf(after, id) }))
}

const amountOf = (lines: Lines, lineId: string): number | undefined => lines.find(({ id }) => id === lineId)?.amount

export const differs = ({ before, after }: LinePair): boolean => before !== after
