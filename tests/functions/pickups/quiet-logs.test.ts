import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { consentNotices } from '@shared/contract/consent-notices'
import { erasePersonalData } from '@shared/contract/erase-personal-data'
import { handOverPickup } from '@shared/contract/hand-over-pickup'
import { linkPickup } from '@shared/contract/link-pickup'
import { listAreas } from '@shared/contract/list-areas'
import { listPickups } from '@shared/contract/list-pickups'
import { openSession } from '@shared/contract/open-session'
import { readPickup } from '@shared/contract/read-pickup'
import { reschedulePickup } from '@shared/contract/reschedule-pickup'
import { takeOverPickup } from '@shared/contract/take-over-pickup'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Pickups } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import type { RawAnswer } from '../../support/lambda-caller'
import { aBooking, bearer, byOwner, ofOwner, signedQuote, withKey } from '../../support/orders'
import { PAGE_ORIGIN, type TestService, testService } from '../../support/test-service'
import { type WechatService, wechatService } from '../../support/wechat-service'

const NAME = '欧阳测试名'
const PHONE = '19912345678'
const STREET = '不可记录路 77 号 8808 室'
const contact = { name: NAME, phone: PHONE }
const address = { area: '440106', street: STREET }
const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

function expectQuiet(log: string, ...secrets: string[]): void {
  for (const personal of [NAME, PHONE, '不可记录路', '8808', '203.0.113.7', ...secrets])
    expect(log).not.toContain(personal)
}

it('logs one line per request with route, status and the request id that was answered, and nothing personal', async () => {
  const key = withKey('the-key-of-this-phone')
  const { id, token } = await signedQuote(service)
  const body = aBooking([id], { contact, address })
  const { secret, ...pickup } = await service.answered(bookPickup, 201, { headers: key, body })
  await service.answered(readPickup, 200, { params: { id: pickup.id }, headers: bearer(secret) })
  const owner = { ...withKey(), ...bearer(secret) }
  const last = await service.call(cancelPickup, { params: { id: pickup.id }, headers: owner, body: {} })

  const lines = service
    .logged()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.map(({ method, route, status }) => `${method} ${route} ${status}`)).toEqual([
    'POST /v1/quotes 201',
    'POST /v1/pickups 201',
    'GET /v1/pickups/:id 200',
    'POST /v1/pickups/:id/cancel 200',
  ])
  expect(lines.at(-1)?.requestId).toBe(last.headers['x-request-id'])
  expectQuiet(service.logged(), secret, token, 'the-key-of-this-phone')
})

it('logs nothing personal of requests that are refused, wherever in them it stands', async () => {
  const { id } = await signedQuote(service)
  const body = aBooking([id], { contact, address })
  await service.refused(bookPickup, 'invalid_request', { headers: withKey(), body: { ...body, [NAME]: PHONE } })
  await service.refused(bookPickup, 'invalid_request', {
    headers: withKey(),
    body: { ...body, contact: { ...contact, phone: `${PHONE}0` } },
  })
  await service.refused(bookPickup, 'slot_unknown', {
    headers: withKey(),
    body: { ...body, slot: 'x_2026-03-12_0900' },
  })
  await service.refused(readPickup, 'pickup_unknown', { params: { id: PHONE }, headers: bearer(PHONE) })
  await service.answered(listAreas, 200, { query: { q: STREET.slice(0, 20) } })
  await service.send({
    method: 'GET',
    path: `/v1/quotes/${PHONE}`,
    query: { name: NAME },
    headers: { origin: PAGE_ORIGIN },
  })
  await service.send({ method: 'GET', path: `/people/${PHONE}` })
  await service.send({
    method: 'POST',
    path: '/v1/pickups',
    headers: { 'content-type': 'application/json' },
    body: `{"contact":{"name":"${NAME}","phone":"${PHONE}"`,
  })
  expect(service.logged().trim().split('\n').length).toBeGreaterThanOrEqual(9)
  expectQuiet(service.logged())
})

