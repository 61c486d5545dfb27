import { act, renderHook } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { useMyPickups } from '@/pages/my-pickups/use-my-pickups'
import { keepPickup } from '@/services/keep-pickup'
import * as navigation from '@/services/navigation'
import { erasePendingBooking, findSavedPickup, savePendingBooking } from '@/services/saved-pickups'
import { answer, drop, resetServer, sentTo } from '../support/fake-server'
import { emptyStorage, fillStorage, makeRoom } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'

const page = vi.hoisted(() => ({ show: () => {} }))

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/clock', () => ({ now: () => Date.parse('2026-11-22T04:00:00Z') }))
vi.mock('@/services/login-code', () => ({ hasLogin: true, loginCode: async () => 'login-code' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn() }))
vi.mock('@/services/page-shown', async () => ({
  ...(await import('../support/shown-once')),
  usePageShown: (onShown: () => void) => {
    page.show = onShown
  },
}))

const on = (id: string, day: string, status: 'booked' | 'cancelled' = 'booked') =>
  keepPickup(
    'secret',
    pickupAnswer({ id, status, slot: { id: `guangzhou-1_${day}_0900`, day, from: '09:00', to: '12:00' } }),
  )

const pending = {
  key: 'the-key-123',
  startedAt: 1,
  booking: {
    quotes: ['abcdefgh12345678'],
    slot: 'guangzhou-1_2026-11-23_0900',
    contact: { name: '陈女士', phone: '13800138000' },
    address: { area: '440106', street: '体育西路 103 号' },
    consent: { collector: true as const },
  },
}

beforeEach(() => {
  emptyStorage()
  resetServer()
  vi.clearAllMocks()
})

describe('my pickups', () => {
  it('stand with the nearest visit on top, then what is over or cancelled, the latest first', () => {
    on('later', '2026-11-25')
    on('cancelled', '2026-11-24', 'cancelled')
    on('past', '2026-11-20')
    on('next', '2026-11-23')
    const { result } = renderHook(() => useMyPickups())
    expect(result.current.rows.map(({ id, status }) => [id, status])).toEqual([
      ['next', 'ahead'],
      ['later', 'ahead'],
      ['cancelled', 'cancelled'],
      ['past', 'over'],
    ])
  })

  it('are read again when the page comes back to the front', () => {
    const { result } = renderHook(() => useMyPickups())
    expect(result.current.rows).toEqual([])
    on('next', '2026-11-23')
    act(() => page.show())
    expect(result.current.rows.map(({ id }) => id)).toEqual(['next'])
  })

  it('tell what was cancelled or booked on a page that was left before the answer came', () => {
    on('next', '2026-11-23')
    savePendingBooking(pending)
    const { result } = renderHook(() => useMyPickups())
    act(() => void on('next', '2026-11-23', 'cancelled'))
    expect(result.current.rows[0]?.status).toBe('cancelled')
    act(() => {
      on('booked', '2026-11-24')
      erasePendingBooking()
    })
    expect(result.current.rows.map(({ id }) => id)).toEqual(['booked', 'next'])
    expect(result.current.pending).toBeUndefined()
  })

  it('lead to a booking that was not delivered', () => {
    savePendingBooking(pending)
    const { result } = renderHook(() => useMyPickups())
    act(() => void result.current.sendPending())
    expect(navigation.openPage).toHaveBeenCalledWith('/pages/booking/index?quotes=abcdefgh12345678')
  })
})

describe('finding again what was booked on another phone', () => {
  beforeEach(() => {
    answer('open-session', () => ({ session: 'the-session', expiresAt: '2026-12-22T04:00:00.000Z' }))
  })

  it('keeps what the session lists, and the secret of what is here already', async () => {
    on('here', '2026-11-23')
    answer('list-pickups', () => ({ pickups: [pickupAnswer({ id: 'there' }), pickupAnswer({ id: 'here' })] }))
    const { result } = renderHook(() => useMyPickups())
    await act(() => result.current.findAgain.find())
    expect(sentTo('list-pickups')[0]?.headers).toEqual({ authorization: 'Bearer the-session' })
    expect(result.current.rows.map(({ id }) => id).sort()).toEqual(['here', 'there'])
    expect(result.current.findAgain.said).toBe('找回 2 单。')
    expect(findSavedPickup('there')).toMatchObject({ linked: true })
    expect(findSavedPickup('there')?.secret).toBeUndefined()
    expect(findSavedPickup('here')).toMatchObject({ linked: true, secret: 'secret' })
  })

  it('shows what a full phone did not keep, says that closing loses it, and keeps it once there is room', async () => {
    answer('list-pickups', () => ({ pickups: [pickupAnswer({ id: 'there' })] }))
    fillStorage()
    const { result } = renderHook(() => useMyPickups())
    await act(() => result.current.findAgain.find())
    expect(result.current.rows.map(({ id }) => id)).toEqual(['there'])
    expect(result.current.findAgain.said).toBe('找到 1 单，手机存不下，关掉就没了。先清出一点空间，再找一次。')
    makeRoom()
    await act(() => result.current.findAgain.find())
    expect(result.current.findAgain.said).toBe('找回 1 单。')
  })

  it('says what to do where there is none, and where nobody answers', async () => {
    answer('list-pickups', () => ({ pickups: [] }))
    const { result } = renderHook(() => useMyPickups())
    await act(() => result.current.findAgain.find())
    expect(result.current.findAgain.said).toContain('没有找到')
    answer('list-pickups', drop)
    await act(() => result.current.findAgain.find())
    expect(result.current.findAgain.said).toBe('没有连上，再点一次。')
  })
})
