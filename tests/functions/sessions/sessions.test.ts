import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { erasePersonalData } from '@shared/contract/erase-personal-data'
import { linkPickup } from '@shared/contract/link-pickup'
import { listPickups } from '@shared/contract/list-pickups'
import { openSession } from '@shared/contract/open-session'
import { readPickup } from '@shared/contract/read-pickup'
import { reschedulePickup } from '@shared/contract/reschedule-pickup'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RateLimit } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { aBooking, bearer, signedQuote, withKey } from '../../support/orders'
import { testService } from '../../support/test-service'
import { type WechatService, wechatService } from '../../support/wechat-service'

const ALICE = 'oAlice-openid-000000000000001'
const BOB = 'oBob-openid-0000000000000000002'
const newTables = tablesFactory()
let tables: TestTables
let service: WechatService

beforeEach(async () => {
  tables = await newTables()
  service = await wechatService(tables)
})
afterEach(() => service.wechat.close())

const login = (openid: string) =>
  service.answered(openSession, 201, { body: { code: service.wechat.loginCode(openid) } })

async function booked() {
  const { id } = await signedQuote(service)
  return service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
}

const link = (pickup: { id: string; secret: string }, session: string) =>
  service.answered(linkPickup, 200, { params: { id: pickup.id }, headers: bearer(pickup.secret), body: { session } })

const listed = async (session: string) =>
  (await service.answered(listPickups, 200, { headers: bearer(session) })).pickups.map(({ id }) => id)

