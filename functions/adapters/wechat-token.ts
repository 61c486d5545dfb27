import * as z from 'zod/mini'
import { Unavailable } from '../ports'
import { askWechat, looseNumber, unusable, type WechatAnswer } from './wechat-answer'
import type { WechatApp } from './wechat-app'

const call = 'stable_token'
const granted = z.object({ access_token: z.string().check(z.minLength(1)), expires_in: looseNumber })

/** So long before its end a token is used no more; WeChat has a new one by then. */
const marginMs = 60_000
/** A token that somebody replaced, or that is past its end. */
const stale = new Set([40001, 40014, 42001])

interface Token {
  readonly text: string
  /** By `performance.now`, which no clock sets back. */
  readonly usableUntil: number
}

/** Asks for WeChat's answer with the app's token, which is kept until near its end; one that WeChat no longer takes is fetched anew once. */
export function withWechatToken(app: WechatApp) {
  let kept: Promise<Token> | undefined
  const forget = (token: Promise<Token>) => {
    if (kept === token) kept = undefined
  }
  const current = async () => {
    const token = kept ?? fetchToken(app)
    kept = token
    try {
      const read = await token
      if (read.usableUntil > performance.now()) return { token, text: read.text }
    } catch (error) {
      forget(token)
      throw error
    }
    forget(token)
    return null
  }
  const usable = async () => (await current()) ?? (await current()) ?? endedAtOnce()
  return async (ask: (token: string) => Promise<WechatAnswer>): Promise<WechatAnswer> => {
    const { token, text } = await usable()
    const answer = await ask(text)
    if (!stale.has(answer.errcode)) return answer
    forget(token)
    return ask((await usable()).text)
  }
}

async function fetchToken({ api, appid, secret }: WechatApp): Promise<Token> {
  const body = { grant_type: 'client_credential', appid, secret: await secret() }
  const { errcode, fields } = await askWechat(call, new URL('/cgi-bin/stable_token', api), body)
  if (errcode !== 0) throw unusable(call, errcode)
  const { success, data } = granted.safeParse(fields)
  if (!success) throw new Unavailable(`WeChat answers ${call} without a token`)
  return { text: data.access_token, usableUntil: performance.now() + data.expires_in * 1000 - marginMs }
}

function endedAtOnce(): never {
  throw new Unavailable(`WeChat answers ${call} with a token that has ended`)
}
