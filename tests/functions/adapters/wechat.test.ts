import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { noticeWords } from '../../../functions/adapters/notice-words'
import { wechatLogin, wechatMessenger } from '../../../functions/adapters/wechat'
import type { WechatApp } from '../../../functions/adapters/wechat-app'
import { type Notice, Unavailable } from '../../../functions/ports'
import { type FakeWechat, startFakeWechat, type WechatFault } from '../../support/fake-wechat'

const ALICE = 'oAlice-openid-000000000000001'
const fields = { what: 'thing4', when: 'time1', note: 'thing7' }
const templates = { booked: { id: 'T-booked', fields }, cancelled: { id: 'T-cancelled', fields } }
const visit = { way: 'door', day: '2026-03-12', from: '09:00', to: '12:00' } as const
const booked: Notice = { kind: 'booked', pickupId: '0123456789abcdef', visit }

let wechat: FakeWechat
let app: WechatApp

beforeEach(async () => {
  wechat = await startFakeWechat()
  app = { api: wechat.url, appid: wechat.appid, secret: async () => wechat.secret }
})
afterEach(() => wechat.close())

const failureOf = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => expect.unreachable('it was to fail'),
    (error: unknown) => error,
  )

/** Everything an error says, however deep. */
const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${error.message} ${error.stack} ${wordsOf(error.cause)}` : String(error)

describe('a login code', () => {
  it('names its person once', async () => {
    const { identify } = wechatLogin(app)
    const code = wechat.loginCode(ALICE)
    expect(await identify(code)).toEqual({ kind: 'known', openid: ALICE })
    expect(await identify(code)).toEqual({ kind: 'refused' })
  })

  it('is good for five minutes', async () => {
    const code = wechat.loginCode(ALICE)
    wechat.passTime(5 * 60_000 + 1)
    expect(await wechatLogin(app).identify(code)).toEqual({ kind: 'refused' })
  })

  it('cannot smuggle anything into the address', async () => {
    const { identify } = wechatLogin(app)
    expect(await identify('x&secret=mine#')).toEqual({ kind: 'refused' })
  })

  it.each([
    [40029, { kind: 'refused' }],
    [40163, { kind: 'refused' }],
    [40226, { kind: 'refused' }],
    [45011, { kind: 'too_often' }],
  ])('that WeChat answers with %i is %o', async (errcode, result) => {
    wechat.fail(errcode)
    expect(await wechatLogin(app).identify(wechat.loginCode(ALICE))).toEqual(result)
  })

  it('is understood when numbers come as texts', async () => {
    wechat.spellNumbers()
    wechat.fail(40226)
    expect(await wechatLogin(app).identify(wechat.loginCode(ALICE))).toEqual({ kind: 'refused' })
    wechat.fail({ errcode: '0', errmsg: 'ok', openid: ALICE, session_key: 'x' })
    expect(await wechatLogin(app).identify('any')).toEqual({ kind: 'known', openid: ALICE })
  })

  it.each<WechatFault>([-1, 'cut', 'not-json', 'server-error'])('is sent once more after %o', async (fault) => {
    wechat.fail(fault)
    expect(await wechatLogin(app).identify(wechat.loginCode(ALICE))).toEqual({ kind: 'known', openid: ALICE })
    expect(wechat.calls).toHaveLength(2)
  })

  it('is given up when WeChat says nothing at all', async () => {
    wechat.fail('silent', 'silent', 'silent')
    expect(await failureOf(wechatLogin(app).identify(wechat.loginCode(ALICE)))).toBeInstanceOf(Unavailable)
  })

  it.each<[WechatFault, string]>([
    [40013, 'WECHAT_APPID'],
    [40125, 'the secret of the app is wrong'],
    [99999, '99999'],
    [{ errcode: 0 }, 'without an openid'],
    [{ errcode: 'what' }, 'not an answer'],
  ])('that is answered with %o tells an operator what to do, and nothing secret', async (fault, words) => {
    wechat.fail(...Array.from({ length: 100 }, () => fault))
    const code = wechat.loginCode(ALICE)
    const error = await failureOf(wechatLogin(app).identify(code))
    expect(error).toBeInstanceOf(Unavailable)
    expect(wordsOf(error)).toContain(words)
    for (const hidden of [wechat.secret, code, ALICE]) expect(wordsOf(error)).not.toContain(hidden)
  })

  it('leaks no secret when nobody is there', async () => {
    const error = await failureOf(wechatLogin({ ...app, api: 'http://127.0.0.1:9' }).identify('code'))
    expect(error).toBeInstanceOf(Unavailable)
    expect(wordsOf(error)).not.toContain(wechat.secret)
  })
})

describe('a message', () => {
  const known = () => wechat.loginCode(ALICE)

  it('reaches whoever consented, in the fields of its template, once', async () => {
    known()
    wechat.allow(ALICE, 'T-booked')
    const messenger = wechatMessenger(app, templates)
    expect(messenger.kinds).toEqual(['booked', 'cancelled'])
    expect(await messenger.send(ALICE, booked)).toBe('sent')
    expect(await messenger.send(ALICE, booked)).toBe('refused')
    expect(wechat.messages).toEqual([
      expect.objectContaining({
        touser: ALICE,
        template_id: 'T-booked',
        page: 'pages/pickup/index?id=0123456789abcdef',
        data: {
          thing4: { value: '旧家电上门取件' },
          time1: { value: '2026年3月12日 09:00' },
          thing7: { value: '约好了，09:00 到 12:00 来取' },
        },
      }),
    ])
  })

  it('fits WeChat whatever it is about', () => {
    for (const kind of ['booked', 'rescheduled', 'cancelled'] as const)
      for (const way of ['door', 'courier'] as const) {
        const { what, when, note } = noticeWords({ kind, pickupId: 'x', visit: { ...visit, way } })
        expect([what.length, note.length].every((length) => length > 0 && length <= 20)).toBe(true)
        expect(when).toMatch(/^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/)
      }
  })

  it('goes out under one token for as long as that is good', async () => {
    known()
    for (let message = 0; message < 3; message++) wechat.allow(ALICE, 'T-booked')
    const messenger = wechatMessenger(app, templates)
    await Promise.all([messenger.send(ALICE, booked), messenger.send(ALICE, booked)])
    await messenger.send(ALICE, booked)
    expect(wechat.calls.filter((path) => path === '/cgi-bin/stable_token')).toHaveLength(1)
  })

  it('fetches a token anew once when WeChat takes the old one no more', async () => {
    known()
    wechat.allow(ALICE, 'T-booked')
    wechat.allow(ALICE, 'T-booked')
    const messenger = wechatMessenger(app, templates)
    await messenger.send(ALICE, booked)
    wechat.endToken()
    expect(await messenger.send(ALICE, booked)).toBe('sent')
    wechat.fail(42001, { access_token: 'other', expires_in: '7200' }, 42001)
    expect(await failureOf(messenger.send(ALICE, booked))).toBeInstanceOf(Unavailable)
  })

  it('asks for a new token each time when they end at once, and does not go round in circles', async () => {
    const short = { access_token: 'short', expires_in: 30 }
    wechat.fail(...Array.from({ length: 10 }, () => short))
    const error = await failureOf(wechatMessenger(app, templates).send(ALICE, booked))
    expect(wordsOf(error)).toContain('a token that has ended')
    expect(wechat.calls.length).toBeLessThan(4)
  })

  it.each<WechatFault>([-1, 'cut', 'server-error', 40037, 41030, 47003])(
    'may be tried again after %o, and says nothing personal',
    async (fault) => {
      known()
      wechat.allow(ALICE, 'T-booked')
      const messenger = wechatMessenger(app, templates)
      await messenger.send(ALICE, { ...booked, kind: 'cancelled' })
      wechat.fail(fault)
      const error = await failureOf(messenger.send(ALICE, booked))
      expect(error).toBeInstanceOf(Unavailable)
      for (const hidden of [ALICE, wechat.secret]) expect(wordsOf(error)).not.toContain(hidden)
      expect(await messenger.send(ALICE, booked)).toBe('sent')
    },
  )

  it('is refused for good to somebody who is nobody to this app', async () => {
    expect(await wechatMessenger(app, templates).send('oStranger', booked)).toBe('refused')
  })

  it('never goes out without a template', async () => {
    const call = wechatMessenger(app, templates).send(ALICE, { ...booked, kind: 'rescheduled' })
    expect(wordsOf(await failureOf(call))).toContain('no template for rescheduled')
  })
})
