import { slotIdSchema } from '@shared/contract/list-slots'
import { afterEach, describe, expect, it } from 'vitest'
import { systemClock } from '../../../functions/adapters/system-clock'
import { isPast, OFFERED_DAYS, placesLeft, plannedSlots, slotOf } from '../../../functions/pickups/slots'
import type { Station } from '../../../functions/pickups/station'

const station: Station = {
  id: 'guangzhou-1',
  name: '广州一号网点（样例）',
  serves: ['4401'],
  ways: ['door'],
  cutOffMinutes: 120,
  windows: [
    { from: '00:30', to: '03:00', capacity: 3 },
    { from: '09:00', to: '12:00', capacity: 20 },
  ],
}
const zone = process.env.TZ

/** Ids of the slots that can be booked at a moment in Shanghai, as a server in some zone sees it. */
function offered(shanghai: string, serverZone: string): string[] {
  process.env.TZ = serverZone
  const clock = systemClock(() => new Date(`${shanghai.replace(' ', 'T')}+08:00`))
  const now = clock.now()
  return plannedSlots(station, clock.today(), OFFERED_DAYS)
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
  },
)

describe('a slot', () => {
  it('is found again by its id, on any day', () => {
    const slots = plannedSlots(station, '2026-02-27', OFFERED_DAYS)
    expect(slots).toHaveLength(28)
    expect(slots.filter(({ id }) => !slotIdSchema.safeParse(id).success)).toEqual([])
    expect(slots.map(({ id }) => slotOf([station], id))).toEqual(slots)
  })

  it.each([
    'guangzhou-2_2026-03-12_0900',
    'guangzhou-1_2026-03-12_0901',
    'guangzhou-1_2026-02-29_0900',
    'guangzhou-1_2026-13-01_0900',
    'guangzhou-1_2026-03-12_0900_',
    'guangzhou-1',
    '',
  ])('is not found under %j', (id) => {
    expect(slotOf([station], id)).toBeUndefined()
  })

  it('can be booked up to its cut-off and no second longer', () => {
    const slot = slotOf([station], 'guangzhou-1_2026-03-12_0900')
    if (!slot) throw new Error('the station has this window')
    expect(slot.cutOff.toISOString()).toBe('2026-03-11T23:00:00.000Z')
    expect(isPast(slot, slot.cutOff)).toBe(false)
    expect(isPast(slot, new Date(slot.cutOff.getTime() + 1000))).toBe(true)
  })

  it('never has less than no places left', () => {
    const [slot] = plannedSlots(station, '2026-03-12', 1)
    if (!slot) throw new Error('the station has windows')
    expect(placesLeft(slot, new Map())).toBe(3)
    expect(placesLeft(slot, new Map([[slot.id, 2]]))).toBe(1)
    expect(placesLeft(slot, new Map([[slot.id, 5]]))).toBe(0)
  })
})
