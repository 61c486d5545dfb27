import fc from 'fast-check'
import type { Subject } from './subject'

/** Something that holds for every category, as a sentence and as a property that tries it. */
export interface Law<About = Subject> {
  readonly says: string
  /** How much of the usual number of cases it is worth: dear ones are tried less often. */
  readonly share?: number
  /** The categories it says something of; absent: all. */
  readonly appliesTo?: (about: About) => boolean
  readonly property: (about: About) => fc.IRawProperty<unknown, false>
}

/** How many cases of a law of the usual share are tried for each category: LAW_RUNS, or few enough for every day. */
export const LAW_RUNS = Number(process.env.LAW_RUNS ?? 120)

if (!Number.isSafeInteger(LAW_RUNS) || LAW_RUNS < 1)
  throw new RangeError(`LAW_RUNS is no number of cases: ${process.env.LAW_RUNS}`)

/** What trying a law came to: how many cases were tried, and, when it does not hold, the smallest case against it. */
export interface Trial {
  readonly cases: number
  readonly broken?: string
}

const SHRINKING_MS = 10_000

/** Tries a law on one category. */
export function tryLaw<About>(law: Law<About>, about: About): Trial {
  const property = law.property(about)
  const numRuns = Math.max(1, Math.round(LAW_RUNS * (law.share ?? 1)))
  const found = fc.check(property, { numRuns, endOnFailure: true })
  if (!found.failed) return { cases: found.numRuns }
  const { seed, counterexamplePath: path } = found
  const shrunk = fc.check(property, { seed, path: path ?? '', interruptAfterTimeLimit: SHRINKING_MS })
  const least = shrunk.failed ? shrunk : found
  return { cases: found.numRuns, broken: `${least.errorInstance}\n${fc.defaultReportMessage(least)}` }
}

/** Whether a law is broken within so many cases, always the same ones. */
export const isBroken = <About>(law: Law<About>, about: About, numRuns: number): boolean =>
  fc.check(law.property(about), { numRuns, seed: 1, endOnFailure: true }).failed

/** Fails a case, saying what was found. */
export function demand(holds: boolean, found: () => unknown): void {
  if (!holds) throw new Error(JSON.stringify(found()))
}
