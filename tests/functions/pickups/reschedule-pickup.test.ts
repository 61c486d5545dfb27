import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { erasePersonalData } from '@shared/contract/erase-personal-data'
import { readPickup } from '@shared/contract/read-pickup'
import { readQuote } from '@shared/contract/read-quote'
import { reschedulePickup } from '@shared/contract/reschedule-pickup'
import { verifyTimeline } from '@shared/timeline/verify-timeline'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { sampleWithCapacity } from '../../support/given-stations'
import { aBooking, bookedPickup, byOwner, ofOwner, SLOT, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const LATER = 'guangzhou-1_2026-03-13_1300'
const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const move = (request: ReturnType<typeof byOwner>) => service.answered(reschedulePickup, 200, request)
const taken = async (...slots: string[]) => {
  const found = await service.ports.pickups.taken(slots)
  return slots.map((slot) => found.get(slot) ?? 0)
}

describe('rescheduling a pickup', () => {
  it('moves it to the other slot and leaves its devices and their prices as they were signed', async () => {
    const { secret, ...pickup } = await bookedPickup(service)
    service.setTime('2026-03-10 11:00')
    const moved = await move(byOwner({ ...pickup, secret }, { slot: LATER }))
    const slot = { id: LATER, day: '2026-03-13', from: '13:00', to: '16:00' }
    const event = { kind: 'rescheduled', at: '2026-03-10T03:00:00.000Z', slot, token: expect.any(String) }
    expect(moved).toEqual({
      ...pickup,
      slot,
      cancelUntil: '2026-03-13T03:00:00.000Z',
      timeline: [...pickup.timeline, event],
    })
    expect(await taken(SLOT, LATER)).toEqual([0, pickup.places])
    expect(await service.answered(readPickup, 200, ofOwner({ ...pickup, secret }))).toEqual(moved)
  })

  it('keeps the price after the quote itself has expired', async () => {
    const last = 'guangzhou-1_2026-03-23_0900'
    const pickup = await bookedPickup(service, { slot: last })
    service.setTime('2026-03-22 10:00')
    const moved = await move(byOwner(pickup, { slot: 'guangzhou-1_2026-03-30_0900' }))
    expect(moved.devices).toEqual(pickup.devices)
    const quote = await service.answered(readQuote, 200, { params: { id: pickup.devices[0]?.quote ?? '' } })
    expect(quote.status).toBe('booked')
  })

  it('to the slot it has does nothing, and its key is remembered all the same', async () => {
    const { secret, ...pickup } = await bookedPickup(service)
    const owner = { ...pickup, secret }
    expect(await move(byOwner(owner, { slot: SLOT }, 'a-key-of-a-phone'))).toEqual(pickup)
    await move(byOwner(owner, { slot: LATER }))
    expect(await move(byOwner(owner, { slot: SLOT }, 'a-key-of-a-phone'))).toEqual(pickup)
    await service.refused(reschedulePickup, 'idempotency_mismatch', byOwner(owner, { slot: LATER }, 'a-key-of-a-phone'))
    expect((await service.answered(readPickup, 200, ofOwner(owner))).slot.id).toBe(LATER)
  })

  it('again with its key gives the first answer, whatever happened since', async () => {
    const pickup = await bookedPickup(service)
    const request = byOwner(pickup, { slot: LATER })
    const first = await service.call(reschedulePickup, request)
    await move(byOwner(pickup, { slot: SLOT }))
    expect((await service.call(reschedulePickup, request)).text).toBe(first.text)
    await service.answered(cancelPickup, 200, byOwner(pickup))
    service.setTime('2026-03-20 10:00')
    expect((await service.call(reschedulePickup, request)).text).toBe(first.text)
    expect(await taken(SLOT, LATER)).toEqual([0, 0])
  })

  it('sent five times at once happens once, with one answer', async () => {
    const pickup = await bookedPickup(service)
    const request = byOwner(pickup, { slot: LATER })
    const answers = await Promise.all(Array.from({ length: 5 }, () => service.call(reschedulePickup, request)))
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect(answers[0]?.status).toBe(200)
    expect((await service.ports.pickups.read(pickup.id))?.timeline).toHaveLength(2)
  })

  it('works up to the cut-off of the slot it has, and gets the cut-off of the new one', async () => {
    const pickup = await bookedPickup(service)
    service.setTime('2026-03-12 07:01')
    await service.refused(reschedulePickup, 'too_late', byOwner(pickup, { slot: LATER }))
    service.setTime('2026-03-12 07:00')
    await move(byOwner(pickup, { slot: LATER }))
    service.setTime('2026-03-13 11:00')
    await move(byOwner(pickup, { slot: 'guangzhou-1_2026-03-14_0900' }))
  })

  it('is refused to slots that nobody offers, or of another station, or that are past', async () => {
    const pickup = await bookedPickup(service)
    for (const slot of ['guangzhou-1_2026-03-12_1000', 'shenzhen-1_2026-03-13_0900', 'guangzhou-1_2026-03-24_0900'])
      await service.refused(reschedulePickup, 'slot_unknown', byOwner(pickup, { slot }))
    await service.refused(reschedulePickup, 'slot_past', byOwner(pickup, { slot: 'guangzhou-1_2026-03-09_0900' }))
    await service.refused(reschedulePickup, 'invalid_request', byOwner(pickup, { slot: 'tomorrow' }))
    expect(await taken(SLOT)).toEqual([pickup.places])
  })

  it('is refused into a full slot, with the nearest that are free, and the old one is kept', async () => {
    service = await testService(await newTables(), { stations: sampleWithCapacity(1) })
    await bookedPickup(service, { slot: LATER })
    const pickup = await bookedPickup(service)
    const problem = await service.refused(reschedulePickup, 'slot_full', byOwner(pickup, { slot: LATER }))
    const ids = (problem.alternatives as { id: string }[]).map(({ id }) => id)
    expect(ids).toEqual(['guangzhou-1_2026-03-13_1600', 'guangzhou-1_2026-03-13_0900', 'guangzhou-1_2026-03-14_0900'])
    expect((await service.answered(readPickup, 200, ofOwner(pickup))).slot.id).toBe(SLOT)
  })

  it('is refused once the order is cancelled, erased, or under a key that meant something else', async () => {
    const pickup = await bookedPickup(service)
    await service.refused(reschedulePickup, 'idempotency_key_missing', { ...ofOwner(pickup), body: { slot: LATER } })
    await service.answered(cancelPickup, 200, byOwner(pickup, {}, 'the-key-of-this-phone'))
    await service.refused(reschedulePickup, 'not_active', byOwner(pickup, { slot: LATER }))
    await service.refused(
      reschedulePickup,
      'idempotency_mismatch',
      byOwner(pickup, { slot: LATER }, 'the-key-of-this-phone'),
    )
    const erased = await bookedPickup(service)
    await service.answered(erasePersonalData, 200, ofOwner(erased))
    await service.refused(reschedulePickup, 'not_active', byOwner(erased, { slot: LATER }))
  })
})

describe('changes of one pickup at once', () => {
  it('cancelled and moved: both get a clear answer, and places and timeline agree with it', async () => {
    for (let round = 0; round < 10; round++) {
      const pickup = await bookedPickup(service)
      const [moved, cancelled] = await Promise.all([
        service.call(reschedulePickup, byOwner(pickup, { slot: LATER })),
        service.call(cancelPickup, byOwner(pickup)),
      ])
      // Whoever comes second sees the first: a moved order can be cancelled, a cancelled one not moved.
      expect(cancelled.status).toBe(200)
      expect([200, 409]).toContain(moved.status)
      const now = await service.answered(readPickup, 200, ofOwner(pickup))
      expect(now.status).toBe('cancelled')
      expect(now.timeline).toHaveLength(moved.status === 200 ? 3 : 2)
      expect(await taken(SLOT, LATER)).toEqual([0, 0])
    }
  })

  it('thrown between two slots by many keys: the places add up, and the timeline holds', async () => {
    const { id: quote } = await signedQuote(service)
    const order = { headers: withKey(), body: aBooking([quote]) }
    const pickup = await service.answered(bookPickup, 201, order)
    for (let round = 0; round < 5; round++) {
      const answers = await Promise.all(
        [LATER, SLOT, LATER].map((slot) => service.call(reschedulePickup, byOwner(pickup, { slot }))),
      )
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    }
    const now = await service.answered(readPickup, 200, ofOwner(pickup))
    const places = pickup.places ?? 0
    expect(await taken(SLOT, LATER)).toEqual(now.slot.id === SLOT ? [places, 0] : [0, places])
    expect(now.timeline.length).toBeGreaterThan(5)
    expect(verifyTimeline(pickup.id, now.timeline, await service.ports.signer.publicKeys())).toEqual({ valid: true })
    expect(await service.answered(bookPickup, 200, order)).toEqual(pickup)
  })
})
