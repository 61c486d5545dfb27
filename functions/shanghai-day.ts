const dayMs = 86_400_000
// China has kept UTC+8 without summer time since 1992.
const offsetMs = 8 * 3_600_000

/** The day of an instant in Asia/Shanghai, YYYY-MM-DD. */
export const shanghaiDay = (instant: Date): string => new Date(instant.getTime() + offsetMs).toISOString().slice(0, 10)

/** The day `count` days after `day`, both YYYY-MM-DD. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)

/** The instant of a time of day, `HH:MM`, in Asia/Shanghai. */
export const shanghaiInstant = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`)
