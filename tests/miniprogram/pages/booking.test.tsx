import { type Booking, bookingSchema } from '@shared/contract/book-pickup'
import type { Area } from '@shared/contract/list-areas'
import { act, cleanup, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextFree, offerDays } from '@/components/offer-days'
import { firstMissing, makeBooking } from '@/pages/booking/booking-form'
import { findLengthFault } from '@/pages/booking/find-length-fault'
import { findPhoneFault } from '@/pages/booking/find-phone-fault'
import { groupAreas } from '@/pages/booking/group-areas'
import { forgetForm, readKeptForm } from '@/pages/booking/kept-form'
import { useBooking } from '@/pages/booking/use-booking'
import * as navigation from '@/services/navigation'
import { findSavedPickup, readPendingBooking } from '@/services/saved-pickups'
import { findSavedQuote, saveQuote } from '@/services/saved-quotes'
import * as toast from '@/services/toast'
import { answer, drop, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage, fillStorage, makeRoom, storedText } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { signedQuote } from '../support/signed-quote'

const goneOnline = vi.hoisted(() => ({ listeners: new Set<() => void>() }))

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.now(), today: () => '2026-11-22' }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn(), replacePage: vi.fn() }))
vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))
vi.mock('@/services/network', () => ({
  watchNetwork: (onBack: () => void) => {
    goneOnline.listeners.add(onBack)
    return () => goneOnline.listeners.delete(onBack)
  },
}))

const slot = (day: string, from: string, left: number) => ({
  id: `guangzhou-1_${day}_${from.replace(':', '')}`,
  day,
  from,
  to: from === '09:00' ? '12:00' : '16:00',
  left,
})
const slots = [slot('2026-11-23', '09:00', 3), slot('2026-11-23', '13:00', 0), slot('2026-11-24', '13:00', 1)]
const district = (code: string, name: string): Area => ({
  code,
  name,
  ways: ['door'],
  offers: [{ way: 'door', categories: ['air-conditioner'] }],
  station: { name: '一号网点' },
})
const areas = [
  district('110105', '北京市 朝阳区'),
  district('440103', '广东省 广州市 荔湾区'),
  district('440106', '广东省 广州市 天河区'),
  district('440305', '广东省 深圳市 南山区'),
]
const received = signedQuote()
const filled = {
  area: '440106',
  way: 'door' as const,
  slot: 'guangzhou-1_2026-11-23_0900',
  name: '陈女士',
  phone: '138 0013 8000',
  street: '体育西路 103 号',
  floor: '5',
  consent: true,
}
const booked = { ...pickupAnswer(), secret: 'the-secret' }

/** The retries of one submit wait four seconds in all. */
const settle = () => act(() => vi.advanceTimersByTimeAsync(5000))

async function openPage() {
  const page = renderHook(() => useBooking([received.id]))
  await act(() => vi.advanceTimersByTimeAsync(0))
  return page
}

async function openFilled() {
  const page = await openPage()
  act(() => page.result.current.form.change(filled))
  await act(() => vi.advanceTimersByTimeAsync(0))
  return page
}

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T02:00:00Z') })
  emptyStorage()
  forgetForm()
  resetServer()
  vi.clearAllMocks()
  answer('read-quote', () => received)
  answer('list-areas', () => ({ areas }))
  answer('list-slots', () => ({ slots }))
  answer('book-pickup', () => booked)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('a booking by somebody with nothing on the phone', () => {
  it('is sent once with what was filled in, and leads to the pickup with its secret', async () => {
    const { result } = await openFilled()
    expect(result.current.missing).toBeUndefined()
    act(() => result.current.submit())
    await settle()
    const [call, ...more] = sentTo('book-pickup')
    expect(more).toEqual([])
    expect(call?.body).toEqual<Booking>({
      quotes: [received.id],
      slot: filled.slot,
      contact: { name: '陈女士', phone: '13800138000' },
      address: { area: '440106', street: '体育西路 103 号', floor: 5 },
      consent: { collector: true },
    })
    expect(findSavedPickup(booked.id)?.secret).toBe('the-secret')
    expect(navigation.replacePage).toHaveBeenCalledWith(`/pages/pickup/index?id=${booked.id}`)
  })

  it('leaves nothing personal on the phone once it is settled', async () => {
    const { result } = await openFilled()
    expect(storedText()).toContain('138 0013 8000')
    const keptWhenSent: unknown[] = []
    answer('book-pickup', () => {
      keptWhenSent.push(readPendingBooking()?.booking.contact.phone)
      return booked
    })
    act(() => result.current.submit())
    await settle()
    expect(keptWhenSent).toEqual(['13800138000'])
    expect(readPendingBooking()).toBeUndefined()
    expect(storedText()).not.toMatch(/13800138000|138 0013|陈女士|103/)
  })

  it('marks the quote of this phone that is fetched', async () => {
    const { id, token, quote, expiresAt } = received
    saveQuote({ id: 'local', quote, trail: [], savedAt: 1, signed: { id, token, quote, expiresAt, url: '' } })
    const { result } = await openFilled()
    act(() => result.current.submit())
    await settle()
    expect(findSavedQuote('local')?.pickup).toBe(booked.id)
  })
})

