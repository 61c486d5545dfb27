import { bookPickup } from '@shared/contract/book-pickup'
import { signQuote } from '@shared/contract/sign-quote'
import { expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { workingAirConditioner } from '../../support/finished-answers'
import { sampleWithCapacity } from '../../support/given-stations'
import type { RawAnswer } from '../../support/lambda-caller'
import { aBooking, SLOT, withKey } from '../../support/orders'
import { patientCall } from '../../support/patient-call'
import { testService } from '../../support/test-service'

const CAPACITY = 20
const PEOPLE = 200
/** People who are put off come back: seconds on an idle machine, minutes on a busy one. */
const timeout = 400_000
const newTables = tablesFactory()

it('200 people who each send their booking twice at once fill a slot of 20 exactly, and both their answers agree', {
  timeout,
}, async () => {
  const stations = sampleWithCapacity(CAPACITY)
  const service = await testService(await newTables(), { stations })
  const orders = await Promise.all(
    Array.from({ length: PEOPLE }, async () => {
      const body = { category: 'air-conditioner', answers: workingAirConditioner }
      const { status, text } = await patientCall(service, signQuote, { body })
      expect(status, text).toBe(201)
      return { headers: withKey(), body: aBooking([JSON.parse(text).id]) }
    }),
  )

  const answers = await Promise.all([...orders, ...orders].map((order) => patientCall(service, bookPickup, order)))
  expect(answers.filter(({ status }) => status === 409)).toHaveLength(2 * (PEOPLE - CAPACITY))
  expect(service.refusalsOf(bookPickup).filter((code) => code !== 'unavailable')).toEqual(['slot_full'])

  const pairs = answers.slice(0, PEOPLE).map((first, index) => [first, answers[PEOPLE + index]] as const)
  const served = pairs.filter(([first]) => first.status < 300)
  expect(served.map(([first, second]) => first.text === second?.text)).toEqual(Array(CAPACITY).fill(true))
  const statusesOf = (pair: (typeof served)[number]) => pair.map((answer) => answer?.status).sort()
  expect(served.map(statusesOf)).not.toContainEqual([201, 201])
  // One of the two books and the other hears of it, unless the answer to the one that booked was lost in a 503.
  const heard = served.filter((pair) => pair.every((answer) => answer?.putOff === 0))
  expect(heard.map(statusesOf)).toEqual(heard.map(() => [200, 201]))

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
