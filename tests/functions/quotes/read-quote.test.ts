import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { readQuote } from '@shared/contract/read-quote'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { aBooking, bearer, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const read = (id: string) => service.answered(readQuote, 200, { params: { id } })

describe('reading a quote', () => {
  it('gives anyone who has the id exactly what was signed', async () => {
    const signed = await signedQuote(service)
    expect(await read(signed.id)).toEqual({
      id: signed.id,
      token: signed.token,
      quote: signed.quote,
      status: 'valid',
      expiresAt: signed.expiresAt,
    })
  })

  it('is valid up to the last moment of its last day, and expired from then on, though its row is still there', async () => {
    const { id } = await signedQuote(service)
    service.setTime('2026-03-17 23:59')
    expect((await read(id)).status).toBe('valid')
    service.setTime('2026-03-18 00:00')
    expect((await read(id)).status).toBe('expired')
  })

  it('is booked once a pickup uses it, expired or not, and free again when that is cancelled', async () => {
    const { id } = await signedQuote(service)
    const pickup = await service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
    expect((await read(id)).status).toBe('booked')
    const headers = { ...withKey(), ...bearer(pickup.secret) }
    await service.answered(cancelPickup, 200, { params: { id: pickup.id }, headers, body: {} })
    expect((await read(id)).status).toBe('valid')
  })

  it('is superseded or revoked once it has ended, and says by which', async () => {
    const [old, wrong, fresh] = [await signedQuote(service), await signedQuote(service), await signedQuote(service)]
    const at = '2026-03-10T03:00:00.000Z'
    await service.ports.quoteMarks.end(old.id, { kind: 'superseded', by: fresh.id }, at)
    await service.ports.quoteMarks.end(wrong.id, { kind: 'revoked' }, at)
    expect(await read(old.id)).toMatchObject({ status: 'superseded', supersededBy: fresh.id, token: old.token })
    const revoked = await read(wrong.id)
    expect(revoked.status).toBe('revoked')
    expect(revoked).not.toHaveProperty('supersededBy')
  })

  it('is unknown after three years, though the database deletes it days later', async () => {
    const { id } = await signedQuote(service)
    service.setTime('2029-03-10 10:00')
    expect((await read(id)).status).toBe('expired')
    service.setTime('2029-03-25 10:00')
    await service.refused(readQuote, 'quote_unknown', { params: { id } })
  })

  it('refuses ids nobody was given', async () => {
    for (const id of ['0123456789abcdef', 'x', '../quotes', '价格']) {
      await service.refused(readQuote, 'quote_unknown', { params: { id } })
    }
    const impatient = await testService(await newTables(), { rateLimit: { take: async () => 1 } })
    await impatient.refused(readQuote, 'rate_limited', { params: { id: 'x' } })
    const seen = [...service.refusalsOf(readQuote), ...impatient.refusalsOf(readQuote)]
    expect(seen.sort()).toEqual([...readQuote.refusals].sort())
  })
})
