import { ScanCommand } from '@aws-sdk/lib-dynamodb'
import { beforeEach, describe, expect, it } from 'vitest'
import { daySecret } from '../../../functions/adapters/day-secret'
import { dynamoRateLimit } from '../../../functions/adapters/dynamo-rate-limit'
import { systemClock } from '../../../functions/adapters/system-clock'
import type { CallLimit } from '../../../functions/config'
import type { RateLimit } from '../../../functions/ports'
import { type TestTables, tablesFactory } from '../../support/dynamo'

const newTables = tablesFactory()
const morning = Date.parse('2026-03-10T10:00:00+08:00')
const [alice, bob] = ['203.0.113.7', '2001:db8:0:1::/64']
let tables: TestTables
let now: number
let derivations: string[]

beforeEach(async () => {
  tables = await newTables()
  now = morning
  derivations = []
})

const secrets = daySecret(async (message) => {
  derivations.push(Buffer.from(message).toString())
  return Buffer.from(message)
})
const limiter = (limit: CallLimit, daySecret = secrets): RateLimit => {
  const clock = systemClock(() => new Date(now))
  return dynamoRateLimit({ db: tables.db, table: tables.limitTable, daySecret, clock }, limit)
}
const takes = async (limit: RateLimit, client: string, times: number) => {
  const waits: number[] = []
  for (let call = 0; call < times; call++) waits.push(await limit.take(client))
  return waits
}
const rows = async () => (await tables.db.send(new ScanCommand({ TableName: tables.limitTable }))).Items ?? []
const passed = (waits: readonly number[]) => waits.filter((wait) => wait === 0).length

describe('a rate limit', () => {
  it('lets a burst through, then says how long to wait, rounded up to whole seconds', async () => {
    expect(await takes(limiter({ burst: 3, perMinute: 60 }), alice, 5)).toEqual([0, 0, 0, 1, 1])
    expect(await takes(limiter({ burst: 1, perMinute: 7 }), bob, 2)).toEqual([0, 9])
  })

  it('refills evenly, and no further than a burst', async () => {
    const limit = limiter({ burst: 3, perMinute: 6 })
    expect(await takes(limit, alice, 4)).toEqual([0, 0, 0, 10])
    now += 9_999
    expect(await takes(limit, alice, 1)).toEqual([1])
    now += 1
    expect(await takes(limit, alice, 2)).toEqual([0, 10])
    now += 3_600_000
    expect(await takes(limit, alice, 4)).toEqual([0, 0, 0, 10])
  })

  it('gives exactly what was promised when somebody waits exactly as long as told, over and over', async () => {
    const limit = limiter({ burst: 2, perMinute: 7 })
    await takes(limit, alice, 2)
    for (let call = 0; call < 10; call++) {
      const [wait = 0] = await takes(limit, alice, 1)
      expect(wait).toBeGreaterThan(0)
      now += wait * 1000
      expect(await takes(limit, alice, 1)).toEqual([0])
    }
  })

  it('counts clients apart, and one client together over all processes', async () => {
    const [one, other] = [limiter({ burst: 2, perMinute: 1 }), limiter({ burst: 2, perMinute: 1 })]
    expect([await one.take(alice), await other.take(alice)]).toEqual([0, 0])
    expect([await one.take(alice), await other.take(alice)]).toEqual([60, 60])
    expect(await takes(other, bob, 3)).toEqual([0, 0, 60])
  })

  it('lets exactly the burst through of a hundred calls at once', async () => {
    const limit = limiter({ burst: 20, perMinute: 60 })
    expect(passed(await Promise.all(Array.from({ length: 100 }, () => limit.take(alice))))).toBe(20)
    now += 5_000
    expect(passed(await Promise.all(Array.from({ length: 100 }, () => limit.take(alice))))).toBe(5)
  })
})

describe('a clock that is set back', () => {
  it('by a little costs only what the bucket holds', async () => {
    const limit = limiter({ burst: 3, perMinute: 60 })
    await takes(limit, alice, 1)
    now -= 1_000
    expect(await takes(limit, alice, 2)).toEqual([0, 1])
  })

  it('by hours locks nobody out, and still limits', async () => {
    const limit = limiter({ burst: 3, perMinute: 60 })
    await takes(limit, alice, 3)
    // Within the day: another day has other keys.
    now -= 9 * 3_600_000
    expect(await takes(limit, alice, 4)).toEqual([0, 0, 0, 1])
  })

  it('by anything between makes nobody wait longer than two refills', async () => {
    const limit = limiter({ burst: 3, perMinute: 60 })
    await takes(limit, alice, 3)
    now -= 3_000
    const [wait = 0] = await takes(limit, alice, 1)
    expect(wait).toBeLessThanOrEqual(6)
    now += wait * 1000
    expect(await takes(limit, alice, 1)).toEqual([0])
  })
})

describe('what is stored of a client', () => {
  it('is one row without an address, which ends by itself once the bucket is full again', async () => {
    const limit = limiter({ burst: 300, perMinute: 60 })
    await takes(limit, alice, 3)
    const [row, ...others] = await rows()
    expect(others).toEqual([])
    expect(row).toEqual({
      pk: expect.stringMatching(/^[\w-]{43}$/),
      tat: (morning + 3_000) * 1000,
      ttl: morning / 1000 + 600,
    })
    expect(JSON.stringify(row)).not.toContain(alice)
  })

  it('has another name the next day, under a secret that is derived once a day', async () => {
    const limit = limiter({ burst: 3, perMinute: 60 })
    await takes(limit, alice, 2)
    now += 86_400_000
    await takes(limit, alice, 2)
    expect(new Set((await rows()).map(({ pk }) => pk)).size).toBe(2)
    expect(derivations).toEqual(['["day-secret","2026-03-10"]', '["day-secret","2026-03-11"]'])
  })
})

describe('a limiter in trouble', () => {
  it('says so, and asks for its secret again the next time', async () => {
    const failures = [new Error('no keys today')]
    const limit = limiter({ burst: 1, perMinute: 60 }, async (day) => {
      const failure = failures.pop()
      if (failure) throw failure
      return secrets(day)
    })
    await expect(limit.take(alice)).rejects.toThrow('no keys today')
    expect(await limit.take(alice)).toBe(0)
  })
})
