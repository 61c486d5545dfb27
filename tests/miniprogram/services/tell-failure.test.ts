import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tellFailure, tellRejection } from '@/services/tell-failure'
import { showToast } from '@/services/toast'

vi.mock('@/services/toast', () => ({ showToast: vi.fn() }))

const toasts = () => vi.mocked(showToast).mock.calls.map(([text]) => text)

let hour = 0

beforeEach(() => {
  vi.clearAllMocks()
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  // An hour later each time: what one test says does not keep the next one quiet.
  vi.useFakeTimers({ now: Date.parse('2026-11-22T02:00:00Z') + hour++ * 3_600_000 })
  return () => vi.useRealTimers()
})

describe('what breaks behind a page that stands', () => {
  it('is said to have failed, with the same number wherever in the code it happened', () => {
    tellFailure('Error: no such line\n    at a.js:1:2')
    vi.advanceTimersByTime(11_000)
    tellFailure('Error: no such line\n    at b.js:9:9')
    const [first = '', second = ''] = toasts()
    expect(first).toMatch(/^这一步没做成，再试一次。编号 [0-9A-Z]{4}-\d{8}$/)
    expect(second.slice(0, -4)).toBe(first.slice(0, -4))
  })

  it('is said once when one fault brings others along, and each is in the log', () => {
    for (const fault of ['first', 'second', 'third']) tellFailure(new Error(fault))
    expect(toasts()).toHaveLength(1)
    expect(console.error).toHaveBeenCalledTimes(3)
  })
})

describe('a promise that nobody waited for', () => {
  it('is told when it broke, and passed over when the phone refused', () => {
    tellRejection({ errMsg: 'setNavigationBarColor:fail not supported' })
    expect(toasts()).toEqual([])
    tellRejection(new Error('no such line'))
    expect(toasts()).toHaveLength(1)
  })
})
