import { expect, it, vi } from 'vitest'
import { checkThenInsert } from '../../chaos/broken/check-then-insert'
import { forgetsTheKey } from '../../chaos/broken/forgets-the-key'
import { withStage } from '../../chaos/interleaving-stage'
import { checkPlays } from '../../chaos/interleavings'
import type { Pickups } from '../../functions/ports'

// Processes start and die here, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 180_000 })

const changeForgetsTheKey = (store: Pickups): Pickups => ({
  ...store,
  change: ({ intention, ...change }) => store.change(change),
  carriedOut: async () => null,
})

const cancelKeepsThePlace = (store: Pickups): Pickups => ({
  ...store,
  change: ({ cancel, ...change }) => store.change(change),
})

/** A planted bug has to be found within so many plays; the rarest of them takes three sends in one order. */
const mostPlays = 1000

const broken = { checkThenInsert, forgetsTheKey, changeForgetsTheKey, cancelKeepsThePlace }

it('explains every order of a few calls by the model, and not what broken stores do', async () => {
  await withStage(async (stage) => {
    const real = await checkPlays(stage, { seed: 1, numRuns: 20 })
    expect(real.failed, real.what).toBe(false)
    for (const [name, store] of Object.entries(broken)) {
      const counts = { moments: 0, answers: new Map() }
      const { failed } = await checkPlays({ ...stage, store, counts }, { seed: 1, numRuns: mostPlays })
      expect(failed, name).toBe(true)
    }
  })
})
