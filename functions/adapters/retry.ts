import { setTimeout as sleep } from 'node:timers/promises'
import { Unavailable } from '../ports'

/** How long to keep trying; the waits grow up to `capMs`. */
export interface RetryBudget {
  readonly totalMs: number
  /** The longest an attempt takes; none starts that could not end within the total. */
  readonly attemptMs: number
  readonly firstMs: number
  readonly capMs: number
}

/** The longest one request to DynamoDB may take. */
export const attemptLimitMs = 1500

/** Two calls in a row, as a booking makes them, end before a function's ten seconds are over. */
export const requestBudget: RetryBudget = { totalMs: 4000, attemptMs: attemptLimitMs, firstMs: 20, capMs: 800 }

/**
 * Repeats `attempt` while it fails with an error that `mayRepeat`, waiting with full jitter.
 * Gives up with `Unavailable` when the budget is spent; any other error passes at once.
 */
export async function retry<T>(
  attempt: () => Promise<T>,
  mayRepeat: (error: unknown) => boolean,
  budget: RetryBudget = requestBudget,
): Promise<T> {
  const deadline = performance.now() + budget.totalMs
  for (let failures = 0; ; failures++) {
    try {
      return await attempt()
    } catch (error) {
      if (!mayRepeat(error)) throw error
      const waitMs = Math.random() * Math.min(budget.capMs, budget.firstMs * 2 ** failures)
      if (performance.now() + waitMs + budget.attemptMs > deadline) {
        throw new Unavailable(`no answer after ${failures + 1} attempts`, { cause: error })
      }
      await sleep(waitMs)
    }
  }
}
