import type { PickupRecord, TimelineEvent } from '../ports'
import { type ChangePorts, changePickup } from './change-pickup'

/**
 * Adds an event that changes nothing else, such as `noticed`, to a pickup's timeline. `eventFor` sees the pickup as it
 * reads now, again whenever another change came first, and says `null` when there is nothing to add any more. Returns
 * the pickup after it; `null` for an unknown one.
 */
export const appendEvent =
  (ports: ChangePorts) =>
  async (
    pickupId: string,
    eventFor: (record: PickupRecord) => Omit<TimelineEvent, 'at'> | null,
  ): Promise<PickupRecord | null> => {
    const found = await ports.pickups.read(pickupId)
    if (!found) return null
    const decide = (record: PickupRecord) => {
      const event = eventFor(record)
      return event ? { event: { ...event, at: ports.clock.now().toISOString() } } : {}
    }
    return changePickup(ports, { record: found, decide })
  }
