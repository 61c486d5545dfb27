import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { listenOnLoopback } from './listen-on-loopback'

type Fields = Readonly<Record<string, unknown>>
/** An error code of WeChat's, or what happens to the connection instead of an answer. */
export type WechatFault = number | 'cut' | 'not-json' | 'server-error' | 'silent' | Fields

/** A message as a person gets it. */
export interface ReceivedMessage {
  readonly touser: string
  readonly template_id: string
  readonly page?: string
  readonly data: Readonly<Record<string, { readonly value: string }>>
}

export interface FakeWechat {
  readonly url: string
  readonly appid: string
  readonly secret: string
  /** Paths asked for, in order. */
  readonly calls: readonly string[]
  readonly messages: readonly ReceivedMessage[]
  /** A login code, as `wx.login` gives it to a person. */
  loginCode(openid: string): string
  /** A person allows one message of a template. */
  allow(openid: string, template: string): void
  /** The next calls fail so, one each. */
  fail(...faults: readonly WechatFault[]): void
  /** Answers numbers as texts from now on. */
  spellNumbers(): void
  /** The token that was given out last is good no longer. */
  endToken(): void
  passTime(ms: number): void
  close(): Promise<void>
}

const codeMs = 5 * 60_000
const tokenSeconds = 7200

interface World {
  now: number
  areNumbersTexts: boolean
  token?: { readonly text: string; readonly until: number }
  readonly appid: string
  readonly secret: string
  readonly codes: Map<string, { readonly openid: string; readonly until: number }>
  readonly people: Set<string>
  readonly allowed: Map<string, number>
  readonly messages: ReceivedMessage[]
}

/** WeChat's documented contract on loopback: codes are good once, tokens end, one consent is one message. */
export async function startFakeWechat(): Promise<FakeWechat> {
  const world: World = {
    now: 0,
    areNumbersTexts: false,
    appid: 'wx0000000000000001',
    secret: `secret-${randomUUID()}`,
    codes: new Map(),
    people: new Set(),
    allowed: new Map(),
    messages: [],
  }
  const calls: string[] = []
  const faults: WechatFault[] = []
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://wechat')
    calls.push(url.pathname)
    const body = await text(request)
    const fault = faults.shift()
    if (typeof fault === 'string') return breakOff(response, fault)
    const answer = fault === undefined ? answerTo(world, request, url, body) : faultAnswer(fault)
    // As WeChat does, whatever the error.
    response.writeHead(200, { 'content-type': 'text/plain' }).end(JSON.stringify(spelled(world, answer)))
  })
  const { url, close } = await listenOnLoopback(server)
  return {
    url,
    appid: world.appid,
    secret: world.secret,
    calls,
    messages: world.messages,
    loginCode(openid) {
      const code = randomUUID()
      world.people.add(openid)
      world.codes.set(code, { openid, until: world.now + codeMs })
      return code
    },
    allow: (openid, template) => {
      const place = `${openid} ${template}`
      world.allowed.set(place, (world.allowed.get(place) ?? 0) + 1)
    },
    fail: (...next) => void faults.push(...next),
    spellNumbers: () => {
      world.areNumbersTexts = true
    },
    endToken: () => {
      world.token = undefined
    },
    passTime: (ms) => {
      world.now += ms
    },
    close,
  }
}

function breakOff(response: ServerResponse, fault: 'cut' | 'not-json' | 'server-error' | 'silent'): void {
  if (fault === 'cut') response.destroy()
  if (fault === 'server-error') response.writeHead(502).end('Bad Gateway')
  if (fault === 'not-json') response.end('<html>')
}

const failure = (errcode: number): Fields => ({ errcode, errmsg: `as asked, rid: ${errcode}` })
const faultAnswer = (fault: number | Fields): Fields => (typeof fault === 'number' ? failure(fault) : fault)

function spelled({ areNumbersTexts }: World, answer: Fields): Fields {
  if (!areNumbersTexts) return answer
  return Object.fromEntries(Object.entries(answer).map(([k, v]) => [k, typeof v === 'number' ? String(v) : v]))
}

function answerTo(world: World, { method }: IncomingMessage, url: URL, body: string): Fields {
  switch (`${method} ${url.pathname}`) {
    case 'GET /sns/jscode2session':
      return login(world, url.searchParams)
    case 'POST /cgi-bin/stable_token':
      return grantToken(world, JSON.parse(body))
    case 'POST /cgi-bin/message/subscribe/send':
      return send(world, url.searchParams, JSON.parse(body))
    default:
      return failure(40066)
  }
}

function login(world: World, query: URLSearchParams): Fields {
  if (query.get('appid') !== world.appid) return failure(40013)
  if (query.get('secret') !== world.secret) return failure(40125)
  const code = query.get('js_code') ?? ''
  const found = world.codes.get(code)
  world.codes.delete(code)
  if (query.get('grant_type') !== 'authorization_code' || !found || found.until < world.now) return failure(40029)
  // Without errcode, as on success.
  return { openid: found.openid, session_key: 'c2Vzc2lvbi1rZXk=' }
}

function grantToken(world: World, { grant_type, appid, secret }: Fields): Fields {
  if (appid !== world.appid) return failure(40013)
  if (secret !== world.secret) return failure(40125)
  if (grant_type !== 'client_credential') return failure(40002)
  if (!world.token || world.token.until <= world.now) {
    world.token = { text: randomUUID(), until: world.now + tokenSeconds * 1000 }
  }
  return { access_token: world.token.text, expires_in: Math.floor((world.token.until - world.now) / 1000) }
}

function send(world: World, query: URLSearchParams, message: ReceivedMessage): Fields {
  if (query.get('access_token') !== world.token?.text) return failure(40001)
  if (world.token.until <= world.now) return failure(42001)
  const place = `${message.touser} ${message.template_id}`
  const left = world.allowed.get(place) ?? 0
  const errcode = messageFault(world, message) ?? (left === 0 ? 43101 : 0)
  if (errcode !== 0) return failure(errcode)
  world.allowed.set(place, left - 1)
  world.messages.push(message)
  return { errcode: 0, errmsg: 'ok' }
}

function messageFault({ people }: World, { touser, data }: ReceivedMessage): number | undefined {
  if (!people.has(touser)) return 40003
  return Object.entries(data).every(([field, { value }]) => isFit(field, value)) ? undefined : 47003
}

function isFit(field: string, value: string): boolean {
  if (field.startsWith('thing')) return value.length > 0 && value.length <= 20
  return field.startsWith('time') && /^\d{4}年\d{1,2}月\d{1,2}日 \d{2}:\d{2}$/.test(value)
}
