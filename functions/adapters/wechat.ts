import * as z from 'zod/mini'
import type { NoticeTemplate, NoticeTemplates } from '../config'
import { type Login, type LoginResult, type Messenger, type Notice, type NoticeKind, Unavailable } from '../ports'
import { noticeWords } from './notice-words'
import { retry } from './retry'
import { askWechat, unusable, wechatLimitMs } from './wechat-answer'
import type { WechatApp } from './wechat-app'
import { withWechatToken } from './wechat-token'

const person = z.object({ openid: z.string().check(z.minLength(1)) })
const loginRefusals: Readonly<Record<number, Exclude<LoginResult['kind'], 'known'>>> = {
  40029: 'refused',
  40163: 'refused',
  40226: 'refused',
  45011: 'too_often',
}
const loginBudget = { totalMs: 2 * wechatLimitMs, attemptMs: wechatLimitMs, firstMs: 100, capMs: 800 }

/** Log-in by WeChat. The session key that comes with the openid is not kept. */
export const wechatLogin = (app: WechatApp): Login => ({
  async identify(code) {
    const url = new URL('/sns/jscode2session', app.api)
    const query = { appid: app.appid, secret: await app.secret(), js_code: code, grant_type: 'authorization_code' }
    url.search = new URLSearchParams(query).toString()
    const ask = () => askWechat('jscode2session', url)
    const { errcode, fields } = await retry(ask, (error) => error instanceof Unavailable, loginBudget)
    if (errcode === 0) return { kind: 'known', openid: openidIn(fields) }
    const kind = loginRefusals[errcode]
    if (!kind) throw unusable('jscode2session', errcode)
    return { kind }
  },
})

function openidIn(fields: unknown): string {
  const { success, data } = person.safeParse(fields)
  if (!success) throw new Unavailable('WeChat answers jscode2session without an openid')
  return data.openid
}

/** The consent is used up or withdrawn, or the person is not one of this app's: nothing will change that. */
const hopeless = new Set([40003, 43101])

/** Messages by WeChat's subscriptions, one for each consent. */
export function wechatMessenger(app: WechatApp, templates: NoticeTemplates): Messenger {
  const withToken = withWechatToken(app)
  const isOffered = (kind: NoticeKind) => templates[kind] !== undefined
  return {
    kinds: (['booked', 'rescheduled', 'cancelled'] as const).filter(isOffered),
    recipient: wechatLogin(app).identify,
    async send(openid, notice) {
      const template = templates[notice.kind]
      if (!template) throw new Unavailable(`WECHAT_TEMPLATES has no template for ${notice.kind}`)
      const { errcode } = await withToken((token) => {
        const url = new URL('/cgi-bin/message/subscribe/send', app.api)
        url.searchParams.set('access_token', token)
        return askWechat('subscribe/send', url, messageOf(openid, notice, template))
      })
      if (errcode === 0) return 'sent'
      if (hopeless.has(errcode)) return 'refused'
      throw unusable('subscribe/send', errcode)
    },
  }
}

function messageOf(openid: string, notice: Notice, { id, fields }: NoticeTemplate): object {
  const { what, when, note } = noticeWords(notice)
  return {
    touser: openid,
    template_id: id,
    page: `pages/pickup/index?id=${notice.pickupId}`,
    data: { [fields.what]: { value: what }, [fields.when]: { value: when }, [fields.note]: { value: note } },
    miniprogram_state: 'formal',
    lang: 'zh_CN',
  }
}
