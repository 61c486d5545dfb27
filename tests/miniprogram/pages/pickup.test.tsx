import type { Pickup } from '@shared/contract/pickup'
import { act, renderHook, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { listEvents } from '@/pages/pickup/list-events'
import { listWipes } from '@/pages/pickup/list-wipes'
import { usePickup } from '@/pages/pickup/use-pickup'
import { useTakeOver } from '@/pages/pickup/use-take-over'
import { keepPickup, keepSeen } from '@/services/keep-pickup'
import * as navigation from '@/services/navigation'
import { findSavedPickup } from '@/services/saved-pickups'
import { findSavedQuote, saveQuote } from '@/services/saved-quotes'
import * as toast from '@/services/toast'
import { answer, drop, refuse, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage, fillStorage, makeRoom, saveStored, storedText } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'
import { signedQuote } from '../support/signed-quote'
import { signedTimeline, timelineKey } from '../support/signed-timeline'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z'), today: () => '2026-11-22' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), replacePage: vi.fn() }))
vi.mock('@/services/login-code', () => ({ hasLogin: true, loginCode: async () => 'login-code' }))
vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))
vi.mock('@/services/page-shown', async () => ({
  ...(await import('../support/shown-once')),
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
    expect(current.words[0]?.title).toBe('1.5\u00a0匹挂机空调')
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

  it('tells what was done on a page of it that was left before the answer came', async () => {
    const result = await open()
    act(() => void keepSeen(cancelled))
    expect(result.current.stage).toBe('cancelled')
  })

  it('stays on a full phone with the secret it has, even where a change cannot be kept', async () => {
    fillStorage()
    answer('read-pickup', () => cancelled)
    const { current } = await open()
    expect(current).toMatchObject({ stage: 'cancelled', kept: true })
  })
})

describe('cancelling', () => {
  it('repeats an unanswered call under the same key, then frees the quote for another booking', async () => {
    expect(findSavedQuote('local')?.pickup).toBe(booked.id)
    answer('cancel-pickup', drop)
    const result = await open()
    act(() => result.current.openSheet('cancel'))
    act(() => result.current.cancel.chooseReason('other-time'))
    await act(() => result.current.cancel.confirm())
    expect(result.current.cancel.trouble).toBe('没有送到，这一单还在。再点一次，不会取消两次。')
    answer('cancel-pickup', () => cancelled)
    await act(() => result.current.cancel.confirm())
    const [first, second] = sentTo('cancel-pickup')
    expect(second).toEqual(first)
    expect(second?.body).toEqual({ reason: 'other-time' })
    await waitFor(() => expect(result.current.stage).toBe('cancelled'))
    expect(result.current.sheet).toBeUndefined()
    expect(findSavedQuote('local')?.pickup).toBeUndefined()
    act(() => void result.current.rebook())
    expect(navigation.openPage).toHaveBeenCalledWith(`/pages/booking/index?quotes=${received.id}`)
  })

  it('for another reason is another intention, under another key', async () => {
    answer('cancel-pickup', drop)
    const result = await open()
    await act(() => result.current.cancel.confirm())
    act(() => result.current.cancel.chooseReason('price'))
    await act(() => result.current.cancel.confirm())
    const [first, second] = sentTo('cancel-pickup').map(({ headers }) => headers?.['idempotency-key'])
    expect(first).toBeTruthy()
    expect(second).not.toBe(first)
  })

  it('keeps its key where a failing server may have done it', async () => {
    answer('cancel-pickup', () => refuse('internal'))
    const result = await open()
    await act(() => result.current.cancel.confirm())
    await act(() => result.current.cancel.confirm())
    const [first, second] = sentTo('cancel-pickup')
    expect(second).toEqual(first)
  })

  it('says why it is too late and reads the pickup again', async () => {
    answer('cancel-pickup', () => refuse('too_late'))
    const result = await open()
    await act(() => result.current.cancel.confirm())
    expect(result.current.cancel.trouble).toContain('自己改不了')
    expect(sentTo('read-pickup')).toHaveLength(2)
    expect(findSavedPickup(booked.id)?.seen.status).toBe('booked')
  })

  it('because nobody came is said to be the collector’s fault, and may be too early', async () => {
    answer('cancel-pickup', () => refuse('too_early'))
    const result = await open()
    await act(() => result.current.cancel.nobodyCame())
    expect(sentTo('cancel-pickup')[0]?.body).toEqual({ reason: 'nobody-came' })
    expect(result.current.cancel.trouble).toContain('约的时间还没过')
    const at = '2026-11-23T05:00:00.000Z'
    const events = listEvents(
      pickupAnswer({
        status: 'cancelled',
        timeline: [{ kind: 'cancelled', at, reason: 'nobody-came', fault: 'collector' }],
      }),
      'cancelled',
    )
    expect(events[0]?.text).toBe('原因：约的时间没人来。不是你的原因，记在网点名下。时段已经让出来，估价可以再约。')
  })
})

describe('moving to another window', () => {
  const free = { id: 'guangzhou-1_2026-11-24_1300', day: '2026-11-24', from: '13:00', to: '16:00', left: 2 }
  const later = { ...free, id: 'guangzhou-1_2026-11-25_1300', day: '2026-11-25' }
  const slotOf = ({ left, ...slot }: typeof free) => slot
  const moved = pickupAnswer({
    slot: slotOf(free),
    timeline: [
      { kind: 'booked', at: '2026-11-22T02:15:00.000Z', slot: booked.slot },
      { kind: 'rescheduled', at: '2026-11-22T03:15:00.000Z', slot: slotOf(free) },
    ],
  })

  async function openWindows() {
    answer('list-slots', () => ({ slots: [{ ...booked.slot, left: 1 }, free, later] }))
    const result = await open()
    await act(async () => result.current.openSheet('reschedule'))
    return result
  }

  it('asks for the windows that take what the order takes, once the sheet is open', async () => {
    answer('read-pickup', () => ({ ...booked, way: 'courier', places: 3 }))
    await open()
    expect(sentTo('list-slots')).toEqual([])
    await openWindows()
    expect(sentTo('list-slots')[0]?.query).toMatchObject({ area: '440106', way: 'courier', places: 3 })
  })

  it('repeats an unanswered call under the same key and shows the new time, the price as it was', async () => {
    answer('reschedule-pickup', drop)
    const result = await openWindows()
    act(() => result.current.reschedule.choose(free))
    await act(() => result.current.reschedule.confirm())
    expect(result.current.reschedule.trouble).toBe('没有送到，时间还没改。再点一次，不会改两次。')
    answer('reschedule-pickup', () => moved)
    await act(() => result.current.reschedule.confirm())
    const [first, second] = sentTo('reschedule-pickup')
    expect(second).toEqual(first)
    expect(second?.body).toEqual({ slot: free.id })
    expect(result.current.sheet).toBeUndefined()
    expect(findSavedPickup(booked.id)?.seen).toMatchObject({ slot: { day: '2026-11-24' }, devices: booked.devices })
  })

  it('offers the nearest windows where the chosen one has filled up, and reads them all again', async () => {
    answer('reschedule-pickup', () => refuse('slot_full', { alternatives: [later] }))
    const result = await openWindows()
    act(() => result.current.reschedule.choose(free))
    await act(() => result.current.reschedule.confirm())
    expect(result.current.reschedule.trouble).toBe('这个时段刚刚约满。时间还没改，另选一个。')
    expect(result.current.reschedule.alternatives).toEqual([later])
    expect(result.current.reschedule.chosen).toBeUndefined()
    expect(sentTo('list-slots')).toHaveLength(2)
    act(() => result.current.reschedule.choose(later))
    expect(result.current.reschedule).toMatchObject({ chosen: later, alternatives: [], trouble: undefined })
  })

  it('to the window it has is nothing to send', async () => {
    const result = await openWindows()
    act(() => result.current.reschedule.choose({ ...booked.slot, left: 1 }))
    expect(result.current.reschedule.same).toBe(true)
  })

  it('is told from where to where', () => {
    expect(listEvents(moved, 'open').map(({ text }) => text)).toEqual([
      '约在 11月23日 周一 9:00–\u206012:00',
      '从 11月23日 周一 9:00–\u206012:00 改到 11月24日 周二 13:00–\u206016:00',
      '11月23日 7:00 前能改能取消，不收钱。',
    ])
  })
})

describe('erasing name, phone and address', () => {
  const erased = pickupAnswer({
    status: 'cancelled',
    erased: true,
    contact: { name: '', phone: '' },
    address: '',
    timeline: [
      ...booked.timeline,
      { kind: 'cancelled', at: '2026-11-22T04:01:00.000Z', reason: 'erased', fault: 'person' },
      { kind: 'erased', at: '2026-11-22T04:01:00.000Z' },
    ],
  })

  it('takes them off this phone too and frees the quotes', async () => {
    answer('erase-personal-data', () => erased)
    const result = await open()
    act(() => result.current.openSheet('erase'))
    await act(() => result.current.erase.confirm())
    expect(sentTo('erase-personal-data')[0]?.headers).toEqual({ authorization: 'Bearer the-secret' })
    expect(result.current.pickup?.erased).toBe(true)
    expect(storedText()).not.toMatch(/138|陈|体育西路/)
    expect(findSavedQuote('local')?.pickup).toBeUndefined()
    expect(listEvents(erased, 'cancelled').map(({ title }) => title)).toEqual([
      '约好时间',
      '取消了',
      '姓名、电话和地址删掉了',
    ])
  })

  it('says that nothing is erased where nobody answered', async () => {
    answer('erase-personal-data', drop)
    const result = await open()
    await act(() => result.current.erase.confirm())
    expect(result.current.erase.trouble).toBe('没有送到，还没删。再点一次就好。')
    expect(result.current.pickup?.contact.name).toBe('陈**')
  })
})

describe('on another phone', () => {
  it('of the same person in WeChat: links the order to a session that a login opens, once', async () => {
    answer('open-session', () => ({ session: 'the-session', expiresAt: '2026-12-22T04:00:00.000Z' }))
    answer('link-pickup', () => ({ linked: true }))
    const result = await open()
    await act(() => result.current.link.link())
    expect(sentTo('open-session')[0]?.body).toEqual({ code: 'login-code' })
    expect(sentTo('link-pickup')[0]).toMatchObject({
      params: { id: booked.id },
      headers: { authorization: 'Bearer the-secret' },
      body: { session: 'the-session' },
    })
    expect(result.current.linked).toBe(true)
    await act(() => result.current.link.link())
    expect(sentTo('open-session')).toHaveLength(1)
  })

  it('logs in again where the server does not know the session any longer', async () => {
    saveStored('session', { session: 'an-old-one', expiresAt: '2026-12-22T04:00:00.000Z' })
    answer('open-session', () => ({ session: 'the-session', expiresAt: '2026-12-22T04:00:00.000Z' }))
    answer('link-pickup', ({ body }) =>
      (body as { session: string }).session === 'the-session' ? { linked: true } : refuse('session_unknown'),
    )
    const result = await open()
    await act(() => result.current.link.link())
    expect(result.current.linked).toBe(true)
  })

  it('says so where nobody can log in', async () => {
    answer('open-session', () => refuse('login_not_offered'))
    const result = await open()
    await act(() => result.current.link.link())
    expect(result.current.link.trouble).toContain('这里还不能用微信登录')
    expect(result.current.linked).toBe(false)
  })

  it('makes a link with a code that no server gets to see', async () => {
    answer('hand-over-pickup', () => ({ code: 'the-code-1', expiresAt: '2026-11-22T04:10:00.000Z' }))
    const result = await open()
    await act(async () => result.current.openSheet('hand-over'))
    const { handOver } = result.current.handOver
    expect(handOver?.link).toMatch(/^[^#?]*#\/pages\/pickup\/index\?handover=the-code-1$/)
    expect(handOver?.link).not.toContain('the-secret')
  })
})

describe('a link from another phone', () => {
  beforeEach(() => {
    emptyStorage()
    answer('take-over-pickup', () => ({ id: booked.id, secret: 'handed-over' }))
  })

  it('brings the secret here, and leads to the pickup without the code', async () => {
    renderHook(() => useTakeOver('the-code-1'))
    await waitFor(() => expect(navigation.replacePage).toHaveBeenCalledWith(`/pages/pickup/index?id=${booked.id}`))
    expect(sentTo('take-over-pickup').map(({ body }) => body)).toEqual([{ code: 'the-code-1' }])
    const result = await open()
    expect(result.current.stage).toBe('open')
    expect(findSavedPickup(booked.id)?.secret).toBe('handed-over')
  })

  it('loses nothing where the network drops right after the trade: the code is used up', async () => {
    renderHook(() => useTakeOver('the-code-1'))
    await waitFor(() => expect(navigation.replacePage).toHaveBeenCalled())
    answer('read-pickup', drop)
    const first = await open()
    expect(first.current).toMatchObject({ waiting: true, pickup: undefined, trouble: '没连上网。连上了再打开一次。' })
    answer('read-pickup', () => booked)
    const second = await open()
    expect(second.current).toMatchObject({ waiting: false, stage: 'open' })
  })

  it('says on a full phone that closing loses it, until it could be kept', async () => {
    fillStorage()
    renderHook(() => useTakeOver('the-code-1'))
    await waitFor(() => expect(navigation.replacePage).toHaveBeenCalled())
    const result = await open()
    expect(result.current).toMatchObject({ stage: 'open', kept: false })
    act(() => result.current.saveAgain())
    expect(toast.showToast).toHaveBeenCalledWith('还是存不下，再腾一点空间。')
    expect((await open()).current.kept).toBe(false)
    makeRoom()
    act(() => result.current.saveAgain())
    expect(result.current.kept).toBe(true)
    expect(storedText()).toContain('handed-over')
    expect(toast.showToast).toHaveBeenCalledTimes(1)
  })

  it('is not lost while another pickup of this phone is looked at', async () => {
    keepPickup('the-secret', pickupAnswer({ id: 'another' }))
    renderHook(() => useTakeOver('the-code-1'))
    await waitFor(() => expect(navigation.replacePage).toHaveBeenCalled())
    answer('read-pickup', () => pickupAnswer({ id: 'another' }))
    await open('another')
    answer('read-pickup', () => booked)
    expect((await open()).current.stage).toBe('open')
  })

  it.each(['handover_unknown', 'invalid_request'] as const)(
    'that is refused as %s leads to what this phone has',
    async (code) => {
      answer('take-over-pickup', () => refuse(code))
      const { result } = renderHook(() => useTakeOver('bad'))
      await waitFor(() => expect(result.current.spent).toBe(true))
      act(() => result.current.openList())
      expect(navigation.openPage).toHaveBeenCalledWith('/pages/my-pickups/index')
    },
  )

  it.each([
    ['that nobody answered', drop, '没连上网。连上了再打开一次。'],
    ['that was refused for now', () => refuse('unavailable'), '服务暂时连不上。你填的都在，过几分钟再试。'],
  ])('%s is tried again', async (_, fail, said) => {
    answer('take-over-pickup', fail)
    const { result } = renderHook(() => useTakeOver('the-code-1'))
    await waitFor(() => expect(result.current.trouble).toBe(said))
    expect(result.current.spent).toBe(false)
    answer('take-over-pickup', () => ({ id: booked.id, secret: 'handed-over' }))
    await act(() => result.current.open())
    expect(navigation.replacePage).toHaveBeenCalledTimes(1)
  })
})

describe('a pickup that was found with a login', () => {
  const session = { session: 'the-session', expiresAt: '2026-12-22T04:00:00.000Z' }

  beforeEach(() => {
    emptyStorage()
    keepSeen(booked, { linked: true })
  })

  it('is opened with the session', async () => {
    saveStored('session', session)
    await open()
    expect(sentTo('read-pickup')[0]?.headers).toEqual({ authorization: 'Bearer the-session' })
  })

  it('shows what was seen last and how to log in again, when the session is over here or at the server', async () => {
    saveStored('session', { ...session, expiresAt: '2026-11-21T04:00:00.000Z' })
    const result = await open()
    expect(result.current.trouble).toContain('登录过期了')
    expect(sentTo('read-pickup')).toEqual([])
    saveStored('session', session)
    answer('read-pickup', () => refuse('pickup_unknown'))
    const again = await open()
    expect(again.current.trouble).toContain('登录过期了')
    expect(again.current.pickup?.id).toBe(booked.id)
  })
})

describe('the signatures of the timeline', () => {
  const events = [
    { kind: 'booked', at: '2026-11-22T02:15:00.000Z', slot: booked.slot },
    { kind: 'noticed', at: '2026-11-22T02:16:00.000Z', about: 'booked' },
  ] as const

  async function proofOf(timeline: Pickup['timeline']) {
    answer('read-pickup', () => ({ ...booked, timeline }))
    const result = await open()
    await waitFor(() => expect(result.current.proof.state).not.toBe('checking'))
    return result
  }

  it('are checked on this phone', async () => {
    answer('read-keys', () => ({ keys: [timelineKey] }))
    keepPickup('the-secret', { ...booked, timeline: signedTimeline(events) })
    const result = await proofOf(signedTimeline(events))
    expect(result.current.proof).toEqual({ state: 'verified' })
  })

  it('are not checked without network and keys, and are once both are there', async () => {
    keepPickup('the-secret', { ...booked, timeline: signedTimeline(events) })
    const result = await proofOf(signedTimeline(events))
    expect(result.current.proof).toEqual({ state: 'offline' })
    answer('read-keys', () => ({ keys: [timelineKey] }))
    await act(() => result.current.refresh())
    await waitFor(() => expect(result.current.proof).toEqual({ state: 'verified' }))
  })

  it('do not hold where an event was changed, left out, or lost its signature', async () => {
    answer('read-keys', () => ({ keys: [timelineKey] }))
    const [first, second] = signedTimeline(events)
    if (!first || !second) throw new Error('two events were signed')
    const { token: _, ...bare } = second
    for (const [timeline, step] of [
      [[first, { ...second, at: '2026-11-22T02:17:00.000Z' }], 2],
      [[second], 1],
      [[first, bare], 2],
    ] as const) {
      keepPickup('the-secret', { ...booked, timeline: [...timeline] })
      const result = await proofOf([...timeline])
      expect(result.current.proof).toEqual({ state: 'forged', step })
    }
  })

  it('are missing on an order from before, which is no forgery', async () => {
    const result = await proofOf(booked.timeline)
    expect(result.current.proof).toEqual({ state: 'unsigned' })
  })

  it('cannot be checked under a key that is not published', async () => {
    answer('read-keys', () => ({ keys: [] }))
    keepPickup('the-secret', { ...booked, timeline: signedTimeline(events) })
    const result = await proofOf(signedTimeline(events))
    expect(result.current.proof).toEqual({ state: 'unknown' })
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
      ['等师傅上门', '11月23日 周一 9:00–\u206012:00'],
    ])
    expect(listEvents(cancelled, 'cancelled').map(({ title }) => title)).toEqual(['约好时间', '取消了'])
  })
})

describe('what a courier fetches', () => {
  it('is told of a courier', () => {
    const events = listEvents(pickupAnswer({ way: 'courier' }), 'fixed')
    expect(events[1]).toMatchObject({ title: '等快递员来取', text: expect.stringContaining('快递员来电时直接说') })
  })
})
