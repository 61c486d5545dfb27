/** Wrong secrets that one client may send for one pickup at once, and a minute: a mistyped link, not a search. */
export const guessLimit = { burst: 10, perMinute: 6 } as const
