import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { aBooking, bearer, SLOT, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService
let quoteId: string

beforeEach(async () => {
  service = await testService(await newTables())
  quoteId = (await signedQuote(service)).id
})

const book = () => service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([quoteId]) })
const sent = ({ id, secret }: { id: string; secret: string }, body: object = {}) => ({
  params: { id },
  headers: { ...withKey(), ...bearer(secret) },
  body,
})

describe('cancelling a pickup', () => {
  it('says so in its timeline and gives slot and quote back', async () => {
    const pickup = await book()
    service.setTime('2026-03-10 11:00')
    const cancelled = await service.answered(cancelPickup, 200, sent(pickup, { reason: 'other-time' }))
    expect(cancelled).toMatchObject({ id: pickup.id, status: 'cancelled', contact: { name: '陈**' } })
    expect(cancelled.timeline).toEqual([
      { kind: 'booked', at: '2026-03-10T02:00:00.000Z' },
      { kind: 'cancelled', at: '2026-03-10T03:00:00.000Z' },
    ])
    expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(0)
    expect((await book()).id).not.toBe(pickup.id)
  })

  it.each([
    ['no body', {}],
    ['an empty JSON body', { 'content-type': 'application/json' }],
  ])('needs no reason: %s will do', async (_, headers) => {
    const { id, secret } = await book()
    const owner = { ...withKey(), ...bearer(secret) }
    const cancelled = await service.answered(cancelPickup, 200, { params: { id }, headers: { ...owner, ...headers } })
    expect(cancelled.status).toBe('cancelled')
  })

  it('twice gives the same answer and gives nothing back twice, even after the cut-off', async () => {
    const pickup = await book()
    const first = await service.answered(cancelPickup, 200, sent(pickup))
    await book()
    service.setTime('2026-03-12 10:00')
    expect(await service.answered(cancelPickup, 200, sent(pickup))).toEqual(first)
    expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(1)
  })

  it('at once from several phones happens once', async () => {
    const pickup = await book()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => service.answered(cancelPickup, 200, sent(pickup))),
    )
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(0)
  })

  it('works up to the cut-off of its slot, and is refused from then on', async () => {
    const pickup = await book()
    service.setTime('2026-03-12 07:01')
    await service.refused(cancelPickup, 'too_late', sent(pickup))
    service.setTime('2026-03-12 07:00')
    await service.answered(cancelPickup, 200, sent(pickup))
  })

  it('is refused to everybody but its owner, who sends a key', async () => {
    const pickup = await book()
    await service.refused(cancelPickup, 'pickup_unknown', sent({ id: pickup.id, secret: 'x'.repeat(43) }))
    await service.refused(cancelPickup, 'pickup_unknown', { params: { id: pickup.id }, headers: withKey(), body: {} })
    await service.refused(cancelPickup, 'pickup_unknown', sent({ id: '0000000000000000', secret: pickup.secret }))
    await service.refused(cancelPickup, 'pickup_unknown', sent({ id: '0'.repeat(100), secret: pickup.secret }))
    await service.refused(cancelPickup, 'pickup_unknown', sent({ id: pickup.id, secret: 'x'.repeat(300) }))
    await service.refused(cancelPickup, 'idempotency_key_missing', {
      params: { id: pickup.id },
      headers: bearer(pickup.secret),
      body: {},
    })
    expect((await service.ports.pickups.read(pickup.id))?.pickup.status).toBe('booked')
  })

  it('takes no reasons but its own, so that nobody writes personal words there', async () => {
    const pickup = await book()
    await service.refused(cancelPickup, 'invalid_request', sent(pickup, { reason: '我是陈小姐' }))
  })
})
