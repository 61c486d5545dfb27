import { act, cleanup, render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import BookingPage from '@/pages/booking'
import MaterialsPage from '@/pages/materials'
import MyPickupsPage from '@/pages/my-pickups'
import PickupPage from '@/pages/pickup'
import PrivacyPage from '@/pages/privacy'
import { keepPickup } from '@/services/keep-pickup'
import { saveQuote } from '@/services/saved-quotes'
import { pickupTexts } from '@/texts/pickup'
import { explainSigningRefusal, tellRefusal } from '@/texts/refusals'
import { answer, resetServer } from '../support/fake-server'
import { emptyStorage, saveStored } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { openedWith } from '../support/plain-taro'
import { signedQuote } from '../support/signed-quote'

vi.hoisted(() => {
  process.env.TARO_ENV = 'h5'
})
vi.mock('@tarojs/components', () => import('../support/plain-components'))
vi.mock('@tarojs/taro', () => import('../support/plain-taro'))
vi.mock('@/services/language', () => ({ language: 'en', languageReady: undefined }))
vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/login-code', () => ({ hasLogin: true, loginCode: async () => 'login-code' }))
vi.mock('@/services/notice-consent', () => ({ hasNotices: true, askForNotices: async () => 'given' }))

const chineseIn = (text: string) => text.match(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]+/g) ?? []

/** What people write themselves. */
const typedByPeople = ['陈**', '体育西路 ** 号']

async function read(Page: ComponentType, params: Record<string, string> = {}): Promise<string> {
  openedWith.params = params
  const { container } = render(<Page />)
  await act(() => vi.advanceTimersByTimeAsync(1000))
  return typedByPeople.reduce((text, name) => text.split(name).join(''), container.innerHTML)
}

const typed = { way: '', slot: '', name: '', phone: '1380013', street: '', consent: false }
const quote = signedQuote()
const booked = pickupAnswer()

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T04:00:00Z') })
  emptyStorage()
  resetServer()
  answer('read-quote', () => quote)
  answer('read-pickup', () => booked)
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

describe('in English', () => {
  it('the booking page has no Chinese of its own, nor has what a full window offers instead', async () => {
    const windows = ['09:00', '13:00'].map((from, index) => ({
      id: `guangzhou-1_2026-11-2${3 + index}_0900`,
      day: `2026-11-2${3 + index}`,
      from,
      to: '16:00',
      left: index,
    }))
    const offers = [
      { way: 'door', categories: ['air-conditioner'] },
      { way: 'courier', categories: ['air-conditioner'] },
      { way: 'store', categories: [], address: '样例路 1 号', addressEn: '1 Yangli Road' },
    ]
    const area = { ...booked.area, ways: ['door'], offers, station: booked.station }
    answer('list-areas', () => ({ areas: [area] }))
    answer('list-slots', () => ({ slots: windows }))
    saveStored('booking-form', { form: { ...typed, area: area.code }, at: Date.now() })
    const text = await read(BookingPage, { quotes: quote.id })
    expect(text).toContain('How to hand it over')
    expect(text).toContain('A mobile number has 11 digits')
    expect(text).toContain('Tianhe District, Guangzhou, Guangdong')
    expect(text).toContain('We come to you, from Guangzhou station 1.')
    expect(chineseIn(text)).toEqual([])
  })

  it('the page of a pickup has no Chinese of its own, whatever happened to it', async () => {
    const at = '2026-11-22T02:15:00.000Z'
    const { slot } = booked
    answer('read-pickup', () => ({
      ...booked,
      status: 'cancelled',
      timeline: [
        { kind: 'booked', at, slot },
        { kind: 'rescheduled', at, slot },
        { kind: 'noticed', at, about: 'rescheduled' },
        { kind: 'cancelled', at, reason: 'nobody-came', fault: 'collector' },
      ],
    }))
    saveQuote({ id: 'local', quote: quote.quote, trail: [], savedAt: 1, signed: { ...quote, url: '' } })
    keepPickup('the-secret', booked)
    const text = await read(PickupPage, { id: booked.id })
    expect(text).toContain('Reason: nobody came in time. Not your fault')
    expect(chineseIn(text)).toEqual([])
  })

  it('the page of a pickup says in English what to take out of a phone first', async () => {
    const devices = [{ quote: quote.id, category: 'mobile-phone', low: 100, high: 100 }]
    answer('read-pickup', () => ({ ...booked, devices }))
    keepPickup('the-secret', booked)
    const text = await read(PickupPage, { id: booked.id })
    expect(text).toContain(pickupTexts.wipe)
    expect(chineseIn(text)).toEqual([])
  })

  it('the pictures of a quote have no Chinese, nor have their sources', async () => {
    saveQuote({ id: 'local', quote: quote.quote, trail: [], savedAt: 1 })
    const text = await read(MaterialsPage, { id: 'local' })
    expect(text).toContain('From 2020 to 15&nbsp;Jan 2026 it rose to 2.1 times as much.')
    expect(text).toMatch(/of the weight\. Worth most: copper, \d+% of the material money\. Steel 21\u00a0kg, /)
    expect(text).toContain('Shanghai Metals')
    expect(chineseIn(text)).toEqual([])
  })

  it('the list of pickups has no Chinese of its own', async () => {
    keepPickup('the-secret', booked)
    const text = await read(MyPickupsPage)
    expect(text).toContain('9:00–\u206012:00, ')
    expect(chineseIn(text)).toEqual([])
  })

  it('the page about privacy has no Chinese of its own, and the same times', async () => {
    const text = await read(PrivacyPage)
    for (const time of ['3 to 7 days', '24 hours', '90 days', '30 days', '60 days', '4 years']) {
      expect(text).toContain(time)
    }
    expect(chineseIn(text)).toEqual([])
  })

  it('a refusal reads as two sentences', () => {
    expect(tellRefusal('slot_full')).toBe('This time has just filled up. Choose another time. All you typed is kept.')
    expect(explainSigningRefusal('rate_limited').title).toBe('Signed too often')
  })
})
