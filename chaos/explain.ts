import { isDeepStrictEqual } from 'node:util'
import type { ModelAnswer, ModelEvent, ModelState } from './pickup-model'

/** What somebody sent at the same time as others, and was answered. */
export interface Witness {
  readonly parts: readonly ModelEvent[]
  readonly answer: ModelAnswer
}

export interface Observed {
  readonly before: ModelState
  readonly witnesses: readonly Witness[]
  /** Whether the clock passed the cut-off meanwhile: each may have looked before or after. */
  readonly clockMoved: boolean
  /** Whether a state of the model is what was found afterwards. */
  readonly matches: (state: ModelState) => boolean
}

/** Whether there is an order, one after the other, in which the model gives every answer and ends as was found. */
export function isExplained({ before, witnesses, clockMoved, matches }: Observed): boolean {
  const search = (state: ModelState, open: readonly Witness[]): boolean => {
    if (open.length === 0) return matches(state)
    return open.some((witness) => {
      const others = open.filter((other) => other !== witness)
      return (clockMoved ? [false, true] : [false]).some((late) => follows(state, late, witness, others))
    })
  }
  const follows = (state: ModelState, late: boolean, { parts, answer }: Witness, others: readonly Witness[]) => {
    const [happen, ...rest] = parts
    if (!happen) return false
    const [said, after] = happen(state, late)
    const isLast = rest.length === 0 || typeof said === 'string'
    if (isLast) return isDeepStrictEqual(said, answer) && search(after, others)
    return search(after, [...others, { parts: rest, answer }])
  }
  return search(before, witnesses)
}