describe('a dropped network', () => {
  it('is tried three times with one key and one body, then the booking waits on the phone', async () => {
    answer('book-pickup', drop)
    const { result } = await openFilled()
    act(() => result.current.submit())
    await settle()
    const calls = sentTo('book-pickup')
    expect(calls).toHaveLength(3)
    expect(new Set(calls.map(({ headers }) => headers?.['idempotency-key'])).size).toBe(1)
    expect(new Set(calls.map(({ body }) => JSON.stringify(body))).size).toBe(1)
    expect(result.current.delivery.unsettled?.reason).toBe('offline')
  })

  it('leaves a booking that is offered again after a restart and keeps its key', async () => {
    answer('book-pickup', drop)
    const before = await openFilled()
    act(() => before.result.current.submit())
    await settle()
    before.unmount()
    answer('book-pickup', () => booked)
    const { result } = await openPage()
    expect(result.current.delivery.unsettled?.pending).toEqual(readPendingBooking())
    act(() => void result.current.delivery.resend())
    await settle()
    const keys = sentTo('book-pickup').map(({ headers }) => headers?.['idempotency-key'])
    expect(keys).toHaveLength(4)
    expect(new Set(keys).size).toBe(1)
    expect(findSavedPickup(booked.id)?.secret).toBe('the-secret')
  })

  it('is over by itself when the network is back', async () => {
    answer('book-pickup', drop)
    const { result } = await openFilled()
    act(() => result.current.submit())
    await settle()
    answer('book-pickup', () => booked)
    act(() => {
      for (const listener of goneOnline.listeners) listener()
    })
    await settle()
    expect(navigation.replacePage).toHaveBeenCalledWith(`/pages/pickup/index?id=${booked.id}`)
  })

  it('is not told from a server that cannot answer for now: the key stays', async () => {
    answer('book-pickup', () => refuse('unavailable'))
    const { result } = await openFilled()
    act(() => result.current.submit())
    await settle()
    expect(result.current.delivery.unsettled?.reason).toBe('busy')
    expect(readPendingBooking()?.key).toBe(sentTo('book-pickup')[0]?.headers?.['idempotency-key'])
  })
})

describe('a refused booking', () => {
  it('offers the nearest windows when the chosen one filled up, and goes out under a new key', async () => {
    const near = slot('2026-11-24', '13:00', 1)
    answer('book-pickup', () => refuse('slot_full', { alternatives: [near] }))
    const { result } = await openFilled()
    act(() => result.current.submit())
    await settle()
    expect(result.current.refusal.shown).toEqual({ code: 'slot_full', alternatives: [near] })
    expect(result.current.form.values).toMatchObject({ ...filled, slot: '' })
    answer('book-pickup', () => booked)
    act(() => result.current.chooseSlot(near))
    act(() => result.current.submit())
    await settle()
    const [first, second] = sentTo('book-pickup')
    expect(second?.body).toMatchObject({ slot: near.id })
    expect(second?.headers?.['idempotency-key']).not.toBe(first?.headers?.['idempotency-key'])
  })

  it('marks the field it is about and keeps everything else', async () => {
    const fields = [{ field: 'contact.phone', code: 'pattern', detail: '' }]
    answer('book-pickup', () => refuse('invalid_request', { fields }))
    const { result } = await openFilled()
    act(() => result.current.submit())
    await settle()
    expect(result.current.form.faults.phone).toBe('手机号再核对一次。')
    expect(result.current.form.values).toEqual(filled)
    expect(readPendingBooking()).toBeUndefined()
  })

  it('reads the windows again when the chosen one is past', async () => {
    answer('book-pickup', () => refuse('slot_past'))
    const { result } = await openFilled()
    const before = sentTo('list-slots').length
    act(() => result.current.submit())
    await settle()
    expect(sentTo('list-slots')).toHaveLength(before + 1)
    expect(result.current.missing).toBe('slot')
  })

  it('leads to the quote that was used elsewhere', async () => {
    answer('book-pickup', () => refuse('quote_used', { quote: received.id }))
    const { result } = await openFilled()
    act(() => result.current.submit())
    await settle()
    expect(result.current.refusal.shown?.quote).toBe(received.id)
    act(() => result.current.openPickupOf(received.id))
    expect(navigation.openPage).toHaveBeenCalledWith(`/pages/shared-quote/index?id=${received.id}`)
  })
})

