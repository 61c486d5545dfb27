const dayMs = 86_400_000

/** The day `count` days after `day`, both YYYY-MM-DD. */
export const dayAfter = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * dayMs).toISOString().slice(0, 10)

/** The instant of a time of day, `HH:MM`, in Asia/Shanghai: UTC+8 all year round since 1992. */
export const shanghaiInstant = (day: string, time: string): Date => new Date(`${day}T${time}:00+08:00`)
