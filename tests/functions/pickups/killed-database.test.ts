import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bookPickup } from '@shared/contract/book-pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { readQuote } from '@shared/contract/read-quote'
import { signQuote } from '@shared/contract/sign-quote'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type Engine, isEngine, startEngine } from '../../../functions/local/embedded-dynamo'
import { engineProgram, freshTables } from '../../support/dynamo'
import { workingAirConditioner } from '../../support/finished-answers'
import type { LambdaCaller, RawAnswer, SentRequest } from '../../support/lambda-caller'
import { aBooking, bearer, withKey } from '../../support/orders'
import { testService } from '../../support/test-service'

const PEOPLE = 80
const KILLS = 3
let folder: string
let engine: Engine

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-service-'))
  engine = await startEngine({ binary: await engineProgram(), file: join(folder, 'dynamo.db') })
})
afterEach(async () => {
  await engine.stop()
  await rm(folder, { recursive: true })
})

async function killHard(): Promise<void> {
  while (!(await isEngine(engine.endpoint))) await sleep(10)
  const pid = engine.pid()
  if (!pid) throw new Error('the engine answers without a process')
  process.kill(pid, 'SIGKILL')
}

/** Sends the very same request again as long as the service is away, as the phone does. */
async function patiently(service: LambdaCaller, call: typeof bookPickup | typeof signQuote, request: SentRequest) {
  let answer: RawAnswer
  do answer = await service.call(call, request)
  while (answer.status === 503)
  return answer
}

it('every quote and pickup that was acknowledged is still there after the database was killed under load', async () => {
  const service = await testService(await freshTables(engine.endpoint))
  const body = { category: 'air-conditioner', answers: workingAirConditioner }
  const journeys = Promise.all(
    Array.from({ length: PEOPLE }, async (_, index) => {
      const quote = JSON.parse((await patiently(service, signQuote, { body })).text)
      const slot = `guangzhou-1_2026-03-${String(11 + (index % 12))}_0900`
      const order = { headers: withKey(), body: aBooking([quote.id], { slot }) }
      const pickup = await patiently(service, bookPickup, order)
      return { quote, pickup, order }
    }),
  )
  let finished = false
  journeys.then(() => {
    finished = true
  })
  for (let kills = 0; kills < KILLS; kills++) {
    await killHard()
    expect(finished).toBe(false)
    await sleep(60)
  }
  const done = await journeys
  await killHard()

  for (const { quote, pickup, order } of done) {
    // 200 instead of 201 is the answer to a repeat of a booking whose own answer was lost.
    expect([200, 201]).toContain(pickup.status)
    const booked = JSON.parse(pickup.text)
    const kept = await service.answered(readPickup, 200, { params: { id: booked.id }, headers: bearer(booked.secret) })
    expect({ ...kept, secret: booked.secret }).toEqual(booked)
    expect(await service.answered(bookPickup, 200, order)).toEqual(booked)
    const { token, status } = await service.answered(readQuote, 200, { params: { id: quote.id } })
    expect([token, status]).toEqual([quote.token, 'booked'])
  }
  const taken = await service.ports.pickups.taken(done.map(({ order }) => order.body.slot))
  expect([...taken.values()].reduce((sum, places) => sum + places, 0)).toBe(PEOPLE)
})
