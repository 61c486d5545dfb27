import type { Clock } from '../ports'

// China has kept UTC+8 without summer time since 1992.
const shanghaiOffsetMs = 8 * 3600 * 1000

/** A clock that tells the day in Asia/Shanghai; `now` is replaced in tests only. */
export function systemClock(now: () => Date = () => new Date()): Clock {
  return {
    now,
    today: () => new Date(now().getTime() + shanghaiOffsetMs).toISOString().slice(0, 10),
  }
}
