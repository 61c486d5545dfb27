import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../functions/adapters/system-clock'

const clockAt = (instant: string) => systemClock(() => new Date(instant))

describe('the clock', () => {
  it.each([
    ['2025-11-21T15:59:59.999Z', '2025-11-21'],
    ['2025-11-21T16:00:00.000Z', '2025-11-22'],
    ['2025-12-31T16:00:00.000Z', '2026-01-01'],
    ['2028-02-28T16:00:00.000Z', '2028-02-29'],
  ])('at %s says it is %s in Shanghai', (instant, day) => {
    expect(clockAt(instant).today()).toBe(day)
  })

  it('runs with the machine', () => {
    expect(Math.abs(systemClock().now().getTime() - Date.now())).toBeLessThan(1000)
  })
})
