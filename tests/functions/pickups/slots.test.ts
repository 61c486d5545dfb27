import { slotIdSchema } from '@shared/contract/list-slots'
import { afterEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../functions/adapters/system-clock'
import {
  agreedSlotOf,
  isPast,
  offeredDays,
  slotOf,
  slotsOn,
  visitOf,
  visitsLeft,
} from '../../../functions/pickups/slots'
import type { Station, VisitPlan } from '../../../functions/pickups/station'
import type { StationPlan } from '../../../functions/pickups/station-plan'

const door: VisitPlan = {
  categories: ['refrigerator', 'mobile-phone'],
  cutOffMinutes: 120,
  windows: [
    { from: '00:30', to: '03:00', capacity: 3 },
    { from: '09:00', to: '12:00', capacity: 20 },
  ],
}
const courier: VisitPlan = {
  categories: ['mobile-phone'],
  cutOffMinutes: 30,
  windows: [{ from: '09:00', to: '18:00', capacity: 5, weekdays: [1, 2, 3, 4, 5] }],
}
const station: Station = {
  id: 'guangzhou-1',
  name: '广州一号网点（样例）',
  serves: ['4401'],
  ways: { door, courier },
}
const planWith = (but: Partial<Station> = {}, closures: StationPlan['closures'] = []): StationPlan => ({
  id: 'test',
  closures,
  stations: [{ ...station, ...but }],
})
const plan = planWith()
const idsOn = (of: StationPlan, day: string, way: 'door' | 'courier' = 'door') =>
  of.stations.flatMap((one) => slotsOn(of, one, way, day).map(({ id }) => id))
const zone = process.env.TZ

/** Ids of the slots that can be booked at a moment in Shanghai, as a server in some zone sees it. */
function offered(shanghai: string, serverZone: string): string[] {
  process.env.TZ = serverZone
  const clock = systemClock(() => new Date(`${shanghai.replace(' ', 'T')}+08:00`))
  const now = clock.now()
  return offeredDays(clock.today())
    .flatMap((day) => slotsOn(plan, station, 'door', day))
    .filter((slot) => !isPast(slot, now))
    .map(({ id }) => id)
}

afterEach(() => {
  process.env.TZ = zone
})

describe.each(['UTC', 'Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
  'on a server in %s',
  (serverZone) => {
    it.each([
      ['2026-03-10 23:59', 'guangzhou-1_2026-03-11_0900', 'guangzhou-1_2026-03-23_0900', 25],
      ['2026-03-11 00:00', 'guangzhou-1_2026-03-11_0900', 'guangzhou-1_2026-03-24_0900', 27],
      ['2026-03-11 07:00', 'guangzhou-1_2026-03-11_0900', 'guangzhou-1_2026-03-24_0900', 27],
      ['2026-03-11 07:59', 'guangzhou-1_2026-03-12_0030', 'guangzhou-1_2026-03-24_0900', 26],
      ['2026-03-11 08:00', 'guangzhou-1_2026-03-12_0030', 'guangzhou-1_2026-03-24_0900', 26],
      ['2026-03-11 22:30', 'guangzhou-1_2026-03-12_0030', 'guangzhou-1_2026-03-24_0900', 26],
      ['2026-03-11 22:31', 'guangzhou-1_2026-03-12_0900', 'guangzhou-1_2026-03-24_0900', 25],
      ['2026-12-31 23:59', 'guangzhou-1_2027-01-01_0900', 'guangzhou-1_2027-01-13_0900', 25],
    ])('at %s the first slot to be had is %s and the last %s', (shanghai, first, last, count) => {
      const ids = offered(shanghai, serverZone)
      expect([ids[0], ids.at(-1), ids.length]).toEqual([first, last, count])
    })

    it('a weekday is the one in Shanghai', () => {
      process.env.TZ = serverZone
      const days = ['2026-03-13', '2026-03-14', '2026-03-15', '2026-03-16']
      expect(days.filter((day) => idsOn(plan, day, 'courier').length > 0)).toEqual(['2026-03-13', '2026-03-16'])
    })
  },
)

describe('a slot', () => {
  it('is found again by its id, of either way, on any day', () => {
    const slots = offeredDays('2026-02-27').flatMap((day) => [
      ...slotsOn(plan, station, 'door', day),
      ...slotsOn(plan, station, 'courier', day),
    ])
    expect(slots).toHaveLength(28 + 10)
    expect(slots.filter(({ id }) => !slotIdSchema.safeParse(id).success)).toEqual([])
    expect(slots.map(({ id }) => slotOf(plan, id))).toEqual(slots)
  })

  it.each([
    'guangzhou-2_2026-03-12_0900',
    'guangzhou-1_2026-03-12_0901',
    'guangzhou-1_2026-02-29_0900',
    'guangzhou-1_2026-13-01_0900',
    'guangzhou-1_2026-03-12_0900_',
    'guangzhou-1-courier_2026-03-12_0030',
    'guangzhou-1-courier_2026-03-14_0900',
    'guangzhou-1',
    '',
  ])('is not found under %j', (id) => {
    expect(slotOf(plan, id)).toBeUndefined()
  })

  it('can be booked up to its cut-off and no second longer', () => {
    const slot = slotOf(plan, 'guangzhou-1_2026-03-12_0900')
    if (!slot) throw new Error('the station has this window')
    expect(slot.cutOff.toISOString()).toBe('2026-03-11T23:00:00.000Z')
    expect(isPast(slot, slot.cutOff)).toBe(false)
    expect(isPast(slot, new Date(slot.cutOff.getTime() + 1000))).toBe(true)
  })

  it('of the courier has its own name, cut-off, capacity and categories', () => {
    expect(slotOf(plan, 'guangzhou-1-courier_2026-03-12_0900')).toMatchObject({
      way: 'courier',
      capacity: 5,
      categories: ['mobile-phone'],
      cutOff: new Date('2026-03-12T00:30:00Z'),
    })
  })

  it('holds as many visits as its free places make, and never less than none', () => {
    const slot = slotOf(plan, 'guangzhou-1_2026-03-12_0900')
    if (!slot) throw new Error('the station has this window')
    const left = (taken: number, places: number) => visitsLeft(slot, new Map([[slot.id, taken]]), places)
    expect(visitsLeft(slot, new Map(), 1)).toBe(20)
    expect([left(2, 1), left(2, 4), left(3, 4), left(19, 2), left(25, 1)]).toEqual([18, 4, 4, 0, 0])
  })

  it('is kept with an order by all that is needed to come', () => {
    const slot = slotOf(plan, 'guangzhou-1-courier_2026-03-12_0900')
    if (!slot) throw new Error('the courier has this window')
    expect(visitOf(slot, 2)).toEqual({
      slotId: 'guangzhou-1-courier_2026-03-12_0900',
      way: 'courier',
      day: '2026-03-12',
      from: '09:00',
      to: '18:00',
      station: { id: 'guangzhou-1', name: '广州一号网点（样例）' },
      cutOff: '2026-03-12T00:30:00.000Z',
      places: 2,
    })
  })
})

describe('a closure', () => {
  const days = ['2027-02-04', '2027-02-05', '2027-02-11', '2027-02-12']
  const openDays = (of: StationPlan) => days.filter((day) => idsOn(of, day).length > 0)
  const week = [{ from: '2027-02-05', to: '2027-02-11', reason: '春节放假（样例）' }]

  it('of everybody or of one station leaves no slot on its first day, its last and between', () => {
    expect(openDays(planWith({}, week))).toEqual(['2027-02-04', '2027-02-12'])
    expect(openDays(planWith({ closures: week }))).toEqual(['2027-02-04', '2027-02-12'])
    expect(slotOf(planWith({}, week), 'guangzhou-1_2027-02-05_0900')).toBeUndefined()
  })

  it('does not undo what was agreed before', () => {
    const closed = planWith({ closedFrom: '2027-02-01' }, week)
    const id = 'guangzhou-1_2027-02-05_0900'
    expect(agreedSlotOf(closed, id)).toEqual({ ...slotOf(plan, id), station: closed.stations[0] })
    expect([slotOf(closed, id), agreedSlotOf(closed, 'guangzhou-1_2027-02-05_1000')]).toEqual([undefined, undefined])
  })

  it('for good begins on its day', () => {
    expect(openDays(planWith({ closedFrom: '2027-02-11' }))).toEqual(['2027-02-04', '2027-02-05'])
  })
})
