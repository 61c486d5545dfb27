/**
 * The range in yuan after the answers that change it: a 1.5 hp wall split of 12 years, still on the wall, with a lift.
 * The sample price book gives exactly these.
 */
export const exampleSteps = [
  { low: 50, high: 1480 },
  { low: 60, high: 990 },
  { low: 60, high: 407 },
  { low: 137, high: 327 },
] as const

export const exampleOffer = 327
