import { bookPickup } from '@shared/contract/book-pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { beforeEach, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { aBooking, bearer, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

async function booked() {
  const { id } = await signedQuote(service)
  return service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
}

describe('a pickup', () => {
  it('is shown to the holder of its secret as it was booked, the secret not again', async () => {
    const { secret, ...pickup } = await booked()
    const read = await service.answered(readPickup, 200, { params: { id: pickup.id }, headers: bearer(secret) })
    expect(read).toEqual(pickup)
  })

  it('is not shown to anyone else, in the very words in which unknown pickups are not', async () => {
    const mine = await booked()
    const another = await booked()
    const strangers = [
      { id: mine.id, headers: {} },
      { id: mine.id, headers: bearer(another.secret) },
      { id: mine.id, headers: bearer('') },
      { id: mine.id, headers: bearer(`${mine.secret}x`) },
      { id: mine.id, headers: bearer(mine.secret.slice(1)) },
      { id: mine.id, headers: { authorization: mine.secret } },
      { id: mine.id, headers: { authorization: `Basic ${mine.secret}` } },
      { id: mine.id.toUpperCase(), headers: bearer(mine.secret) },
      { id: '0000000000000000', headers: bearer(mine.secret) },
      { id: '0000000000000000', headers: {} },
      { id: '0'.repeat(65), headers: bearer(mine.secret) },
      { id: '0'.repeat(100), headers: bearer(mine.secret) },
      { id: mine.id, headers: bearer(mine.secret.padEnd(400, 'x')) },
    ]
    const answers = await Promise.all(
      strangers.map(({ id, headers }) => service.refused(readPickup, 'pickup_unknown', { params: { id }, headers })),
    )
    const words = new Set(answers.map(({ requestId: _, ...rest }) => JSON.stringify(rest)))
    expect(words.size).toBe(1)
    expect(service.refusalsOf(readPickup)).toEqual(['pickup_unknown'])
  })

  it('is never kept by a cache on the way', async () => {
    const { id, secret } = await booked()
    const { headers } = await service.call(readPickup, { params: { id }, headers: bearer(secret) })
    expect(headers['cache-control']).toBe('no-store')
  })
})
