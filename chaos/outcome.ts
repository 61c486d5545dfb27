/** What a run under fire came to. */
export interface Outcome {
  /** Line by line, for people. */
  readonly figures: readonly string[]
  /** What must not happen and did, each with what it takes to see it again; empty is what is wanted. */
  readonly violations: readonly string[]
}

/** At most so many violations are told one by one: the first few say it all. */
const SHOWN = 10

/** Prints an outcome; true when nothing went wrong. */
export function printOutcome(name: string, { figures, violations }: Outcome): boolean {
  for (const line of figures) console.log(`${name}: ${line}`)
  for (const violation of violations.slice(0, SHOWN)) console.error(`${name}: VIOLATION ${violation}`)
  if (violations.length > SHOWN) console.error(`${name}: and ${violations.length - SHOWN} more`)
  console.log(`${name}: ${violations.length === 0 ? 'holds' : 'DOES NOT HOLD'}`)
  return violations.length === 0
}
