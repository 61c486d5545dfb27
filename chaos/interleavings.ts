import fc from 'fast-check'
import { checkThenInsert } from './broken/check-then-insert'
import { type Play, playOf, replay, type Stage, withStage } from './interleaving-stage'
import type { Outcome } from './outcome'

export interface InterleavingsSize {
  readonly firstSeed: number
  readonly runs: number
}

const BUG_SEEDS = 10

/** A planted bug has to be found within so many runs. */
const BUG_RUNS = 500

/** A few people at once, in every order of their database calls that a seed brings, against a model. */
export async function interleavings({ firstSeed, runs }: InterleavingsSize): Promise<Outcome> {
  return withStage(async (stage) => {
    const real = await checkPlays(stage, { seed: firstSeed, numRuns: runs })
    const found: number[] = []
    for (let seed = firstSeed; seed < firstSeed + BUG_SEEDS; seed++) {
      const trap = { ...stage, store: checkThenInsert, counts: { moments: 0, answers: new Map() } }
      const { failed, numRuns } = await checkPlays(trap, { seed, numRuns: BUG_RUNS })
      if (failed) found.push(numRuns)
    }
    const again = `(npm run chaos -- interleavings --seed ${firstSeed} --runs ${runs})`
    return {
      figures: [
        `${real.numRuns} runs of 2 to 4 calls, ${stage.counts.moments} moments (beginnings, database calls, the clock) put in order, seed ${firstSeed}`,
        `answers: ${[...stage.counts.answers].map(([answer, count]) => `${answer} ${count}`).join(', ')}`,
        `planted check-then-insert: found in ${found.length} of ${BUG_SEEDS} seeds, after ${found.join(', ')} runs`,
      ],
      violations: [
        ...(real.failed ? [`${real.what} ${again}`] : []),
        ...(found.length < BUG_SEEDS ? ['the planted check-then-insert was not found with every seed'] : []),
      ],
    }
  })
}

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