describe('left before the answer came', () => {
  async function leaveWhileSending() {
    const { result, unmount } = await openFilled()
    act(() => result.current.submit())
    unmount()
    await settle()
  }

  /** An answer that comes once it is given. */
  function later() {
    let give = () => {}
    const given = new Promise<void>((resolve) => {
      give = resolve
    })
    return { given, give: () => give() }
  }

  it('a booking is made and opens no page', async () => {
    await leaveWhileSending()
    expect(findSavedPickup(booked.id)?.secret).toBe('the-secret')
    expect(navigation.replacePage).not.toHaveBeenCalled()
  })

  it('a booking that one comes back to leads to its visit once the answer is there', async () => {
    const { given, give } = later()
    answer('book-pickup', () => given.then(() => booked))
    await leaveWhileSending()
    const { result } = await openPage()
    expect(result.current.delivery.unsettled).toBeDefined()
    give()
    await settle()
    expect(navigation.replacePage).toHaveBeenCalledExactlyOnceWith(`/pages/pickup/index?id=${booked.id}`)
    expect(sentTo('book-pickup')).toHaveLength(1)
  })

  it('a refused one is told of wherever one is then, be it on its form', async () => {
    const { given, give } = later()
    answer('book-pickup', () => given.then(() => refuse('slot_full')))
    await leaveWhileSending()
    const { result } = await openPage()
    give()
    await settle()
    expect(toast.showToast).toHaveBeenCalledWith('这个时段刚刚约满')
    expect(readPendingBooking()).toBeUndefined()
    expect(result.current.delivery.unsettled).toBeUndefined()
    expect(result.current.form.values.name).toBe('陈女士')
  })
})

describe('on a full phone', () => {
  it('says while one fills in that nothing is kept, and sends all the same', async () => {
    const { result } = await openFilled()
    expect(result.current.kept).toBe(true)
    fillStorage()
    act(() => result.current.form.change({ name: '陈先生' }))
    expect(result.current.kept).toBe(false)
    expect(result.current.missing).toBeUndefined()
    act(() => result.current.submit())
    await settle()
    expect(result.current.delivery.unsettled?.reason).toBe('unsaved')
    makeRoom()
    act(() => void result.current.delivery.resend())
    await settle()
    expect(navigation.replacePage).toHaveBeenCalledWith(`/pages/pickup/index?id=${booked.id}`)
  })

  it('says while it is sent that it is lost once the app is closed, and after nobody answered', async () => {
    const keptWhenSent: unknown[] = []
    const { result, unmount } = await openFilled()
    fillStorage()
    answer('book-pickup', () => {
      keptWhenSent.push(result.current.kept)
      return drop()
    })
    act(() => result.current.submit())
    await settle()
    expect(keptWhenSent).toContain(false)
    expect(result.current).toMatchObject({ kept: false, delivery: { unsettled: { reason: 'offline' } } })
    unmount()
    expect((await openPage()).result.current.kept).toBe(false)
    makeRoom()
    expect((await openPage()).result.current.kept).toBe(true)
    expect(storedText()).toContain('13800138000')
  })
})

describe('the booking page', () => {
  it('does not take an expired quote', async () => {
    answer('read-quote', () => ({ ...received, status: 'expired' }))
    const { result } = await openFilled()
    expect(result.current.missing).toBe('device')
    act(() => result.current.submit())
    await settle()
    expect(sentTo('book-pickup')).toEqual([])
  })

  it('finds the form filled in again after leaving', async () => {
    const before = await openFilled()
    before.unmount()
    const { result } = await openPage()
    expect(result.current.form.values).toEqual(filled)
  })

  it('asks for the consent again when another district, and so another station, is chosen', async () => {
    const { result } = await openFilled()
    act(() => result.current.chooseArea(district('440305', '广东省 深圳市 南山区')))
    expect(result.current.form.values).toEqual({ ...filled, area: '440305', slot: '', consent: false })
    act(() => result.current.agree())
    expect(result.current.form.values.consent).toBe(true)
  })

  it('finds the form filled in again after a reload, for a day', async () => {
    const before = await openFilled()
    before.unmount()
    vi.setSystemTime('2026-11-23T01:59:00Z')
    expect(readKeptForm()).toEqual(filled)
    vi.setSystemTime('2026-11-23T02:01:00Z')
    expect(readKeptForm()).toBeUndefined()
    expect(storedText()).not.toContain('陈女士')
  })

  it('says so where nobody comes to the door', async () => {
    answer('list-slots', () => refuse('area_not_served'))
    const { result } = await openFilled()
    expect(result.current.slots.state.step).toBe('not-served')
  })

  it('asks for a district by name once the typing pauses', async () => {
    const { result } = await openPage()
    act(() => result.current.search.type('天'))
    act(() => result.current.search.type('天河'))
    await act(() => vi.advanceTimersByTimeAsync(400))
    expect(sentTo('list-areas').map(({ query }) => query)).toEqual([{}, { q: '天河' }])
    expect(result.current.search.found?.name).toBe('天河')
  })
})

