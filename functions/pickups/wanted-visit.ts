import type { WantedVisit } from '../ports'
import { bookableSlot, type SlotWish } from './bookable-slot'
import type { PickupPorts } from './ports'
import { visitOf } from './slots'

/** A visit of so many places in a slot, to be booked. Refuses slot_unknown, slot_past. */
export async function wantedVisit(
  { clock, stations }: Pick<PickupPorts, 'clock' | 'stations'>,
  { places, ...wish }: SlotWish & { readonly places: number },
): Promise<WantedVisit> {
  const slot = bookableSlot(await stations.current(), clock, wish)
  return { ...visitOf(slot, places), capacity: slot.capacity }
}
