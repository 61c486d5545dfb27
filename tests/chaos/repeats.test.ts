import { expect, it, vi } from 'vitest'
import { forgetsTheKey } from '../../chaos/broken/forgets-the-key'
import { sendAgain } from '../../chaos/repeats'

// Processes start and die here, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 180_000 })

it('carries out once what is sent up to five times, across kills of the engine', async () => {
  const { violations, figures } = await sendAgain({ firstSeed: 1, runs: 24 })
  expect(violations, figures.join('\n')).toEqual([])
})

it('catches a store that forgets keys', async () => {
  const { violations } = await sendAgain({ firstSeed: 1, runs: 16, store: forgetsTheKey })
  expect(violations).not.toEqual([])
})
