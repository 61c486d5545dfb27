import type { Clock } from '../ports'
import { shanghaiDay } from '../shanghai-day'

/** A clock that tells the day in Asia/Shanghai; `now` is replaced in tests only. */
export function systemClock(now: () => Date = () => new Date()): Clock {
  return { now, today: () => shanghaiDay(now()) }
}
