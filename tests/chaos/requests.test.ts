import { expect, it, vi } from 'vitest'
import { requests } from '../../chaos/requests'

// Processes start and die here, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 180_000 })

it('answers whatever is asked of it as the API document says', async () => {
  const { violations } = await requests({ firstSeed: 1, runs: 250 })
  expect(violations).toEqual([])
})
