import { readKeys } from '@shared/contract/read-keys'
import { readQuote } from '@shared/contract/read-quote'
import { signQuote } from '@shared/contract/sign-quote'
import { beforeEach, describe, expect, it } from 'vitest'
import { daySecret } from '../../../functions/adapters/day-secret'
import { dynamoRateLimit } from '../../../functions/adapters/dynamo-rate-limit'
import { systemClock } from '../../../functions/adapters/system-clock'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { workingAirConditioner as answers } from '../../support/finished-answers'
import { signedQuote } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
const body = { category: 'air-conditioner', answers }
const [alice, bob] = ['198.51.100.1', '198.51.100.2']
const unknown = { params: { id: '0123456789abcdef' } }
let tables: TestTables
let service: TestService
let now: Date

const limited = (burst: number) => {
  const secrets = daySecret(async (message) => message)
  const clock = systemClock(() => now)
  const parts = { db: tables.db, table: tables.limitTable, daySecret: secrets, clock }
  return dynamoRateLimit(parts, { burst, perMinute: 60 })
}

beforeEach(async () => {
  tables = await newTables()
  now = new Date('2026-03-10T10:00:00+08:00')
  service = await testService(tables, { rateLimit: limited(2) })
})

describe('signing quotes', () => {
  it('is refused once a client has had its burst, with how long to wait, and goes on after that', async () => {
    for (const _ of [1, 2]) await service.answered(signQuote, 201, { body, from: alice })
    await service.refused(signQuote, 'rate_limited', { body, from: alice })
    expect((await service.call(signQuote, { body, from: alice })).headers['retry-after']).toBe('1')
    now = new Date(now.getTime() + 1000)
    await service.answered(signQuote, 201, { body, from: alice })
  })

  it('counts by the address of the connection, whatever a header says', async () => {
    const sign = (from: string, forwarded: string) =>
      service.call(signQuote, { body, from, headers: { 'x-forwarded-for': forwarded, forwarded: `for=${forwarded}` } })
    const statuses = []
    for (const forwarded of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) {
      statuses.push((await sign(alice, forwarded)).status)
    }
    expect(statuses).toEqual([201, 201, 429])
    expect((await sign(bob, alice)).status).toBe(201)
  })

  it('counts a household of IPv6 addresses as one', async () => {
    for (const from of ['2001:db8::1', '2001:db8::2']) await service.answered(signQuote, 201, { body, from })
    await service.refused(signQuote, 'rate_limited', { body, from: '2001:db8::3' })
    await service.answered(signQuote, 201, { body, from: '2001:db8:0:1::1' })
  })

  it('lets exactly the burst through of a hundred calls at once', async () => {
    const busy = await testService(tables, { rateLimit: limited(20) })
    const calls = Array.from({ length: 100 }, () => busy.call(signQuote, { body, from: alice }))
    const statuses = (await Promise.all(calls)).map(({ status }) => status)
    expect([201, 429].map((status) => statuses.filter((other) => other === status).length)).toEqual([20, 80])
  })

  it('stores and logs no address', async () => {
    for (const _ of [1, 2, 3]) await service.call(signQuote, { body, from: alice })
    for (const _ of [1, 2]) await service.call(readQuote, { ...unknown, from: alice })
    const stored = JSON.stringify(await everyRow(tables))
    expect(stored).toContain('"tat":')
    expect(stored + service.logged()).not.toContain(alice)
  })
})

describe('reading quotes', () => {
  it('is not limited where there is a quote', async () => {
    const { id } = await signedQuote(service)
    for (let read = 0; read < 5; read++) await service.answered(readQuote, 200, { params: { id }, from: alice })
  })

  it('is refused to a client that keeps asking for quotes that do not exist, on both ways', async () => {
    await service.refused(readQuote, 'quote_unknown', { ...unknown, from: alice })
    expect((await service.send({ method: 'GET', path: '/q/0123456789abcdef', from: alice })).status).toBe(404)
    await service.refused(readQuote, 'rate_limited', { ...unknown, from: alice })
    const page = await service.send({ method: 'GET', path: '/q/0123456789abcdef', from: alice })
    expect([page.status, page.headers['retry-after'], page.headers['content-type']]).toEqual([
      429,
      '1',
      'text/html; charset=utf-8',
    ])
    expect(page.text).toContain('太频繁了')
    await service.refused(readQuote, 'quote_unknown', { ...unknown, from: bob })
  })

  it('shows in the log that somebody guesses, and not what', async () => {
    const answer = await service.call(readQuote, { ...unknown, from: alice })
    const lines = service.logged().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line))).toContainEqual({
      level: 'warn',
      at: expect.any(String),
      requestId: answer.headers['x-request-id'],
      msg: 'a quote that does not exist was asked for',
    })
    expect(service.logged()).not.toContain(unknown.params.id)
  })

  it('leaves the keys alone', async () => {
    for (let read = 0; read < 4; read++) await service.answered(readKeys, 200, { from: alice })
  })
})

describe('a limiter in trouble', () => {
  it('stops no quote, and is in the log', async () => {
    const gone = { ...tables, table: 'no-such-table' }
    const secrets = daySecret(async (message) => message)
    const clock = systemClock(() => now)
    const rateLimit = dynamoRateLimit({ ...gone, daySecret: secrets, clock }, { burst: 1, perMinute: 1 })
    const limping = await testService(tables, { rateLimit })
    for (const _ of [1, 2, 3]) await limping.answered(signQuote, 201, { body, from: alice })
    await limping.refused(readQuote, 'quote_unknown', { ...unknown, from: alice })
    const warnings = limping
      .logged()
      .split('\n')
      .filter((line) => line.includes('a client could not be counted'))
    expect(warnings).toHaveLength(4)
    expect(warnings.join()).toContain('ResourceNotFoundException')
    expect(limping.logged()).not.toContain(alice)
  })
})
