import type { Area } from '@shared/contract/list-areas'
import { placesFor } from '@shared/pickup/places-for'
import type { Answers } from '@shared/valuation/question'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { carryingOf } from '@/pages/booking/carrying-of'
import { partThatFits } from '@/pages/booking/part-that-fits'
import { useBooking } from '@/pages/booking/use-booking'
import * as navigation from '@/services/navigation'
import { answer, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.now(), today: () => '2026-11-22' }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))
vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn(), replacePage: vi.fn() }))
vi.mock('@/services/network', () => ({ watchNetwork: () => () => {} }))

const received = signedQuote()

/** What the server says of a signed quote; the booking page checks no signature. */
const quoteOf = (id: string, category: string, answers: Answers) => ({
  ...received,
  id,
  quote: { ...received.quote, category, answers },
})
const phone = quoteOf('phone00000000001', 'mobile-phone', {})
const fridge = quoteOf('fridge0000000001', 'refrigerator', { type: 'single-door', lift: 'stairs', floor: 6 })
const washer = quoteOf('washer0000000001', 'washing-machine', { lift: 'stairs', floor: 4 })
const quotes = [received, phone, fridge, washer]

const door = { way: 'door' as const, categories: ['air-conditioner', 'refrigerator', 'washing-machine'] }
const courier = { way: 'courier' as const, categories: ['mobile-phone'] }
const store = { way: 'store' as const, categories: ['mobile-phone', 'air-conditioner'], address: '体育西路 1 号' }
const tianhe = (offers: Area['offers']): Area => ({
  code: '440106',
  name: '广东省 广州市 天河区',
  ways: ['door', 'courier', 'store'],
  ...(offers && { offers }),
  station: { name: '一号网点' },
})
const slot = { id: 'guangzhou-1_2026-11-23_0900', day: '2026-11-23', from: '09:00', to: '12:00', left: 2 }

async function openIn(area: Area, ...devices: { id: string }[]) {
  answer('list-areas', () => ({ areas: [area] }))
  const page = renderHook(() => useBooking(devices.map(({ id }) => id)))
  await act(() => vi.advanceTimersByTimeAsync(0))
  act(() => page.result.current.chooseArea(area))
  await act(() => vi.advanceTimersByTimeAsync(0))
  return page.result
}

const askedSlots = () => sentTo('list-slots').map(({ query }) => ({ way: query?.way, places: query?.places }))

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T02:00:00Z') })
  emptyStorage()
  resetServer()
  vi.clearAllMocks()
  answer('read-quote', ({ params }) => quotes.find(({ id }) => id === params?.id))
  answer('list-slots', () => ({ slots: [slot] }))
})
afterEach(() => vi.useRealTimers())

describe('the ways of a district', () => {
  it('take the one that fits all devices by itself, and say what the others do not take', async () => {
    const booking = await openIn(tianhe([store, courier, door]), received, fridge)
    expect(booking.current.offers.map(({ way, lacks }) => [way, lacks.map(({ id }) => id)])).toEqual([
      ['door', []],
      ['courier', [received.id, fridge.id]],
      ['store', [fridge.id]],
    ])
    expect(booking.current.offer?.way).toBe('door')
    expect(booking.current.form.values.way).toBe('door')
    expect(askedSlots()).toEqual([{ way: 'door', places: 3 }])
  })

  it('take a phone by courier in windows of its own, and ask for the consent anew when another is chosen', async () => {
    const booking = await openIn(tianhe([door, courier, store]), phone)
    expect(booking.current.offer?.way).toBe('courier')
    expect(askedSlots()).toEqual([{ way: 'courier', places: 1 }])
    act(() => booking.current.agree())
    expect(booking.current.form.values.consent).toBe(true)
    act(() => booking.current.chooseWay('store'))
    expect(booking.current.form.values).toMatchObject({ way: 'store', consent: false })
  })

  it('book nothing for a store and ask for no window', async () => {
    const booking = await openIn(tianhe([store]), phone)
    expect(booking.current.offer).toMatchObject({ way: 'store', address: '体育西路 1 号' })
    expect(booking.current.isVisit).toBe(false)
    expect(askedSlots()).toEqual([])
  })

  it('offer a part of the order where none takes it whole', async () => {
    const booking = await openIn(tianhe([door, courier]), phone, fridge)
    expect(booking.current.offer).toBeUndefined()
    expect(booking.current.missing).toBe('way')
    act(() => booking.current.bookOnly(booking.current.offers[1]?.takes ?? []))
    expect(navigation.replacePage).toHaveBeenCalledWith(`/pages/booking/index?quotes=${phone.id}`)
  })

  it('are a visit for all where an older answer says no more', async () => {
    const booking = await openIn(tianhe(undefined), phone, fridge)
    expect(booking.current.offers.map(({ way, lacks }) => [way, lacks])).toEqual([['door', []]])
  })

  it('are read again when the server does not offer the chosen one any longer; the form stays', async () => {
    const booking = await openIn(tianhe([courier]), phone)
    answer('book-pickup', () => refuse('way_not_offered'))
    act(() => booking.current.chooseSlot(slot))
    act(() => booking.current.form.change({ name: '陈女士', phone: '13800138000', street: '体育西路' }))
    act(() => booking.current.agree())
    expect(booking.current.missing).toBeUndefined()
    answer('list-areas', () => ({ areas: [tianhe([store])] }))
    act(() => booking.current.submit())
    await act(() => vi.advanceTimersByTimeAsync(0))
    expect(booking.current.refusal.shown?.code).toBe('way_not_offered')
    expect(booking.current.offer?.way).toBe('store')
    expect(booking.current.form.values).toMatchObject({ name: '陈女士', street: '体育西路', slot: '', consent: false })
  })
})

