import { bookPickup } from '@shared/contract/book-pickup'
import { listSlots } from '@shared/contract/list-slots'
import { beforeEach, describe, expect, it } from 'vitest'
import { sampleAreas } from '../../../functions/pickups/sample-areas'
import { tablesFactory } from '../../support/dynamo'
import { givenStations } from '../../support/given-stations'
import { aBooking, SLOT, signedQuote, withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const list = async (query: Record<string, string>) => (await service.answered(listSlots, 200, { query })).slots
const leftIn = async (id: string) => (await list({ area: '440106' })).find((slot) => slot.id === id)?.left

describe('slots of an area', () => {
  it('are three windows a day for 14 days, without those too near to be reached', async () => {
    const slots = await list({ area: '440106' })
    expect(slots).toHaveLength(14 * 3 - 1)
    expect(slots[0]).toEqual({
      id: 'guangzhou-1_2026-03-10_1300',
      day: '2026-03-10',
      from: '13:00',
      to: '16:00',
      left: 8,
    })
    expect(slots.at(-1)).toMatchObject({ day: '2026-03-23', from: '16:00', to: '19:00' })
  })

  it('begin on the day asked for and last as many days', async () => {
    const days = async (query: object) => [...new Set((await list({ area: '440106', ...query })).map(({ day }) => day))]
    expect(await days({ from: '2026-03-12', days: '2' })).toEqual(['2026-03-12', '2026-03-13'])
    expect(await days({ from: '2026-03-23', days: '14' })).toEqual(['2026-03-23'])
    expect(await days({ from: '2026-03-01', days: '1' })).toEqual(['2026-03-10'])
    expect(await days({ from: '2026-03-24' })).toEqual([])
  })

  it('are those of the courier when asked for', async () => {
    const [first, ...others] = await list({ area: '440106', way: 'courier' })
    expect(first).toEqual({
      id: 'guangzhou-1-courier_2026-03-10_1300',
      day: '2026-03-10',
      from: '13:00',
      to: '18:00',
      left: 20,
    })
    expect(others).toHaveLength(14 * 2 - 2)
    expect(await list({ area: '540102', way: 'courier' })).toHaveLength(10 * 2 - 1)
  })

  it('count as left how many visits of that size still fit', async () => {
    const left = async (places: string) => (await list({ area: '440106', places }))[0]?.left
    expect([await left('1'), await left('3'), await left('8'), await left('9')]).toEqual([8, 2, 1, 0])
  })

  it('are none in the week of Spring Festival', async () => {
    service.setTime('2027-02-01 08:00')
    const days = [...new Set((await list({ area: '440106' })).map(({ day }) => day.slice(5)))]
    expect(days).toEqual(['02-01', '02-02', '02-03', '02-04', '02-12', '02-13', '02-14'])
  })

  it('are of whoever takes over on the days after a station closes', async () => {
    const [near] = sampleAreas.stations.filter(({ id }) => id === 'guangzhou-1')
    if (!near) throw new Error('the sample has this station')
    const leaving = { ...near, id: 'tianhe-1', serves: ['440106'], closedFrom: '2026-03-12' }
    const stations = givenStations({ ...sampleAreas, stations: [leaving, ...sampleAreas.stations] })
    service = await testService(await newTables(), { stations })
    const ids = (await list({ area: '440106', days: '3' })).map(({ id }) => id)
    expect([...new Set(ids.map((id) => id.slice(0, -5)))]).toEqual([
      'tianhe-1_2026-03-10',
      'tianhe-1_2026-03-11',
      'guangzhou-1_2026-03-12',
    ])
  })

  it('have one place less after each booking', async () => {
    expect(await leftIn(SLOT)).toBe(8)
    const { id } = await signedQuote(service)
    await service.answered(bookPickup, 201, { headers: withKey(), body: aBooking([id]) })
    expect(await leftIn(SLOT)).toBe(7)
  })

  it('follow the day in Shanghai, not that of the server', async () => {
    service.setTime('2026-03-10 23:59')
    expect((await list({ area: '440106' }))[0]?.id).toBe('guangzhou-1_2026-03-11_0900')
    service.setTime('2026-03-11 07:59')
    expect((await list({ area: '440106' }))[0]?.id).toBe('guangzhou-1_2026-03-11_1300')
  })

  it('are refused where nobody comes to the door, and where there is no such district', async () => {
    await service.refused(listSlots, 'area_not_served', { query: { area: '650102' } })
    await service.refused(listSlots, 'area_not_served', { query: { area: '540102' } })
    await service.refused(listSlots, 'area_unknown', { query: { area: '999999' } })
    await service.refused(listSlots, 'area_unknown', { query: { area: '440100' } })
    expect(service.refusalsOf(listSlots)).toEqual([...listSlots.refusals].sort())
  })

  it('are refused without an area, and for days that are no days', async () => {
    await service.refused(listSlots, 'invalid_request', {})
    await service.refused(listSlots, 'invalid_request', { query: { area: '440106', from: 'tomorrow' } })
    await service.refused(listSlots, 'invalid_request', { query: { area: '440106', way: 'store' } })
    for (const places of ['0', '201', 'x']) {
      await service.refused(listSlots, 'invalid_request', { query: { area: '440106', places } })
    }
    for (const days of ['0', '15', '1.5', 'x']) {
      await service.refused(listSlots, 'invalid_request', { query: { area: '440106', days } })
    }
  })
})
