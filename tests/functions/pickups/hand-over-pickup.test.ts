import { bookPickup } from '@shared/contract/book-pickup'
import { handOverPickup } from '@shared/contract/hand-over-pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { takeOverPickup } from '@shared/contract/take-over-pickup'
import { beforeEach, describe, expect, it } from 'vitest'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { aBooking, bearer, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let tables: TestTables
let service: TestService

beforeEach(async () => {
  tables = await newTables()
  service = await testService(tables)
})

async function booked() {
  const { id } = await signedQuote(service)
  return service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
}

const handOver = ({ id, secret }: { id: string; secret: string }) =>
  service.answered(handOverPickup, 201, { params: { id }, headers: bearer(secret) })

describe('a hand-over', () => {
  it('opens the pickup on another phone, once', async () => {
    const pickup = await booked()
    const { code } = await handOver(pickup)
    const taken = await service.answered(takeOverPickup, 200, { body: { code } })
    expect(taken).toEqual({ id: pickup.id, secret: pickup.secret })
    await service.answered(readPickup, 200, { params: { id: taken.id }, headers: bearer(taken.secret) })
    await service.refused(takeOverPickup, 'handover_unknown', { body: { code } })
  })

  it('is taken by one of many who try at once', async () => {
    const { code } = await handOver(await booked())
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => service.call(takeOverPickup, { body: { code } })),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(19)
  })

  it('ends after ten minutes', async () => {
    const { code, expiresAt } = await handOver(await booked())
    expect(expiresAt).toBe('2026-03-10T02:10:00.000Z')
    service.setTime('2026-03-10 10:10')
    await service.refused(takeOverPickup, 'handover_unknown', { body: { code } })
  })

  it('uses no code up when the secret cannot be derived', async () => {
    const { code } = await handOver(await booked())
    const derive = async () => {
      throw new Error('no keys today')
    }
    const broken = await testService(tables, { ...service.ports, orderSecret: { derive } })
    await broken.refused(takeOverPickup, 'internal', { body: { code } })
    await service.answered(takeOverPickup, 200, { body: { code } })
  })

  it('is not guessed: misses are counted and noted, and what is found is never limited', async () => {
    const counted: string[] = []
    const take = async (client: string) => (counted.push(client) > 2 ? 9 : 0)
    const limited = await testService(tables, { ...service.ports, rateLimit: { take } })
    const guess = { body: { code: '0000000000000000' } }
    await limited.refused(takeOverPickup, 'handover_unknown', guess)
    await limited.refused(takeOverPickup, 'handover_unknown', guess)
    await limited.refused(takeOverPickup, 'rate_limited', guess)
    expect(limited.logged()).toContain('a hand-over that does not exist was asked for')
    const { code } = await handOver(await booked())
    await limited.answered(takeOverPickup, 200, { body: { code } })
  })

  it('has eighty random bits, of which neither rows nor logs know', async () => {
    const { code } = await handOver(await booked())
    expect(code).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)
    expect(JSON.stringify(await everyRow(tables))).not.toContain(code)
    await service.answered(takeOverPickup, 200, { body: { code } })
    expect(service.logged()).not.toContain(code)
  })
})
