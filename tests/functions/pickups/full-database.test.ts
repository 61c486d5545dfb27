import { InternalServerError } from '@aws-sdk/client-dynamodb'
import { bookPickup } from '@shared/contract/book-pickup'
import { cancelPickup } from '@shared/contract/cancel-pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { aBooking, bookedPickup, byOwner, ofOwner, signedQuote, withKey } from '../../support/orders'
import { testService } from '../../support/test-service'

const newTables = tablesFactory()

// The very words of the embedded engine on a full disk.
const full = () =>
  new InternalServerError({
    message: 'commit failed (backend: database or disk is full) and rollback also failed',
    $metadata: { httpStatusCode: 500 },
  })

it('a database that takes nothing more is unavailable, shows what it has, and the same requests work later', async () => {
  const tables = await newTables()
  const service = await testService(tables)
  const pickup = await bookedPickup(service)
  const { id } = await signedQuote(service)
  const order = { headers: withKey(), body: aBooking([id]) }
  const cancelling = byOwner(pickup)
  let isFull = true
  tables.db.middlewareStack.add(
    (next, context) => async (args) => {
      if (isFull && /Write|Put|Update/.test(context.commandName ?? '')) throw full()
      return next(args)
    },
    { step: 'initialize' },
  )
  await Promise.all([
    service.refused(bookPickup, 'unavailable', order),
    service.refused(cancelPickup, 'unavailable', cancelling),
    service.refused(readPickup, 'pickup_unknown', { ...ofOwner({ ...pickup, secret: 'x'.repeat(43) }) }),
  ])
  const { secret, ...kept } = pickup
  expect(await service.answered(readPickup, 200, ofOwner(pickup))).toEqual(kept)
  isFull = false
  expect((await service.answered(cancelPickup, 200, cancelling)).timeline).toHaveLength(2)
  const booked = await service.answered(bookPickup, 201, order)
  expect(await service.answered(bookPickup, 200, order)).toEqual(booked)
})
