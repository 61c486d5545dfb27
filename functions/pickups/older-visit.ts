import type { BookedVisit, Stations } from '../ports'
import { agreedSlotOf, visitOf } from './slots'

/** The visit of an order from before visits were kept with orders: what the plan says of its slot now, and one place. */
export const olderVisit =
  (stations: Stations) =>
  async (slotId: string): Promise<BookedVisit> => {
    const slot = agreedSlotOf(await stations.current(), slotId)
    if (!slot) throw new Error(`an older order names the slot ${slotId}, which is gone`)
    return visitOf(slot, 1)
  }
