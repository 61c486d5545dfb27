import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { erasePersonalData } from '@shared/contract/erase-personal-data'
import { readPickup } from '@shared/contract/read-pickup'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { aBooking, bearer, bookedPickup, byOwner, ofOwner, SLOT, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const book = () => bookedPickup(service)
const cancel = (request: ReturnType<typeof byOwner>) => service.answered(cancelPickup, 200, request)
const taken = async () => (await service.ports.pickups.taken([SLOT])).get(SLOT)

describe('cancelling a pickup', () => {
  it('says so in its timeline and gives slot and quote back', async () => {
    const { id: quote } = await signedQuote(service)
    const order = () => ({ headers: withKey(), body: aBooking([quote]) })
    const pickup = await service.answered(bookPickup, 201, order())
    service.setTime('2026-03-10 11:00')
    const cancelled = await cancel(byOwner(pickup, { reason: 'other-time' }))
    expect(cancelled).toMatchObject({ id: pickup.id, status: 'cancelled', contact: { name: '陈**' } })
    expect(cancelled.timeline).toMatchObject([
      { kind: 'booked', at: '2026-03-10T02:00:00.000Z' },
      { kind: 'cancelled', at: '2026-03-10T03:00:00.000Z', reason: 'other-time', fault: 'person' },
    ])
    expect(await taken()).toBe(0)
    expect(await service.answered(readPickup, 200, ofOwner(pickup))).toEqual(cancelled)
    expect((await service.answered(bookPickup, 201, order())).id).not.toBe(pickup.id)
  })

  it.each([
    ['no body', {}],
    ['an empty JSON body', { 'content-type': 'application/json' }],
  ])('needs no reason: %s will do', async (_, headers) => {
    const { id, secret } = await book()
    const owner = { ...withKey(), ...bearer(secret) }
    const cancelled = await service.answered(cancelPickup, 200, { params: { id }, headers: { ...owner, ...headers } })
    expect(cancelled.status).toBe('cancelled')
    expect(cancelled.timeline[1]).not.toHaveProperty('reason')
  })

  it('twice gives the same answer and gives nothing back twice, even after the cut-off and under another key', async () => {
    const pickup = await book()
    const request = byOwner(pickup)
    const first = await cancel(request)
    await book()
    service.setTime('2026-03-12 10:00')
    expect(await cancel(request)).toEqual(first)
    expect(await cancel(byOwner(pickup, { reason: 'price' }))).toEqual(first)
    expect(await taken()).toBe(1)
  })

  it('again with its key gives the first answer, though the order was erased of who it was', async () => {
    const pickup = await book()
    const request = byOwner(pickup)
    const first = await cancel(request)
    await service.answered(erasePersonalData, 200, ofOwner(pickup))
    const again = await cancel(request)
    expect(again.timeline).toEqual(first.timeline)
    expect(again).toMatchObject({ contact: { name: '', phone: '' }, address: '广东省 广州市 天河区', erased: true })
  })

  it('under a key that was sent with another reason, or for another change, is refused', async () => {
    const pickup = await book()
    await cancel(byOwner(pickup, { reason: 'price' }, 'the-key-of-this-phone'))
    await service.refused(cancelPickup, 'idempotency_mismatch', byOwner(pickup, {}, 'the-key-of-this-phone'))
    await cancel(byOwner(pickup, { reason: 'other' }, 'another-key-of-it'))
    await service.refused(
      cancelPickup,
      'idempotency_mismatch',
      byOwner(pickup, { reason: 'price' }, 'another-key-of-it'),
    )
    const other = await book()
    expect((await cancel(byOwner(other, {}, 'the-key-of-this-phone'))).status).toBe('cancelled')
  })

  it('at once from several phones happens once', async () => {
    const pickup = await book()
    const answers = await Promise.all(Array.from({ length: 10 }, () => cancel(byOwner(pickup))))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(await taken()).toBe(0)
  })

  it('works up to the cut-off of its slot, and is refused from then on', async () => {
    const pickup = await book()
    service.setTime('2026-03-12 07:01')
    await service.refused(cancelPickup, 'too_late', byOwner(pickup))
    service.setTime('2026-03-12 07:00')
    await cancel(byOwner(pickup))
  })

  it('because nobody came waits for the end of the window, and is the fault of the collector', async () => {
    const pickup = await book()
    service.setTime('2026-03-12 11:59')
    await service.refused(cancelPickup, 'too_early', byOwner(pickup, { reason: 'nobody-came' }))
    service.setTime('2026-03-12 12:00')
    await service.refused(cancelPickup, 'too_late', byOwner(pickup, { reason: 'changed-mind' }))
    const { timeline } = await cancel(byOwner(pickup, { reason: 'nobody-came' }))
    expect(timeline[1]).toMatchObject({ kind: 'cancelled', reason: 'nobody-came', fault: 'collector' })
  })

  it('is refused to everybody but its owner, who sends a key', async () => {
    const pickup = await book()
    await service.refused(cancelPickup, 'pickup_unknown', byOwner({ id: pickup.id, secret: 'x'.repeat(43) }))
    await service.refused(cancelPickup, 'pickup_unknown', { params: { id: pickup.id }, headers: withKey(), body: {} })
    await service.refused(cancelPickup, 'pickup_unknown', byOwner({ id: '0000000000000000', secret: pickup.secret }))
    await service.refused(cancelPickup, 'pickup_unknown', byOwner({ id: '0'.repeat(100), secret: pickup.secret }))
    await service.refused(cancelPickup, 'pickup_unknown', byOwner({ id: pickup.id, secret: 'x'.repeat(300) }))
    await service.refused(cancelPickup, 'idempotency_key_missing', { ...ofOwner(pickup), body: {} })
    expect((await service.ports.pickups.read(pickup.id))?.pickup.status).toBe('booked')
  })

  it('takes no key of one character or of three hundred', async () => {
    const pickup = await book()
    for (const length of [1, 300])
      await service.refused(cancelPickup, 'invalid_request', byOwner(pickup, {}, 'k'.repeat(length)))
  })

  it('takes no reasons but its own, so that nobody writes personal words there', async () => {
    const pickup = await book()
    await service.refused(cancelPickup, 'invalid_request', byOwner(pickup, { reason: '我是陈小姐' }))
    await service.refused(cancelPickup, 'invalid_request', byOwner(pickup, { reason: 'erased' }))
  })

  it('is over for an order whose visit is past and whose person is erased', async () => {
    const pickup = await book()
    service.setTime('2026-03-13 10:00')
    await service.answered(erasePersonalData, 200, ofOwner(pickup))
    await service.refused(cancelPickup, 'not_active', byOwner(pickup, { reason: 'nobody-came' }))
  })
})
