import { type Booking, bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { readQuote } from '@shared/contract/read-quote'
import { verifyTimeline } from '@shared/timeline/verify-timeline'
import { beforeEach, describe, expect, it } from 'vitest'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { sampleWithCapacity } from '../../support/given-stations'
import { aBooking, bearer, SLOT, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let tables: TestTables
let service: TestService
let quoteId: string

beforeEach(async () => {
  tables = await newTables()
  service = await testService(tables)
  quoteId = (await signedQuote(service)).id
})

const book = (body: Booking, headers = withKey()) => service.answered(bookPickup, 201, { headers, body })
const refuse = (code: Parameters<TestService['refused']>[1], body: object, headers = withKey()) =>
  service.refused(bookPickup, code, { headers, body })
const area = (code: string) => ({ address: { area: code, street: '体育西路 103 号' } })

describe('booking a pickup', () => {
  it('answers with the whole pickup, contact and address masked, and the secret of its owner', async () => {
    const { id, secret, ...pickup } = await book(aBooking([quoteId]))
    const { quote } = await service.answered(readQuote, 200, { params: { id: quoteId } })
    expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)
    expect(secret).toMatch(/^[\w-]{43}$/)
    const slot = { id: SLOT, day: '2026-03-12', from: '09:00', to: '12:00' }
    expect(pickup).toEqual({
      status: 'booked',
      way: 'door',
      slot,
      area: { code: '440106', name: '广东省 广州市 天河区' },
      station: { name: '广州一号网点（样例）', nameEn: 'Guangzhou station 1 (sample)' },
      devices: [{ quote: quoteId, category: 'air-conditioner', low: quote.low, high: quote.high }],
      contact: { name: '陈**', phone: '138****0013' },
      address: '广东省 广州市 天河区 体育西路 ** 号 ** 室',
      places: 1,
      timeline: [{ kind: 'booked', at: '2026-03-10T02:00:00.000Z', slot, token: expect.any(String) }],
      cancelUntil: '2026-03-11T23:00:00.000Z',
    })
  })

  it('takes several devices in one visit, and the places that they need together', async () => {
    const another = await signedQuote(service)
    const { devices, places } = await book(aBooking([quoteId, another.id]))
    expect(devices.map(({ quote }) => quote)).toEqual([quoteId, another.id])
    expect(places).toBe(2)
    expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(2)
  })

  it('begins a timeline that proves itself', async () => {
    const { id, timeline } = await book(aBooking([quoteId]))
    const keys = await service.ports.signer.publicKeys()
    expect(verifyTimeline(id, timeline, keys)).toEqual({ valid: true })
    const [event] = timeline
    if (!event) throw new Error('it was booked')
    expect(verifyTimeline(id, [{ ...event, at: '2026-03-09T02:00:00.000Z' }], keys)).toMatchObject({ valid: false })
  })

  it('stores neither name nor number nor street in the clear', async () => {
    const { id } = await book(aBooking([quoteId]))
    const stored = JSON.stringify(await everyRow(tables))
    expect(stored).toContain(id)
    for (const personal of ['陈小姐', '13800000013', '体育西路', '2201']) expect(stored).not.toContain(personal)
  })

  it('does not store the secret, nor the key it is derived with', async () => {
    const { id, secret } = await book(aBooking([quoteId]), withKey('a-key-of-a-phone'))
    const stored = JSON.stringify(await everyRow(tables))
    expect(stored).toContain(id)
    expect(stored).not.toContain(secret)
    expect(stored).not.toContain('a-key-of-a-phone')
  })
})

describe('a booking sent again with its key', () => {
  it('gets 200 and the same body, secret included', async () => {
    const headers = withKey()
    const first = await book(aBooking([quoteId]), headers)
    const again = await service.answered(bookPickup, 200, { headers, body: aBooking([quoteId]) })
    expect(again).toEqual(first)
    expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(1)
  })

  it('may have its members in another order and spaces around its words', async () => {
    const headers = withKey()
    const first = await book(aBooking([quoteId]), headers)
    const { quotes, ...rest } = aBooking([quoteId], { contact: { phone: '13800000013', name: ' 陈小姐 ' } })
    expect(await service.answered(bookPickup, 200, { headers, body: { ...rest, quotes } })).toEqual(first)
  })

  it('gets its first answer after the slot has passed and the quote has expired', async () => {
    const headers = withKey()
    const first = await book(aBooking([quoteId]), headers)
    service.setTime('2026-03-25 12:00')
    expect(await service.answered(bookPickup, 200, { headers, body: aBooking([quoteId]) })).toEqual(first)
  })

  it('gets its first answer after the pickup was cancelled', async () => {
    const headers = withKey()
    const first = await book(aBooking([quoteId]), headers)
    await service.answered(cancelPickup, 200, {
      params: { id: first.id },
      headers: { ...withKey(), ...bearer(first.secret) },
      body: {},
    })
    expect(await service.answered(bookPickup, 200, { headers, body: aBooking([quoteId]) })).toEqual(first)
    const now = await service.answered(readPickup, 200, { params: { id: first.id }, headers: bearer(first.secret) })
    expect(now.status).toBe('cancelled')
  })

  it('is refused when anything else in it is different, be it valid or not', async () => {
    const headers = withKey()
    await book(aBooking([quoteId]), headers)
    const others = [
      { slot: 'guangzhou-1_2026-03-12_1300' },
      { slot: 'guangzhou-1_2026-03-01_0900' },
      { slot: 'nowhere-1_2026-03-12_0900' },
      { quotes: ['0000000000000000'] },
      { contact: { name: '陈小姐', phone: '13800000014' } },
      area('440105'),
      area('650102'),
    ]
    for (const other of others) await refuse('idempotency_mismatch', aBooking([quoteId], other), headers)
    expect((await service.ports.pickups.taken([SLOT])).get(SLOT)).toBe(1)
  })

  it('starts afresh when the first one was refused', async () => {
    const headers = withKey()
    await refuse('quote_not_found', aBooking(['0000000000000000']), headers)
    await book(aBooking([quoteId]), headers)
  })
})

describe('a booking is refused', () => {
  it('without a key, or with a bad one', async () => {
    const body = aBooking([quoteId])
    await service.refused(bookPickup, 'idempotency_key_missing', { body })
    for (const key of ['k', 'short', 'k'.repeat(300), '这是一个编号这是'])
      await refuse('invalid_request', body, withKey(encodeURIComponent(key)))
  })

  it('with a quote that does not exist, has expired or is used', async () => {
    await refuse('quote_not_found', aBooking([quoteId, '0000000000000000']))
    await book(aBooking([quoteId]))
    const problem = await refuse('quote_used', aBooking([quoteId]))
    expect(problem.quote).toBe(quoteId)
    service.setTime('2026-03-18 00:00')
    const late = await refuse('quote_expired', aBooking([quoteId], { slot: 'guangzhou-1_2026-03-20_0900' }))
    expect(late.quote).toBe(quoteId)
  })

  it('without a quote, and with more than fifty', async () => {
    const many = Array.from({ length: 51 }, (_, index) => String(index).padStart(16, '0'))
    for (const quotes of [[], many]) {
      const problem = await refuse('invalid_request', aBooking(quotes))
      expect(problem.fields?.map(({ field }) => field)).toEqual(['quotes'])
    }
    await refuse('quote_not_found', aBooking(many.slice(1)))
  })

  it('with the same quote twice in one order', async () => {
    const problem = await refuse('invalid_request', aBooking([quoteId, quoteId]))
    expect(problem.fields).toMatchObject([{ field: 'quotes', code: 'repeated' }])
  })

  it('in a slot that nobody offers', async () => {
    const unknown = [
      'nowhere-1_2026-03-12_0900',
      'guangzhou-1_2026-03-12_1000',
      'guangzhou-1_2026-02-30_0900',
      'guangzhou-1_2026-03-24_0900',
      'shenzhen-1_2026-03-12_0900',
    ]
    for (const slot of unknown) await refuse('slot_unknown', aBooking([quoteId], { slot }))
  })

  it('in a slot that has passed or is too near, up to the minute', async () => {
    await refuse('slot_past', aBooking([quoteId], { slot: 'guangzhou-1_2026-03-09_0900' }))
    service.setTime('2026-03-12 07:01')
    await refuse('slot_past', aBooking([quoteId]))
    service.setTime('2026-03-12 07:00')
    await book(aBooking([quoteId]))
  })

  it('where nobody comes to the door, and where there is no such district', async () => {
    await refuse('area_not_served', aBooking([quoteId], area('650102')))
    await refuse('area_not_served', aBooking([quoteId], { ...area('540102'), slot: 'lhasa-1_2026-03-12_0900' }))
    await refuse('area_unknown', aBooking([quoteId], area('999999')))
  })

  it('with a phone number or a name that is none, naming the field and no more', async () => {
    for (const phone of ['1380000001', '138000000133', '12800000013', '+8613800000013', '138 0000 0013']) {
      const problem = await refuse('invalid_request', aBooking([quoteId], { contact: { name: '陈小姐', phone } }))
      expect(problem.fields?.map(({ field }) => field)).toEqual(['contact.phone'])
      expect(JSON.stringify(problem)).not.toContain(phone)
    }
    const nameless = await refuse(
      'invalid_request',
      aBooking([quoteId], { contact: { name: '  ', phone: '13800000013' } }),
    )
    expect(nameless.fields?.map(({ field }) => field)).toEqual(['contact.name'])
  })

  it('without the separate consent', async () => {
    const problem = await refuse('invalid_request', { ...aBooking([quoteId]), consent: { collector: false } })
    expect(problem.fields?.map(({ field }) => field)).toEqual(['consent.collector'])
  })

  it('in a full slot, with the three nearest that are free', async () => {
    const stations = sampleWithCapacity(1)
    service = await testService(tables, { stations, quoteLog: service.ports.quoteLog })
    const taken = ['guangzhou-1_2026-03-12_0900', 'guangzhou-1_2026-03-12_1300']
    for (const slot of taken) await book(aBooking([(await signedQuote(service)).id], { slot }))
    const problem = await refuse('slot_full', aBooking([quoteId]))
    expect(problem.alternatives).toEqual([
      { id: 'guangzhou-1_2026-03-12_1600', day: '2026-03-12', from: '16:00', to: '19:00', left: 1 },
      { id: 'guangzhou-1_2026-03-11_1600', day: '2026-03-11', from: '16:00', to: '19:00', left: 1 },
      { id: 'guangzhou-1_2026-03-11_1300', day: '2026-03-11', from: '13:00', to: '16:00', left: 1 },
    ])
  })

  it('with every code its contract lists', async () => {
    const full = sampleWithCapacity(1)
    service = await testService(tables, { stations: full })
    const headers = withKey()
    await book(aBooking([quoteId]), headers)
    const fresh = (await signedQuote(service)).id
    await service.refused(bookPickup, 'idempotency_key_missing', { body: aBooking([fresh]) })
    await refuse('idempotency_mismatch', aBooking([fresh]), headers)
    await refuse('quote_not_found', aBooking(['0000000000000000']))
    await refuse('quote_used', aBooking([quoteId], { slot: 'guangzhou-1_2026-03-12_1300' }))
    await refuse('slot_unknown', aBooking([fresh], { slot: 'nowhere-1_2026-03-12_0900' }))
    await refuse('slot_past', aBooking([fresh], { slot: 'guangzhou-1_2026-03-09_0900' }))
    await refuse('slot_full', aBooking([fresh]))
    await refuse('area_unknown', aBooking([fresh], area('999999')))
    await refuse('area_not_served', aBooking([fresh], area('650102')))
    const at = '2026-03-10T03:00:00.000Z'
    const [older, wrong] = [(await signedQuote(service)).id, (await signedQuote(service)).id]
    await service.ports.quoteMarks.end(older, { kind: 'superseded', by: fresh }, at)
    await service.ports.quoteMarks.end(wrong, { kind: 'revoked' }, at)
    await refuse('quote_superseded', aBooking([older], { slot: 'guangzhou-1_2026-03-12_1300' }))
    await refuse('quote_revoked', aBooking([wrong], { slot: 'guangzhou-1_2026-03-12_1300' }))
    service.setTime('2026-03-20 10:00')
    await refuse('quote_expired', aBooking([fresh], { slot: 'guangzhou-1_2026-03-22_0900' }))
    const courier = 'guangzhou-1-courier_2026-03-23_0900'
    await refuse('way_not_offered', aBooking([(await signedQuote(service)).id], { slot: courier }))
    const seen = service.refusalsOf(bookPickup)
    const busy = await testService(tables, { rateLimit: { take: async () => 7 } })
    await busy.refused(bookPickup, 'rate_limited', { headers: withKey(), body: aBooking([fresh]) })
    expect([...seen, 'rate_limited'].sort()).toEqual([...bookPickup.refusals].sort())
  })
})
