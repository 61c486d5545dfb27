import type { BookedPickup, BookingOrder, Pickups } from '../../functions/ports'

const WRITTEN_AFTER_MS = 100

/** Broken on purpose: counts in memory, says `booked`, and writes a moment later. What a kill catches in between is lost. */
export function acknowledgesFirst(store: Pickups): Pickups {
  const promised = new Map<string, Promise<{ places: number }>>()
  const acknowledged = new Map<string, BookedPickup>()
  const countOf = (slotId: string) => {
    const count = promised.get(slotId) ?? store.taken([slotId]).then((taken) => ({ places: taken.get(slotId) ?? 0 }))
    promised.set(slotId, count)
    return count
  }
  return {
    ...store,
    async book(order) {
      const { visit, idempotencyKey, createdAt: at } = order
      const repeated = acknowledged.get(idempotencyKey)
      if (repeated) return { kind: 'replayed', pickup: repeated }
      const before = await store.bookedBefore({ ...order, at })
      if (before) return before
      const count = await countOf(visit.slotId)
      if (count.places + visit.places > visit.capacity) return { kind: 'slot_full' }
      count.places += visit.places
      const pickup = pickupOf(order)
      acknowledged.set(idempotencyKey, pickup)
      setTimeout(() => store.book(order).catch(() => {}), WRITTEN_AFTER_MS)
      return { kind: 'booked', pickup }
    },
  }
}

function pickupOf({ pickupId, visit: { capacity, ...visit }, ...order }: BookingOrder): BookedPickup {
  const { idempotencyKey, area, devices, consent, createdAt, firstEvent } = order
  return { id: pickupId, idempotencyKey, visit, area, devices, consent, createdAt, firstEvent }
}
