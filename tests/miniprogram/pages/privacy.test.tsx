import { keptFor } from '@shared/kept-for'
import { act, renderHook } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { usePrivacy } from '@/pages/privacy/use-privacy'
import { keepPickup } from '@/services/keep-pickup'
import * as navigation from '@/services/navigation'
import { privacyTexts } from '@/texts/privacy'
import { emptyStorage, listStoredKeys, saveStored } from '../support/memory-storage'
import { pickupAnswer } from '../support/pickup-answer'

vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/clock', () => ({ today: () => '2026-11-22' }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn() }))
vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))

beforeEach(() => {
  emptyStorage()
  vi.clearAllMocks()
})

const tell = (days: string) =>
  JSON.stringify(
    Object.values(privacyTexts.parts(days)).map(({ title, facts }) => [
      title,
      facts.map(({ title: name, text }) => [name, text]),
    ]),
  )

it('tells for how long quotes hold by the rules, and nothing in English', () => {
  const { result } = renderHook(() => usePrivacy())
  expect(result.current.days).toBe('3 到 7 天')
  const told = tell(result.current.days)
  expect(told).toContain('3 到 7 天里有效')
  expect(told).not.toMatch(/[a-z]/i)
})

it('tells how long the server keeps what, in the numbers that the server goes by', () => {
  const told = tell('3 天')
  expect(told).toContain(`记录再留 ${keptFor.quoteYears} 年`)
  expect(told).toContain(`从约好那天起留 ${keptFor.orderYears} 年`)
  expect(told).toContain(`上门后 ${keptFor.daysAfterVisit} 天删，取消后 ${keptFor.daysAfterCancelling} 天删`)
  expect(told).toContain(`登录 ${keptFor.loginDays} 天后作废`)
  expect(told).toContain(`最多留 ${keptFor.noticeDays} 天`)
  expect(told).toContain(`${keptFor.logDays} 天后删。`)
})

it('erases all that this phone keeps, in two taps, and leads to the front page', () => {
  keepPickup('the-secret', pickupAnswer())
  saveStored('booking-form', { name: '陈女士' })
  saveStored('keys', { keys: [] })
  saveStored('session', { session: 'the-session' })
  const { result } = renderHook(() => usePrivacy())
  expect(result.current).toMatchObject({ hasPickups: true, hasLinked: false })
  act(() => result.current.ask())
  expect(listStoredKeys()).toHaveLength(4)
  act(() => result.current.confirm())
  expect(listStoredKeys()).toEqual([])
  expect(navigation.startOver).toHaveBeenCalledWith('/pages/home/index')
})

it('warns of orders only where there are some', () => {
  const { result } = renderHook(() => usePrivacy())
  expect(result.current.hasPickups).toBe(false)
})
