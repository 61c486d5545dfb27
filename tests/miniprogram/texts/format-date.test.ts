import { expect, test } from 'vitest'
import {
  dayOf,
  dayOfMonth,
  formatDay,
  formatDayWithWeekday,
  formatHours,
  formatInstant,
  formatNearDay,
} from '@/texts/format-date'

test('a day reads as month, date and weekday', () => {
  expect(formatDayWithWeekday('2026-11-23')).toBe('11月23日 周一')
  expect(formatDay('2026-01-05')).toBe('1月5日')
  expect(dayOfMonth('2026-11-23')).toBe(23)
})

test('an instant is shown in Shanghai, also across midnight', () => {
  expect(formatInstant('2026-11-21T02:12:00Z')).toBe('11月21日 10:12')
  expect(formatInstant('2026-11-21T16:05:00.000Z')).toBe('11月22日 0:05')
  expect(dayOf('2026-12-31T16:00:00Z')).toBe('2027-01-01')
})

test('the nearest days have names of their own', () => {
  expect(formatNearDay('2026-11-21', '2026-11-21')).toBe('今天')
  expect(formatNearDay('2026-12-01', '2026-11-30')).toBe('明天')
  expect(formatNearDay('2026-11-23', '2026-11-21')).toBe('周一')
})

test('hours lose their leading zero, and a line does not break between them', () => {
  expect(formatHours('09:00', '12:00')).toBe('9:00–\u206012:00')
  expect(formatHours('13:00', '16:00')).toBe('13:00–\u206016:00')
})
