import type { Slot } from '../../shared/contract/list-slots'
import type { PickupPorts } from './ports'
import { isPast, OFFERED_DAYS, type PlannedSlot, placesLeft, plannedSlots, slotView } from './slots'

const MOST = 3

/** At most three slots of the same station with places left, nearest in time first, the earlier of two equally near. */
export async function nearestSlots(
  { clock, pickups }: Pick<PickupPorts, 'clock' | 'pickups'>,
  full: PlannedSlot,
): Promise<readonly Slot[]> {
  const now = clock.now()
  const ahead = plannedSlots(full.station, clock.today(), OFFERED_DAYS)
  const others = ahead.filter((slot) => slot.id !== full.id && !isPast(slot, now))
  const taken = await pickups.taken(others.map((slot) => slot.id))
  const distance = (slot: PlannedSlot) => Math.abs(slot.start.getTime() - full.start.getTime())
  return others
    .filter((slot) => placesLeft(slot, taken) > 0)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, MOST)
    .map((slot) => ({ ...slotView(slot), left: placesLeft(slot, taken) }))
}
