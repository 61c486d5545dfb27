import { describe, expect, it } from 'vitest'
import { systemClock } from '../../../functions/adapters/system-clock'
import { sampleAreas } from '../../../functions/pickups/sample-areas'
import type { StationPlan } from '../../../functions/pickups/station-plan'
import { wantedVisit } from '../../../functions/pickups/wanted-visit'
import { givenStations } from '../../support/given-stations'

const clock = systemClock(() => new Date('2026-03-10T10:00:00+08:00'))
const SLOT = 'guangzhou-1_2026-03-12_0900'
const wish = { slotId: SLOT, areaCode: '440106', places: 2 }
const want = (but: object = {}, plan: StationPlan = sampleAreas) =>
  wantedVisit({ clock, stations: givenStations(plan) }, { ...wish, ...but })

describe('a wanted visit', () => {
  it('is a slot with its capacity and the places to be taken', async () => {
    expect(await want()).toMatchObject({ slotId: SLOT, way: 'door', places: 2, capacity: 8 })
  })

  it.each([
    ['of the station of another area', { areaCode: '440305' }],
    ['of another way', { way: 'courier' }],
    ['of another station than the one that has to be', { stationId: 'shenzhen-1' }],
    ['that does not exist', { slotId: 'guangzhou-1_2026-03-12_1000' }],
    ['beyond the days offered', { slotId: 'guangzhou-1_2026-03-24_0900' }],
  ])('is unknown in a slot %s', async (_, but) => {
    await expect(want(but)).rejects.toMatchObject({ code: 'slot_unknown' })
  })

  it('is too late after the cut-off', async () => {
    await expect(want({ slotId: 'guangzhou-1_2026-03-10_0900' })).rejects.toMatchObject({ code: 'slot_past' })
  })

  it('of a station that has to be the same one may go on where another serves by now', async () => {
    const [first] = sampleAreas.stations
    if (!first) throw new Error('the sample has stations')
    const newcomer = { ...first, id: 'tianhe-1', serves: ['440106'] }
    const plan = { ...sampleAreas, stations: [newcomer, ...sampleAreas.stations] }
    await expect(want({}, plan)).rejects.toMatchObject({ code: 'slot_unknown' })
    expect((await want({ stationId: 'guangzhou-1' }, plan)).station.id).toBe('guangzhou-1')
  })
})