describe('what is typed', () => {
  it.each([
    ['138 0013 800', true, '手机号是 11 位，这里少一位。'],
    ['138 0013 800', false, undefined],
    ['138001380001', false, '手机号是 11 位，这里多一位。'],
    ['238', false, '手机号是 1 开头，第二位是 3 到 9。'],
    ['138-0013-8000', true, undefined],
    ['+86 138 0013 8000', true, undefined],
    ['138o', false, '手机号只有数字，去掉别的字。'],
    ['0086 138 0013 8000', true, undefined],
    ['\u202d+86 138\u00a00013\u00a08000\u202c', true, undefined],
    ['（+86）１３８００１３８０００', true, undefined],
    ['<b>13800138000</b>', true, '手机号只有数字，去掉别的字。'],
    ['📱', true, '手机号只有数字，去掉别的字。'],
    ['——', true, '手机号只有数字，去掉别的字。'],
  ])('as a phone number, %s (left: %s) reads %s', (typed, left, fault) => {
    expect(findPhoneFault(typed, left)).toBe(fault)
  })

  it('is asked for from the top of the page', () => {
    expect(firstMissing({ ...filled, area: '' })).toBe('area')
    expect(firstMissing({ ...filled, phone: '1380013', consent: false })).toBe('phone')
    expect(firstMissing({ ...filled, floor: '五' })).toBe('floor')
    expect(firstMissing({ ...filled, consent: false })).toBe('consent')
    expect(firstMissing(filled)).toBeUndefined()
  })

  it('is refused in clear words when it is too long, and not cut', () => {
    expect(findLengthFault('name', '陈'.repeat(200))).toBe('最多 30 个字，现在 200 个，删掉 170 个。')
    expect(findLengthFault('street', '路'.repeat(121))).toBe('最多 120 个字，现在 121 个，删掉 1 个。')
    expect(findLengthFault('street', ` ${'路'.repeat(120)} `)).toBeUndefined()
    expect(firstMissing({ ...filled, name: '陈'.repeat(31) })).toBe('nameLong')
    expect(firstMissing({ ...filled, street: '路'.repeat(121) })).toBe('streetLong')
    expect(firstMissing({ ...filled, name: '\u200b \u200d' })).toBe('name')
  })

  it.each([
    ['陈女士 👩\u200d👧', '陈女士 👩👧'],
    ['<b>陈</b> & "女士"', '<b>陈</b> & "女士"'],
    ['陈\t女士\n', '陈 女士'],
    ['\ufeff陈\u202e女士', '陈女士'],
    ['陈'.repeat(30), '陈'.repeat(30)],
  ])('as a name, %j is sent as %j, which the server takes', (typed, name) => {
    const booking = makeBooking({ ...filled, name: typed, street: typed }, [received.id])
    expect(booking.contact.name).toBe(name)
    expect(bookingSchema.parse(booking)).toEqual(booking)
  })

  it('of a lift is sent where somebody said it', () => {
    expect(makeBooking({ ...filled, lift: false }, [received.id]).address).toMatchObject({ floor: 5, lift: false })
    expect(makeBooking(filled, [received.id]).address).not.toHaveProperty('lift')
  })

  it('leaves out a floor that was not given', () => {
    expect(makeBooking({ ...filled, floor: ' ' }, [received.id]).address).toEqual({
      area: '440106',
      street: '体育西路 103 号',
    })
  })
})

describe('districts and windows', () => {
  it('are grouped by province and city, a municipality being its own city', () => {
    const provinces = groupAreas(areas)
    expect(provinces.map(({ name, cities }) => [name, cities.map((city) => [city.name, city.areas.length])])).toEqual([
      ['北京市', [['北京市', 1]]],
      [
        '广东省',
        [
          ['广州市', 2],
          ['深圳市', 1],
        ],
      ],
    ])
  })

  it('are counted by day, and a full one leads to the same hours of a later day', () => {
    expect(offerDays(slots)).toEqual([
      { day: '2026-11-23', left: 3 },
      { day: '2026-11-24', left: 1 },
    ])
    expect(nextFree(slots, slot('2026-11-23', '13:00', 0))?.day).toBe('2026-11-24')
  })
})