describe('a large order', () => {
  it('that no window takes whole is told from windows that are all full, and can be booked in parts', async () => {
    answer('list-slots', ({ query }) => ({ slots: [{ ...slot, left: query?.places === 1 ? 4 : 0 }] }))
    const booking = await openIn(tianhe([door]), fridge, washer, received)
    expect(askedSlots()).toEqual([
      { way: 'door', places: 5 },
      { way: 'door', places: 1 },
    ])
    expect(booking.current.slots.state).toEqual({ step: 'too-large', room: 4 })
    const part = partThatFits(
      booking.current.devices.state.step === 'ready' ? booking.current.devices.state.devices : [],
      4,
    )
    expect(part.map(({ id }) => id)).toEqual([fridge.id, washer.id])
    expect(placesFor(part)).toBeLessThanOrEqual(4)
  })

  it('finds full windows shown as full', async () => {
    answer('list-slots', () => ({ slots: [{ ...slot, left: 0 }] }))
    const booking = await openIn(tianhe([door]), fridge)
    expect(booking.current.slots.state).toEqual({ step: 'ready', slots: [{ ...slot, left: 0 }] })
  })

  it('goes out as one booking of all its quotes', async () => {
    answer('book-pickup', () => ({ ...pickupAnswer(), secret: 's' }))
    const booking = await openIn(tianhe([door]), received, fridge, washer)
    act(() => booking.current.chooseSlot(slot))
    act(() => booking.current.form.change({ name: '陈女士', phone: '13800138000', street: '体育西路' }))
    act(() => booking.current.agree())
    act(() => booking.current.submit())
    await act(() => vi.advanceTimersByTimeAsync(0))
    expect(sentTo('book-pickup').map(({ body }) => body)).toMatchObject([
      { quotes: [received.id, fridge.id, washer.id], address: { floor: 6, lift: false } },
    ])
  })
})

describe('floor and lift', () => {
  it('come from the quotes until somebody says otherwise, here too', async () => {
    const booking = await openIn(tianhe([door]), received, washer)
    expect(booking.current.form.values).toMatchObject({ floor: '4', lift: false })
    act(() => booking.current.form.change({ floor: '', lift: true }))
    expect(booking.current.form.values).toMatchObject({ floor: '', lift: true })
  })

  it('are the highest that was said, and open where "a lift or a low floor" leaves them so', () => {
    expect(carryingOf([washer.quote, fridge.quote, received.quote])).toEqual({ floor: '6', lift: false })
    expect(carryingOf([received.quote, phone.quote])).toEqual({})
    expect(carryingOf([{ answers: { lift: 'stairs', floor: 'unknown' } }])).toEqual({ lift: false })
  })
})

describe('a place that nobody serves', () => {
  it('is found by its name with the nearest that are served', async () => {
    const booking = await openIn(tianhe([door]), received)
    answer('list-areas', () => ({ areas: [], nearest: [tianhe([door])] }))
    act(() => booking.current.search.type('连南'))
    await act(() => vi.advanceTimersByTimeAsync(400))
    expect(booking.current.search.found).toEqual({ name: '连南', areas: [], nearest: [tianhe([door])] })
  })
})
