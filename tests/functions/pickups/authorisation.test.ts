import type { Call } from '@shared/contract/call'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { consentNotices } from '@shared/contract/consent-notices'
import { erasePersonalData } from '@shared/contract/erase-personal-data'
import { handOverPickup } from '@shared/contract/hand-over-pickup'
import { linkPickup } from '@shared/contract/link-pickup'
import { openSession } from '@shared/contract/open-session'
import { problemSchema } from '@shared/contract/problem'
import { readPickup } from '@shared/contract/read-pickup'
import { reschedulePickup } from '@shared/contract/reschedule-pickup'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../../functions/pickups/routes'
import { randomId } from '../../../functions/random-id'
import { tablesFactory } from '../../support/dynamo'
import { sampleWithCapacity } from '../../support/given-stations'
import type { RawAnswer, SentRequest } from '../../support/lambda-caller'
import { bearer, bookedPickup, withKey } from '../../support/orders'
import { type WechatService, wechatService } from '../../support/wechat-service'

type Headers = Readonly<Record<string, string>>
interface Owned {
  readonly id: string
  readonly secret: string
}

const ANOTHER_SLOT = 'guangzhou-1_2026-03-13_0900'
const newTables = tablesFactory()
let service: WechatService
let session: string
let strangerSession: string
let stranger: Owned

beforeAll(async () => {
  service = await wechatService(await newTables(), { stations: sampleWithCapacity(500) })
  session = await login('oOwner-openid-00000000000000001')
  strangerSession = await login('oStranger-openid-00000000000001')
  stranger = await linkedPickup(strangerSession)
})
afterAll(() => service.wechat.close())

async function login(openid: string): Promise<string> {
  return (await service.answered(openSession, 201, { body: { code: service.wechat.loginCode(openid) } })).session
}

async function linkedPickup(owner: string): Promise<Owned> {
  const { id, secret } = await bookedPickup(service)
  await service.answered(linkPickup, 200, { params: { id }, headers: bearer(secret), body: { session: owner } })
  return { id, secret }
}

const loginCode = () => service.wechat.loginCode('oOwner-openid-00000000000000001')

/** Every call about one pickup, and what is sent with it. */
const calls: readonly (readonly [Call, () => unknown])[] = [
  [readPickup, () => undefined],
  [reschedulePickup, () => ({ slot: ANOTHER_SLOT })],
  [handOverPickup, () => ({})],
  [linkPickup, () => ({ session })],
  [consentNotices, () => ({ code: loginCode(), kinds: ['booked'] })],
  [cancelPickup, () => ({})],
  [erasePersonalData, () => undefined],
]

const owners: readonly (readonly [string, (pickup: Owned) => Headers])[] = [
  ['the secret', ({ secret }) => bearer(secret)],
  ['a session it is linked to', () => bearer(session)],
]

const others: readonly (readonly [string, (pickup: Owned) => Headers])[] = [
  ['nothing', () => ({})],
  ['a secret nobody has', () => bearer('x'.repeat(43))],
  ['the secret of another order', () => bearer(stranger.secret)],
  ["a stranger's session", () => bearer(strangerSession)],
  ['a session nobody has', () => bearer(`session-${'y'.repeat(43)}`)],
  ['the secret, cut by a character', ({ secret }) => bearer(secret.slice(0, -1))],
  ['the secret without its word', ({ secret }) => ({ authorization: secret })],
  ['the secret under another word', ({ secret }) => ({ authorization: `Basic ${secret}` })],
  ['the secret twice', ({ secret }) => ({ authorization: `Bearer ${secret} ${secret}` })],
  ['an empty header', () => ({ authorization: '' })],
]

const requestFor = (id: string, body: unknown, headers: Headers): SentRequest => ({
  params: { id },
  headers: { ...withKey(), ...headers },
  body,
})

/** All of an answer but what names the single request and its moment. */
function without({ status, headers, text }: RawAnswer) {
  const { 'x-request-id': id, date, ...rest } = headers
  const { requestId, ...problem } = problemSchema.parse(JSON.parse(text))
  expect(requestId).toBe(id)
  return { status, headers: rest, problem }
}

it('knows every call about one pickup', () => {
  const served = routes(service.ports).filter(({ path }) => path.includes('/pickups/:id'))
  const named = (all: readonly { method: string; path: string }[]) =>
    all.map(({ method, path }) => `${method} ${path}`).sort()
  expect(named(calls.map(([call]) => call))).toEqual(named(served))
})

describe.each(calls)('$name', (call, bodyFor) => {
  it.each(owners)('answers whoever has %s', async (_, headersOf) => {
    const pickup = await linkedPickup(session)
    const { status, text } = await service.call(call, requestFor(pickup.id, bodyFor(), headersOf(pickup)))
    expect(status, text).toBeLessThan(300)
  })

  it.each(others)('answers whoever has %s as if there were no such pickup, and does nothing', async (_, headersOf) => {
    const pickup = await linkedPickup(session)
    const before = await service.ports.pickups.read(pickup.id)
    const refused = await service.call(call, requestFor(pickup.id, bodyFor(), headersOf(pickup)))
    const unknown = await service.call(call, requestFor(randomId(), bodyFor(), headersOf(pickup)))
    expect(JSON.parse(refused.text).code).toBe('pickup_unknown')
    expect(without(refused)).toEqual(without(unknown))
    expect(await service.ports.pickups.read(pickup.id)).toEqual(before)
    for (const hidden of [pickup.id, pickup.secret, '陈', '13800000013', '138****'])
      expect(refused.text).not.toContain(hidden)
  })
})
