import { bookPickup } from '@shared/contract/book-pickup'
import { expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import type { RawAnswer } from '../../support/lambda-caller'
import { aBooking, SLOT, signedQuote, withKey } from '../../support/orders'
import { testService } from '../../support/test-service'

const CAPACITY = 20
const PEOPLE = 200
const newTables = tablesFactory()

it('200 people who each send their booking twice at once fill a slot of 20 exactly, and both their answers agree', async () => {
  const calm = await testService(await newTables())
  const stations = calm.ports.stations.map((station) => ({
    ...station,
    windows: station.windows.map((window) => ({ ...window, capacity: CAPACITY })),
  }))
  const service = await testService(await newTables(), { stations })
  const orders = await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const { id } = await signedQuote(service)
      return { headers: withKey(), body: aBooking([id]) }
    }),
  )

  const answers = await Promise.all([...orders, ...orders].map((order) => service.call(bookPickup, order)))
  const count = (status: number) => answers.filter((answer) => answer.status === status).length
  expect([count(201), count(200), count(409)]).toEqual([CAPACITY, CAPACITY, 2 * (PEOPLE - CAPACITY)])
  expect(service.refusalsOf(bookPickup)).toEqual(['slot_full'])

  const pairs = answers.slice(0, PEOPLE).map((first, index) => [first, answers[PEOPLE + index]] as const)
  const served = pairs.filter(([first]) => first.status < 300)
  expect(served.map(([first, second]) => first.text === second?.text)).toEqual(Array(CAPACITY).fill(true))
  expect(served.map((pair) => pair.map((answer) => answer?.status).sort())).toEqual(Array(CAPACITY).fill([200, 201]))

  const idOf = ({ text }: RawAnswer): string => JSON.parse(text).id
  const ids = new Set(served.map(([first]) => idOf(first)))
  const kept = await Promise.all([...ids].map((id) => service.ports.pickups.read(id)))
  expect(kept.filter((record) => record?.pickup.status === 'booked')).toHaveLength(CAPACITY)
  expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(CAPACITY)
  expect(await service.ports.quoteMarks.read(orders.flatMap(({ body }) => body.quotes))).toHaveProperty(
    'size',
    CAPACITY,
  )
})
