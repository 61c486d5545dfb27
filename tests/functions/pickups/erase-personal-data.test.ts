import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { erasePersonalData } from '@shared/contract/erase-personal-data'
import { readPickup } from '@shared/contract/read-pickup'
import { verifyTimeline } from '@shared/timeline/verify-timeline'
import { beforeEach, describe, expect, it } from 'vitest'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { aBooking, bookedPickup, byOwner, ofOwner, SLOT, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let tables: TestTables
let service: TestService

beforeEach(async () => {
  tables = await newTables()
  service = await testService(tables)
})

const erase = (pickup: { id: string; secret: string }) => service.answered(erasePersonalData, 200, ofOwner(pickup))
const nobody = { contact: { name: '', phone: '' }, address: '广东省 广州市 天河区', erased: true }

describe('erasing who a pickup is for', () => {
  it('cancels an order still to come and leaves its record without a person', async () => {
    const { secret, timeline, ...pickup } = await bookedPickup(service)
    const erased = await erase({ ...pickup, secret })
    expect(erased).toEqual({ ...pickup, ...nobody, status: 'cancelled', timeline: erased.timeline })
    expect(erased.timeline.map(({ kind, reason, fault }) => ({ kind, reason, fault }))).toEqual([
      { kind: 'booked' },
      { kind: 'cancelled', reason: 'erased', fault: 'person' },
      { kind: 'erased' },
    ])
    expect(erased.timeline[0]).toEqual(timeline[0])
    expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(0)
    expect(verifyTimeline(pickup.id, erased.timeline, await service.ports.signer.publicKeys())).toEqual({ valid: true })
    expect(await service.answered(readPickup, 200, ofOwner({ ...pickup, secret }))).toEqual(erased)
  })

  it('leaves not a byte of what was sealed in the database', async () => {
    const pickup = await bookedPickup(service)
    const { sealedContact = '', sealedAddress = '' } = (await service.ports.pickups.read(pickup.id))?.pickup ?? {}
    const stored = async () => JSON.stringify(await everyRow(tables))
    for (const sealed of [sealedContact, sealedAddress]) expect(await stored()).toContain(sealed)
    await erase(pickup)
    for (const sealed of [sealedContact, sealedAddress])
      for (const part of sealed.split('.').slice(1)) expect(await stored()).not.toContain(part)
    expect(await stored()).not.toMatch(/sealed|contact|address"/i)
  })

  it('twice, or five times at once, gives the same answer and erases once', async () => {
    const pickup = await bookedPickup(service)
    const answers = await Promise.all(Array.from({ length: 5 }, () => service.call(erasePersonalData, ofOwner(pickup))))
    const again = await service.call(erasePersonalData, ofOwner(pickup))
    expect(new Set([again, ...answers].map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
    expect((await erase(pickup)).timeline).toHaveLength(3)
  })

  it('waits from the cut-off to the end of the window: somebody is on the way', async () => {
    const pickup = await bookedPickup(service)
    for (const time of ['2026-03-12 07:01', '2026-03-12 11:59']) {
      service.setTime(time)
      await service.refused(erasePersonalData, 'too_late', ofOwner(pickup))
    }
    expect((await service.answered(readPickup, 200, ofOwner(pickup))).contact.name).toBe('陈**')
    service.setTime('2026-03-12 12:00')
    const erased = await erase(pickup)
    expect(erased).toMatchObject({ ...nobody, status: 'booked' })
    expect(erased.timeline.map(({ kind }) => kind)).toEqual(['booked', 'erased'])
  })

  it('does not cancel twice what is cancelled', async () => {
    const pickup = await bookedPickup(service)
    await service.answered(cancelPickup, 200, byOwner(pickup, { reason: 'price' }))
    expect((await erase(pickup)).timeline.map(({ kind }) => kind)).toEqual(['booked', 'cancelled', 'erased'])
  })

  it('leaves nothing for a repeat of the booking to open: it shows what it was sent itself', async () => {
    const { id } = await signedQuote(service)
    const order = { headers: withKey(), body: aBooking([id]) }
    const pickup = await service.answered(bookPickup, 201, order)
    await erase(pickup)
    const sealer = {
      ...service.ports.sealer,
      open: async () => {
        throw new Error('nothing is opened')
      },
    }
    const blind = await testService(tables, { ...service.ports, sealer })
    expect(await blind.answered(bookPickup, 200, order)).toEqual(pickup)
    const { contact } = aBooking([id])
    const guessed = aBooking([id], { contact: { ...contact, phone: '13900000013' } })
    await blind.refused(bookPickup, 'idempotency_mismatch', { ...order, body: guessed })
  })
})
