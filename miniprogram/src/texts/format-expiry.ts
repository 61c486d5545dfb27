import { dayOf, formatDay, formatDayWithWeekday, formatInstant } from './format-date'

const endOfDay = '24:00'

/** The last moment of a promise: midnight belongs to the day that ends, "11月28日 周六 24:00". Takes an ISO instant. */
export function formatExpiry(instant: string): string {
  const lastDay = dayBefore(instant)
  return lastDay === dayOf(instant) ? formatInstant(instant) : `${formatDayWithWeekday(lastDay)} ${endOfDay}`
}

/** The last day of a promise: "11月28日". Takes the ISO instant at which it ends. */
export const formatLastDay = (instant: string): string => formatDay(dayBefore(instant))

/** The day of the moment just before, so that midnight counts as the end of a day. */
const dayBefore = (instant: string) => dayOf(new Date(Date.parse(instant) - 1).toISOString())
