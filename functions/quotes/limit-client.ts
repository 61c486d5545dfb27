import { Refusal } from '../http/refusal'
import type { Caller } from '../http/route'
import type { QuotePorts } from './ports'

type Limits = Pick<QuotePorts, 'rateLimit'>

/** Counts every call of a client. Refuses rate_limited. */
export const limitCalls =
  <Given, Answered>({ rateLimit }: Limits, answer: (given: Given) => Promise<Answered>) =>
  async (given: Given & Caller): Promise<Answered> => {
    await takeToken(rateLimit, given)
    return answer(given)
  }

/** Counts, and notes in the log, a client's calls for quotes that do not exist. Refuses rate_limited. */
export const limitMisses =
  <Given, Answered>({ rateLimit }: Limits, answer: (given: Given) => Promise<Answered>) =>
  async (given: Given & Caller): Promise<Answered> => {
    try {
      return await answer(given)
    } catch (error) {
      if (error instanceof Refusal && error.code === 'quote_unknown') {
        given.log.warn('a quote that does not exist was asked for')
        await takeToken(rateLimit, given)
      }
      throw error
    }
  }

/** A limiter in trouble must not stop quotes: without its word the call goes on. */
async function takeToken(rateLimit: QuotePorts['rateLimit'], { client, log }: Caller): Promise<void> {
  let seconds = 0
  try {
    seconds = await rateLimit.take(client)
  } catch (error) {
    log.warn({ err: error }, 'a client could not be counted')
  }
  if (seconds > 0) throw new Refusal('rate_limited', { headers: { 'retry-after': String(seconds) } })
}
