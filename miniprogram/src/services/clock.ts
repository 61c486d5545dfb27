const shanghaiMs = 8 * 60 * 60 * 1000

/** Milliseconds since 1970. */
export const now = (): number => Date.now()

/** Today in Asia/Shanghai (which has no summer time), YYYY-MM-DD, whatever the zone of the phone. */
export const today = (at: number = now()): string => new Date(at + shanghaiMs).toISOString().slice(0, 10)
