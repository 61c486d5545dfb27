import type { ProblemCode } from '../../shared/contract/problem'
import type { RateLimit } from '../ports'
import { Refusal } from './refusal'
import type { Caller } from './route'

interface Limits {
  readonly rateLimit: RateLimit
}

const missed = {
  quote_unknown: 'a quote that does not exist was asked for',
  handover_unknown: 'a hand-over that does not exist was asked for',
  session_unknown: 'a session that does not exist was asked for',
} as const satisfies Partial<Record<ProblemCode, string>>

/** Counts every call of a client. Refuses rate_limited. */
export const limitCalls =
  <Given, Answered>({ rateLimit }: Limits, answer: (given: Given) => Promise<Answered>) =>
  async (given: Given & Caller): Promise<Answered> => {
    await takeToken(rateLimit, given)
    return answer(given)
  }

/** Counts, and notes in the log, a client's calls that are refused with this code. Refuses rate_limited. */
export const limitMisses =
  <Given, Answered>({ rateLimit }: Limits, code: keyof typeof missed, answer: (given: Given) => Promise<Answered>) =>
  async (given: Given & Caller): Promise<Answered> => {
    try {
      return await answer(given)
    } catch (error) {
      if (error instanceof Refusal && error.code === code) {
        given.log.warn(missed[code])
        await takeToken(rateLimit, given)
      }
      throw error
    }
  }

/** A limiter in trouble must not stop anybody: without its word the call goes on. */
async function takeToken(rateLimit: RateLimit, { client, log }: Caller): Promise<void> {
  let seconds = 0
  try {
    seconds = await rateLimit.take(client)
  } catch (error) {
    log.warn({ err: error }, 'a client could not be counted')
  }
  if (seconds > 0) throw new Refusal('rate_limited', { headers: { 'retry-after': String(seconds) } })
}