describe('a session', () => {
  it('shows the pickups linked to its person, newest first, on every phone of theirs', async () => {
    const { session } = await login(ALICE)
    const first = await booked()
    service.setTime('2026-03-10 11:00')
    const second = await booked()
    for (const pickup of [second, first, second]) expect(await link(pickup, session)).toEqual({ linked: true })
    const other = await login(ALICE)
    expect(other.session).not.toBe(session)
    expect(await listed(other.session)).toEqual([second.id, first.id])
    const { secret: _, ...view } = first
    const read = await service.answered(readPickup, 200, { params: { id: first.id }, headers: bearer(other.session) })
    expect(read).toEqual(view)
  })

  it('moves, cancels and erases what is linked to it', async () => {
    const { session } = await login(ALICE)
    const pickup = await booked()
    await link(pickup, session)
    const params = { id: pickup.id }
    const headers = () => ({ ...bearer(session), ...withKey() })
    const slot = 'guangzhou-1_2026-03-13_0900'
    await service.answered(reschedulePickup, 200, { params, headers: headers(), body: { slot } })
    await service.answered(cancelPickup, 200, { params, headers: headers(), body: {} })
    const erased = await service.answered(erasePersonalData, 200, { params, headers: bearer(session) })
    expect(erased).toMatchObject({ erased: true, status: 'cancelled', slot: { id: slot } })
  })

  it('opens nothing that is not linked to it: the words are those of an unknown pickup', async () => {
    const pickup = await booked()
    const mine = await login(ALICE)
    await link(pickup, mine.session)
    const { session } = await login(BOB)
    const params = { id: pickup.id }
    const headers = { ...bearer(session), ...withKey() }
    await service.refused(readPickup, 'pickup_unknown', { params, headers })
    await service.refused(reschedulePickup, 'pickup_unknown', { params, headers, body: { slot: pickup.slot.id } })
    await service.refused(cancelPickup, 'pickup_unknown', { params, headers, body: {} })
    await service.refused(erasePersonalData, 'pickup_unknown', { params, headers })
    await service.refused(linkPickup, 'pickup_unknown', { params, headers, body: { session } })
    expect(await listed(session)).toEqual([])
  })

  it('ends after thirty days, to the millisecond', async () => {
    const { session, expiresAt } = await login(ALICE)
    expect(expiresAt).toBe('2026-04-09T02:00:00.000Z')
    const pickup = await booked()
    await link(pickup, session)
    service.setTime('2026-04-09 09:59:59.999')
    expect(await listed(session)).toEqual([pickup.id])
    service.setTime('2026-04-09 10:00')
    await service.refused(listPickups, 'session_unknown', { headers: bearer(session) })
    await service.refused(readPickup, 'pickup_unknown', { params: { id: pickup.id }, headers: bearer(session) })
    const old = { params: { id: pickup.id }, headers: bearer(pickup.secret), body: { session } }
    await service.refused(linkPickup, 'session_unknown', old)
  })

  it('is not made up, nor is a secret one', async () => {
    const { secret } = await booked()
    for (const headers of [{}, bearer(secret), bearer(`session-${'A'.repeat(43)}`), { authorization: 'Basic x' }]) {
      const answer = await service.call(listPickups, { headers })
      expect([answer.status, answer.headers['www-authenticate']]).toEqual([401, 'Bearer'])
    }
  })

  it('links a pickup only for its owner', async () => {
    const [mine, other] = [await booked(), await booked()]
    const { session } = await login(ALICE)
    const request = { params: { id: mine.id }, headers: bearer(other.secret), body: { session } }
    await service.refused(linkPickup, 'pickup_unknown', request)
    expect(await listed(session)).toEqual([])
  })

  it('no longer opens what was erased, and cannot be linked to it again', async () => {
    const { session } = await login(ALICE)
    const pickup = await booked()
    await link(pickup, session)
    const params = { id: pickup.id }
    await service.answered(erasePersonalData, 200, { params, headers: bearer(pickup.secret) })
    expect(await listed(session)).toEqual([])
    await service.refused(readPickup, 'pickup_unknown', { params, headers: bearer(session) })
    await service.refused(linkPickup, 'pickup_unknown', { params, headers: bearer(pickup.secret), body: { session } })
    const people = (await everyRow(tables)).filter(({ pk, sk }) => /PERSON#/.test(`${pk} ${sk}`))
    expect(people).toEqual([])
  })
})

describe('logging in', () => {
  it('is refused with a code that was used, and with one that WeChat does not know', async () => {
    const code = service.wechat.loginCode(ALICE)
    await service.answered(openSession, 201, { body: { code } })
    await service.refused(openSession, 'login_refused', { body: { code } })
    await service.refused(openSession, 'login_refused', { body: { code: 'made-up' } })
  })

  it('is put off when WeChat finds it too often, and when it is our own mistake, which is logged', async () => {
    service.wechat.fail(45011)
    const often = await service.call(openSession, { body: { code: service.wechat.loginCode(ALICE) } })
    expect([often.status, often.headers['retry-after']]).toEqual([429, '60'])
    service.wechat.fail(40125)
    await service.refused(openSession, 'unavailable', { body: { code: service.wechat.loginCode(ALICE) } })
    expect(service.logged()).toContain('the secret of the app is wrong')
    expect(service.logged()).not.toContain(service.wechat.secret)
  })

  it('is limited per client, and asks WeChat no more then', async () => {
    const full: RateLimit = { take: async () => 7 }
    const limited = await wechatService(await newTables(), { rateLimit: full })
    await limited.refused(openSession, 'rate_limited', { body: { code: limited.wechat.loginCode(ALICE) } })
    expect(limited.wechat.calls).toEqual([])
    await limited.refused(listPickups, 'rate_limited', { headers: bearer('made-up') })
    await limited.wechat.close()
  })

  it('is not offered where WeChat is not configured', async () => {
    const without = await testService(await newTables())
    await without.refused(openSession, 'login_not_offered', { body: { code: 'any' } })
  })
})

describe('what is stored of a person', () => {
  it('leads to no openid, no session and no WeChat session key, and nothing of them is logged', async () => {
    const { session } = await login(ALICE)
    const pickup = await booked()
    await link(pickup, session)
    const rows = JSON.stringify(await everyRow(tables))
    expect(rows).toMatch(/PERSON#[\w-]{43}/)
    for (const hidden of [ALICE, session, session.slice('session-'.length), 'c2Vzc2lvbi1rZXk', pickup.secret]) {
      expect(rows).not.toContain(hidden)
      expect(service.logged()).not.toContain(hidden)
    }
  })
})
