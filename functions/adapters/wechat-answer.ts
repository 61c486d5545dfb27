import * as z from 'zod/mini'
import { Unavailable } from '../ports'

/** WeChat's own code of an answer, 0 for success, and what else the answer says. */
export interface WechatAnswer {
  readonly errcode: number
  readonly fields: unknown
}

/** The longest one call may take. */
export const wechatLimitMs = 3000

/** A number that may come as text. */
export const looseNumber = z.pipe(
  z.union([z.number(), z.string()]),
  z.transform((given) => Number(given)),
)

const coded = z.object({ errcode: z.optional(looseNumber) })
const busy = -1

/**
 * Asks WeChat, by POST when there is a body. Throws Unavailable when it does not answer in time and in JSON, and when it
 * says that it is busy. The address may hold the app's secret and what is sent may be personal: errors quote neither.
 */
export async function askWechat(call: string, url: URL, body?: object): Promise<WechatAnswer> {
  const fields = await answerTo(call, url, body)
  const answer = coded.safeParse(fields)
  const errcode = answer.data ? (answer.data.errcode ?? 0) : Number.NaN
  if (Number.isNaN(errcode)) throw new Unavailable(`WeChat answers ${call} with something that is not an answer`)
  if (errcode === busy) throw new Unavailable(`WeChat is too busy for ${call}`)
  return { errcode, fields }
}

async function answerTo(call: string, url: URL, body: object | undefined): Promise<unknown> {
  const posted = { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
  try {
    const signal = AbortSignal.timeout(wechatLimitMs)
    // Followed elsewhere, the address would take the secret along.
    const answer = await fetch(url, { signal, redirect: 'error', ...(body && posted) })
    return answer.ok ? await answer.json() : null
  } catch (error) {
    throw new Unavailable(`WeChat does not answer ${call}: ${error instanceof Error ? error.name : 'unknown'}`)
  }
}

/** What the codes mean that only an operator can do something about. */
const faults: Readonly<Record<number, string>> = {
  40013: 'it does not know the app of WECHAT_APPID',
  40125: 'the secret of the app is wrong, set it anew',
  40037: 'it does not know a template of WECHAT_TEMPLATES',
  41030: 'the app has no such page, or none that is published',
  47003: 'the fields of a template in WECHAT_TEMPLATES are not those that are sent',
  40164: 'this address is not on the list of addresses that may call it',
}

/** An answer that nobody can use now: the message tells an operator why, people are told to try again later. */
export const unusable = (call: string, errcode: number): Unavailable =>
  new Unavailable(`WeChat refuses ${call} with ${errcode}: ${faults[errcode] ?? 'see its list of error codes'}`)
