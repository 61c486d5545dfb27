import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { sharedTexts } from './shared-texts'
import { unbroken } from './unbroken'

dayjs.extend(utc)

const { dates } = sharedTexts

/** Shanghai keeps UTC+8 all year; the phone's own zone does not matter. */
const inShanghai = (instant: string) => dayjs.utc(instant).add(8, 'hour')

/** The day in Asia/Shanghai of an ISO instant, 'YYYY-MM-DD'. */
export const dayOf = (instant: string) => inShanghai(instant).format('YYYY-MM-DD')

/** '2026-11-23' → "11月23日", "23 Nov". */
export function formatDay(day: string): string {
  const date = dayjs.utc(day)
  return dates.day(date.month() + 1, date.date())
}

/** '2026-11-23' → "周一", "Mon". */
export const formatWeekday = (day: string) => dates.weekdays[dayjs.utc(day).day()] ?? ''

/** '2026-11-23' → "11月23日 周一", "Mon 23 Nov". */
export const formatDayWithWeekday = (day: string) => dates.dayWithWeekday(formatDay(day), formatWeekday(day))

/** '2026-11-23' → 23. */
export const dayOfMonth = (day: string) => dayjs.utc(day).date()

/** Today, tomorrow, or the weekday; both days as 'YYYY-MM-DD'. */
export function formatNearDay(day: string, today: string): string {
  const away = dayjs.utc(day).diff(dayjs.utc(today), 'day')
  if (away === 0) return dates.today
  return away === 1 ? dates.tomorrow : formatWeekday(day)
}

/** An ISO instant as it is in Shanghai: "11月21日 10:12". */
export const formatInstant = (instant: string) => `${formatDay(dayOf(instant))} ${inShanghai(instant).format('H:mm')}`

/** '09:00', '12:00' → "9:00–12:00". */
export const formatHours = (from: string, to: string) => unbroken(`${trimHour(from)}–${trimHour(to)}`)

const trimHour = (time: string) => time.replace(/^0(?=\d:)/, '')

/** A window: "11月23日 周一 9:00–12:00". */
export const formatWindow = ({ day, from, to }: { day: string; from: string; to: string }) =>
  `${formatDayWithWeekday(day)} ${formatHours(from, to)}`
