import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listEvents } from '@/pages/pickup/list-events'
import { listWipes } from '@/pages/pickup/list-wipes'
import { usePickup } from '@/pages/pickup/use-pickup'
import { keepPickup } from '@/services/keep-pickup'
import * as navigation from '@/services/navigation'
import { findSavedPickup } from '@/services/saved-pickups'
import { findSavedQuote, saveQuote } from '@/services/saved-quotes'
import { answer, drop, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { signedQuote } from '../support/signed-quote'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn() }))
vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))
vi.mock('@/services/page-shown', () => ({
  usePageShown: (onShown: () => void) => {
    page.show = onShown
  },
}))

const page = vi.hoisted(() => ({ show: () => {} }))

const received = signedQuote()
const booked = pickupAnswer()
const cancelled = pickupAnswer({
  status: 'cancelled',
  timeline: [...booked.timeline, { kind: 'cancelled', at: '2026-11-22T04:01:00.000Z' }],
})

async function open(id = booked.id) {
  const { result } = renderHook(() => usePickup(id))
  await act(async () => page.show())
  return result
}

beforeEach(() => {
  emptyStorage()
  resetServer()
  vi.clearAllMocks()
  const { id, token, quote, expiresAt } = received
  saveQuote({ id: 'local', quote, trail: [], savedAt: 1, signed: { id, token, quote, expiresAt, url: '' } })
  keepPickup('the-secret', booked)
  answer('read-pickup', () => booked)
  answer('cancel-pickup', () => cancelled)
})

describe('a pickup of this phone', () => {
  it('is asked for with its secret and named by the answers of its quote', async () => {
    const { current } = await open()
    expect(sentTo('read-pickup')[0]?.headers).toEqual({ authorization: 'Bearer the-secret' })
    expect(current.stage).toBe('open')
    expect(current.words[0]?.title).toBe('1.5 匹挂机空调')
  })

  it('shows without network what was seen last, and says so', async () => {
    answer('read-pickup', drop)
    const { current } = await open()
    expect(current.pickup?.slot.day).toBe('2026-11-23')
    expect(current.trouble).toBe('现在连不上网，下面是上次看到的样子。')
  })

  it('is unknown on a phone that has not booked it, and when the server does not know it', async () => {
    expect((await open('another')).current.pickup).toBeUndefined()
    answer('read-pickup', () => refuse('pickup_unknown'))
    expect((await open()).current.pickup).toBeUndefined()
  })

  it('keeps what the server says now', async () => {
    answer('read-pickup', () => cancelled)
    expect((await open()).current.stage).toBe('cancelled')
    expect(findSavedPickup(booked.id)?.seen.status).toBe('cancelled')
  })
})

describe('cancelling', () => {
  it('repeats an unanswered call under the same key, then frees the quote for another booking', async () => {
    expect(findSavedQuote('local')?.pickup).toBe(booked.id)
    answer('cancel-pickup', drop)
    const result = await open()
    act(() => result.current.cancel.ask())
    act(() => result.current.cancel.chooseReason('other-time'))
    await act(() => result.current.cancel.confirm())
    expect(result.current.cancel.trouble).toBe('没有送到，这一单还在。再点一次，不会取消两次。')
    answer('cancel-pickup', () => cancelled)
    await act(() => result.current.cancel.confirm())
    const [first, second] = sentTo('cancel-pickup')
    expect(second).toEqual(first)
    expect(second?.body).toEqual({ reason: 'other-time' })
    await waitFor(() => expect(result.current.stage).toBe('cancelled'))
    expect(findSavedQuote('local')?.pickup).toBeUndefined()
    act(() => void result.current.rebook())
    expect(navigation.openPage).toHaveBeenCalledWith(`/pages/booking/index?quotes=${received.id}`)
  })

  it('says why it is too late and reads the pickup again', async () => {
    answer('cancel-pickup', () => refuse('too_late'))
    const result = await open()
    await act(() => result.current.cancel.confirm())
    expect(result.current.cancel.trouble).toContain('自己改不了')
    expect(sentTo('read-pickup')).toHaveLength(2)
    expect(findSavedPickup(booked.id)?.seen.status).toBe('booked')
  })
})

describe('what to do before a device leaves the house', () => {
  const phone = { category: 'mobile-phone', answers: { brand: 'apple' } }
  const laptop = { category: 'computer', answers: { type: 'laptop' } }
  const monitor = { category: 'computer', answers: { type: 'monitor' } }
  const airConditioner = { category: 'air-conditioner' }

  it('is told in the words of its category, and only for what holds data', () => {
    expect(listWipes([airConditioner, monitor])).toEqual([])
    const [list] = listWipes([laptop])
    expect(list).not.toHaveProperty('name')
    expect(list?.steps.map(({ title }) => title)).toEqual(['备份要留的文件', '关掉“查找”，退出账号', '抹掉所有内容'])
  })

  it('is one named list for each category where several devices go', () => {
    expect(listWipes([phone, laptop, phone, monitor]).map(({ name }) => name)).toEqual(['手机', '电脑'])
    expect(listWipes([airConditioner, phone]).map(({ name }) => name)).toEqual(['手机'])
  })

  it('is told too while the answers are not known, and not for a category that this phone does not know', () => {
    expect(listWipes([{ category: 'computer' }])).toHaveLength(1)
    expect(listWipes([{ category: 'piano' }])).toEqual([])
  })

  it('comes with the pickup, from the answers of its quotes', async () => {
    answer('read-pickup', () => ({
      ...booked,
      devices: [...booked.devices, { quote: 'zzzzzzzz12345678', category: 'computer', low: 1500, high: 9000 }],
    }))
    answer('read-quote', () => signedQuote({ category: 'computer', answers: { type: 'monitor' } }))
    const result = await open()
    await waitFor(() => expect(result.current.words[1]?.title).toBe('显示器'))
    expect(result.current.wipes).toEqual([])
  })
})

describe('the timeline', () => {
  it('tells what happened in Shanghai’s time and what comes next', () => {
    expect(listEvents(booked, 'open').map(({ title, when }) => [title, when])).toEqual([
      ['约好时间', '11月22日 10:15'],
      ['等师傅上门', '11月23日 周一 9:00–12:00'],
    ])
    expect(listEvents(cancelled, 'cancelled').map(({ title }) => title)).toEqual(['约好时间', '取消了'])
  })
})
