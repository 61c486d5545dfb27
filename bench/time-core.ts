import { categories } from '@shared/categories'
import { workingAirConditioner } from '../tests/support/finished-answers'
import { airConditioner, terms } from './engines/our-core'
import { medianUs } from './processor-time'

/** Runs bundled in a process of its own and prints CoreTimings as JSON. */
export interface CoreTimings {
  /** What the quote page asks for when somebody opens a line: the offer under each other answer to one question. */
  readonly whatIfUs: number
  /** By category: nothing is known yet, so every completion is tried that can be the least or the greatest. */
  readonly rangeMs: Readonly<Record<string, number>>
}

const WHAT_IF_QUESTION = 'appearance'

const whatIfUs = medianUs(60, 200, () => airConditioner.alternatives(workingAirConditioner, WHAT_IF_QUESTION, terms))
const rangeMs = (quote: (typeof airConditioner)['quote']): number => medianUs(60, 3, () => quote({}, terms)) / 1000

const timings: CoreTimings = {
  whatIfUs,
  rangeMs: Object.fromEntries(categories.map(({ id, quote }) => [id, rangeMs(quote)])),
}

console.log(JSON.stringify(timings))