it('logs nothing personal of a bug, which is answered as such with the id to look it up', async () => {
  const { ports } = service
  const book: Pickups['book'] = async (order) => {
    throw new Error('a bug', { cause: Object.assign(new Error('deep'), { order, contact, secret: PHONE }) })
  }
  const broken = await testService(await newTables(), { quoteLog: ports.quoteLog, pickups: { ...ports.pickups, book } })
  const { id } = await signedQuote(service)
  const order = { headers: withKey(), body: aBooking([id], { contact, address }) }
  const problem = await broken.refused(bookPickup, 'internal', order)
  const failure =
    broken
      .logged()
      .split('\n')
      .find((line) => line.includes('request failed')) ?? ''
  expect(JSON.parse(failure)).toMatchObject({ requestId: problem.requestId, err: { message: 'a bug' } })
  expect(JSON.stringify(problem)).not.toContain('a bug')
  expectQuiet(broken.logged())
})

const OPENID = 'oPlanted-openid-000000000000001'

describe('of a whole order, from login to erasure,', () => {
  let tables: TestTables
  let wechat: WechatService
  let answers: RawAnswer[]
  let credentials: string[]

  /** Every call there is about orders, by somebody whose name, number and address can be found again. */
  beforeEach(async () => {
    tables = await newTables()
    wechat = await wechatService(tables)
    const { session } = await wechat.answered(openSession, 201, { body: { code: wechat.wechat.loginCode(OPENID) } })
    const { id: quote } = await signedQuote(wechat)
    const order = { headers: withKey(), body: aBooking([quote], { contact, address }) }
    const { id, secret } = await wechat.answered(bookPickup, 201, order)
    const params = { id }
    await wechat.answered(linkPickup, 200, { params, headers: bearer(secret), body: { session } })
    const notices = { code: wechat.wechat.loginCode(OPENID), kinds: ['booked', 'cancelled'] }
    await wechat.answered(consentNotices, 200, { params, headers: bearer(secret), body: notices })
    const { code } = await wechat.answered(handOverPickup, 201, { params, headers: bearer(secret), body: {} })
    await wechat.answered(takeOverPickup, 200, { body: { code } })
    await wechat.answered(listPickups, 200, { headers: bearer(session) })
    const slot = 'guangzhou-1_2026-03-13_0900'
    await wechat.answered(reschedulePickup, 200, byOwner({ id, secret }, { slot }))
    await wechat.answered(readPickup, 200, ofOwner({ id, secret }))
    credentials = [secret, session, code]
    answers = await Promise.all(
      [readPickup, reschedulePickup, cancelPickup, handOverPickup, erasePersonalData].map((call) =>
        wechat.call(call, byOwner({ id, secret: 'x'.repeat(43) }, call === reschedulePickup ? { slot } : {})),
      ),
    )
    await wechat.answered(bookPickup, 200, order)
    await wechat.refused(bookPickup, 'quote_used', { ...order, headers: withKey() })
  })
  afterEach(() => wechat.wechat.close())

  const finish = async () => {
    const [secret = '', session = ''] = credentials
    const { pickups } = await wechat.answered(listPickups, 200, { headers: bearer(session) })
    const id = pickups[0]?.id ?? ''
    await wechat.answered(cancelPickup, 200, byOwner({ id, secret }))
    await wechat.answered(erasePersonalData, 200, ofOwner({ id, secret }))
  }

  it('nothing personal and no credential is logged', async () => {
    await finish()
    expect(wechat.logged()).toContain('/v1/pickups/:id/personal-data')
    expectQuiet(wechat.logged(), OPENID, ...credentials)
  })

  it('nothing personal is told to strangers', () => {
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    for (const { text, headers } of answers) expectQuiet(text + JSON.stringify(headers), OPENID, ...credentials)
  })

  it('nothing personal and no credential is stored as it is, before and after erasing', async () => {
    expectQuiet(JSON.stringify(await everyRow(tables)), OPENID, ...credentials)
    await finish()
    expectQuiet(JSON.stringify(await everyRow(tables)), OPENID, ...credentials)
  })
})
