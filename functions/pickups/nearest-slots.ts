import type { Slot } from '../../shared/contract/list-slots'
import type { BookedVisit } from '../ports'
import { shanghaiInstant } from '../shanghai-day'
import type { PickupPorts } from './ports'
import { isPast, offeredDays, type PlannedSlot, slotsOn, slotView, visitsLeft } from './slots'

const MOST = 3

/**
 * At most three slots of the same station and way into which a visit fits that found its own one full: nearest in time
 * first, the earlier of two equally near.
 */
export async function nearestSlots(
  { clock, pickups, stations }: Pick<PickupPorts, 'clock' | 'pickups' | 'stations'>,
  { slotId, station: { id }, way, day, from, places }: BookedVisit,
): Promise<readonly Slot[]> {
  const plan = await stations.current()
  const station = plan.stations.find((candidate) => candidate.id === id)
  if (!station) return []
  const now = clock.now()
  const ahead = offeredDays(clock.today()).flatMap((offered) => slotsOn(plan, station, way, offered))
  const others = ahead.filter((slot) => slot.id !== slotId && !isPast(slot, now))
  const taken = await pickups.taken(others.map((slot) => slot.id))
  const wanted = shanghaiInstant(day, from).getTime()
  const distance = ({ start }: PlannedSlot) => Math.abs(start.getTime() - wanted)
  return others
    .map((slot) => ({ slot, left: visitsLeft(slot, taken, places) }))
    .filter(({ left }) => left > 0)
    .sort((a, b) => distance(a.slot) - distance(b.slot))
    .slice(0, MOST)
    .map(({ slot, left }) => ({ ...slotView(slot), left }))
}
