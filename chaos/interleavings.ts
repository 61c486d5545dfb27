import fc from 'fast-check'
import { checkThenInsert } from './broken/check-then-insert'
import { type Play, playOf, replay, type Stage, withStage } from './interleaving-stage'
import type { Outcome } from './outcome'

export interface InterleavingsSize {
  readonly firstSeed: number
  readonly runs: number
}

/** Plays of one database, and of one seed: the embedded engine is the slower the more was ever written to it. */
const BATCH = 500

const BUG_SEEDS = 10

interface Tally {
  runs: number
  moments: number
  readonly answers: Map<string, number>
  readonly violations: string[]
}

/** A few people at once, in every order of their database calls that a seed brings, against a model. */
export async function interleavings({ firstSeed, runs }: InterleavingsSize): Promise<Outcome> {
  const tally: Tally = { runs: 0, moments: 0, answers: new Map(), violations: [] }
  for (let seed = firstSeed; tally.runs < runs; seed++) {
    await playBatch(seed, Math.min(BATCH, runs - tally.runs), tally)
    console.log(`interleavings: ${tally.runs} of ${runs} plays`)
  }
  const found: number[] = []
  for (let seed = firstSeed; seed < firstSeed + BUG_SEEDS; seed++) {
    const { failed, numRuns } = await withStage((stage) =>
      checkPlays({ ...stage, store: checkThenInsert }, { seed, numRuns: BATCH }),
    )
    if (failed) found.push(numRuns)
  }
  const missed = found.length < BUG_SEEDS ? ['the planted check-then-insert was not found with every seed'] : []
  return {
    figures: [
      `${tally.runs} plays of 2 to 4 calls, ${tally.moments} moments (beginnings, database calls, the clock) put in order, from seed ${firstSeed}`,
      `answers: ${[...tally.answers].map(([answer, count]) => `${answer} ${count}`).join(', ')}`,
      `planted check-then-insert: found in ${found.length} of ${BUG_SEEDS} seeds, after ${found.join(', ')} plays`,
    ],
    violations: [...tally.violations, ...missed],
  }
}

const playBatch = (seed: number, numRuns: number, tally: Tally): Promise<void> =>
  withStage(async (stage) => {
    const { failed, what } = await checkPlays(stage, { seed, numRuns })
    if (failed) tally.violations.push(`${what} (npm run chaos -- interleavings --seed ${seed} --runs ${numRuns})`)
    tally.runs += numRuns
    tally.moments += stage.counts.moments
    for (const [answer, count] of stage.counts.answers)
      tally.answers.set(answer, (tally.answers.get(answer) ?? 0) + count)
  })

/** Plays so many plays of a seed; `what` says which one could not be explained, and how it went. */
export async function checkPlays(stage: Stage, { seed, numRuns }: { readonly seed: number; readonly numRuns: number }) {
  const act = async (go: () => Promise<void>) => {
    await go()
    await stage.scene.settled()
  }
  const property = fc.asyncProperty(playOf, fc.scheduler({ act }), (play: Play, scheduler) =>
    replay(stage, play, scheduler),
  )
  const details = await fc.check(property, { seed, numRuns, endOnFailure: stage.store !== undefined, verbose: 0 })
  return {
    failed: details.failed,
    numRuns: details.numRuns,
    what: `${details.errorInstance} ${fc.defaultReportMessage(details)}`,
  }
}
