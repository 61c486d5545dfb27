import { cancelPickup } from '@shared/contract/cancel-pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { bearer, bookedPickup, byOwner, ofOwner } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const wrong = (id: string, index: number, from?: string) => ({
  params: { id },
  headers: bearer(String(index).padStart(43, 'x')),
  from,
})
async function guess(id: string, times: number, from?: string): Promise<void> {
  for (let index = 0; index < times; index++)
    await service.refused(readPickup, 'pickup_unknown', wrong(id, index, from))
}

describe('whoever tries secrets', () => {
  it('is put off after ten wrong ones for a pickup, and told for how long', async () => {
    const pickup = await bookedPickup(service)
    await guess(pickup.id, 10)
    const { status, headers } = await service.call(readPickup, wrong(pickup.id, 10))
    expect([status, headers['retry-after']]).toEqual([429, '10'])
    await service.refused(cancelPickup, 'rate_limited', byOwner({ id: pickup.id, secret: 'y'.repeat(43) }))
    service.setTime('2026-03-10 10:01')
    await guess(pickup.id, 6)
    await service.refused(readPickup, 'rate_limited', wrong(pickup.id, 7))
  })

  it('cannot tell by that whether there is such a pickup', async () => {
    await guess('0000000000000000', 10)
    await service.refused(readPickup, 'rate_limited', wrong('0000000000000000', 10))
  })

  it('slows nobody else down: neither the owner at the same address, nor another address, nor another pickup', async () => {
    const [pickup, another] = [await bookedPickup(service), await bookedPickup(service)]
    await guess(pickup.id, 10)
    await service.refused(readPickup, 'rate_limited', wrong(pickup.id, 10))
    expect((await service.answered(readPickup, 200, ofOwner(pickup))).id).toBe(pickup.id)
    await guess(pickup.id, 1, '198.51.100.77')
    await guess(another.id, 1)
  })

  it('is not counted for sending nothing, or nothing that is a secret', async () => {
    const { id } = await bookedPickup(service)
    const nothing: Record<string, string>[] = [
      {},
      { authorization: '' },
      { authorization: 'Bearer ' },
      { authorization: 'Basic eHg6eHg=' },
    ]
    for (let round = 0; round < 5; round++)
      for (const headers of nothing) await service.refused(readPickup, 'pickup_unknown', { params: { id }, headers })
    await guess(id, 10)
  })

  it('gets the usual answer when nobody can count', async () => {
    const secretGuesses = {
      take: async () => {
        throw new Error('no counter')
      },
    }
    service = await testService(await newTables(), { secretGuesses })
    await guess('0000000000000000', 20)
    expect(service.logged()).toContain('a wrong secret could not be counted')
  })
})
