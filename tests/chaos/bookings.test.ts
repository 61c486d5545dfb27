import { expect, it, vi } from 'vitest'
import { bookUnderFire } from '../../chaos/book-under-fire'
import { brokenNames } from '../../chaos/broken'

// Processes start and die here, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 180_000 })

// `npm run chaos -- bookings` is the same with a thousand people, five kills and twenty seeds.
const rush = { seed: 1, people: 30, capacity: 4, serverKills: 1, engineKills: 1 }

it('fills a slot exactly and loses nobody while server and engine are killed', async () => {
  const { violations, ...found } = await bookUnderFire(rush)
  expect(violations).toEqual([])
  expect(found).toMatchObject({ booked: 4, refused: 26, serverKills: 1, engineKills: 1 })
})

it.each(brokenNames)('catches the store that %s', async (store) => {
  // Only what is still in memory is lost with a kill.
  const serverKills = store === 'acknowledges-first' ? 1 : 0
  const { violations } = await bookUnderFire({ ...rush, serverKills, engineKills: 0, store })
  expect(violations).not.toEqual([])
})
