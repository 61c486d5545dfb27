import { cancelPickup } from '@shared/contract/cancel-pickup'
import { readPickup } from '@shared/contract/read-pickup'
import { reschedulePickup } from '@shared/contract/reschedule-pickup'
import { verifyTimeline } from '@shared/timeline/verify-timeline'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Ports } from '../../../functions/compose'
import { jsonLogger } from '../../../functions/http/logger'
import { eraseExpired } from '../../../functions/retention/erase-expired'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { bookedPickup, byOwner, ofOwner } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let tables: TestTables
let service: TestService
let log: string

beforeEach(async () => {
  tables = await newTables()
  service = await testService(tables)
  log = ''
})

const run = (but: Partial<Ports> = {}) => {
  const logger = jsonLogger('info', {
    write: (line: string) => {
      log += line
    },
  })
  return eraseExpired({ ...service.ports, ...but }, logger)()
}
const isErased = async (pickup: { id: string; secret: string }) =>
  (await service.answered(readPickup, 200, ofOwner(pickup))).erased === true

describe('erasing what is due', () => {
  it('erases an order ninety days after its visit, and not a day sooner', async () => {
    const pickup = await bookedPickup(service)
    service.setTime('2026-06-09 23:59')
    expect([await run(), await isErased(pickup)]).toEqual([0, false])
    service.setTime('2026-06-10 00:00')
    expect([await run(), await isErased(pickup)]).toEqual([1, true])
    const { timeline } = await service.answered(readPickup, 200, ofOwner(pickup))
    expect(timeline.map(({ kind }) => kind)).toEqual(['booked', 'erased'])
    expect(verifyTimeline(pickup.id, timeline, await service.ports.signer.publicKeys())).toEqual({ valid: true })
  })

  it('counts from the new visit of an order that was moved, and thirty days from a cancellation', async () => {
    const [moved, cancelled] = [await bookedPickup(service), await bookedPickup(service)]
    await service.answered(reschedulePickup, 200, byOwner(moved, { slot: 'guangzhou-1_2026-03-15_0900' }))
    await service.answered(cancelPickup, 200, byOwner(cancelled))
    service.setTime('2026-04-08 12:00')
    expect(await run()).toBe(0)
    service.setTime('2026-04-09 12:00')
    expect([await run(), await isErased(cancelled), await isErased(moved)]).toEqual([1, true, false])
    service.setTime('2026-06-12 12:00')
    expect(await run()).toBe(0)
    service.setTime('2026-06-13 12:00')
    expect([await run(), await isErased(moved)]).toEqual([1, true])
  })

  it('may run twice at once and again: it erases once', async () => {
    const pickups = await Promise.all(Array.from({ length: 6 }, () => bookedPickup(service)))
    service.setTime('2026-06-10 12:00')
    const [first, second] = await Promise.all([run(), run()])
    expect(first + second).toBeGreaterThanOrEqual(6)
    expect(await run()).toBe(0)
    for (const pickup of pickups) {
      const { timeline } = await service.answered(readPickup, 200, ofOwner(pickup))
      expect(timeline.map(({ kind }) => kind)).toEqual(['booked', 'erased'])
    }
  })

  it('makes up for the days on which it did not run', async () => {
    await run()
    const pickups = [await bookedPickup(service), await bookedPickup(service, { slot: 'guangzhou-1_2026-03-20_0900' })]
    service.setTime('2027-02-01 12:00')
    expect(await run()).toBe(2)
    expect(await Promise.all(pickups.map(isErased))).toEqual([true, true])
  })

  it('goes on where it was cut off, and lets no order that fails hold up another', async () => {
    await run()
    const [stuck, other] = [
      await bookedPickup(service),
      await bookedPickup(service, { slot: 'guangzhou-1_2026-03-14_0900' }),
    ]
    service.setTime('2026-07-01 12:00')
    const { pickups } = service.ports
    const change: typeof pickups.change = async (asked) => {
      if (asked.record.pickup.id === stuck.id) throw new Error('not now')
      return pickups.change(asked)
    }
    await expect(run({ pickups: { ...pickups, change } })).rejects.toThrow('1 pickups')
    expect([await isErased(stuck), await isErased(other)]).toEqual([false, true])
    expect(log).toContain(stuck.id)
    expect(await service.ports.erasureCursor.read()).toBe('2026-06-09')
    expect([await run(), await isErased(stuck)]).toEqual([1, true])
    expect(await service.ports.erasureCursor.read()).toBe('2026-07-01')
  })

  it('does not believe an index that is behind', async () => {
    const pickup = await bookedPickup(service)
    const { pickups } = service.ports
    const dueForErasure = async () => [pickup.id, '0000000000000000']
    expect(await run({ pickups: { ...pickups, dueForErasure } })).toBe(0)
    expect(await isErased(pickup)).toBe(false)
  })
})
