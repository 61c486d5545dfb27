import type { Pickups } from '../../functions/ports'

const ANY_NUMBER = 1_000_000

/** Broken on purpose: looks whether there is room, then books without that condition. Two who look at once both book. */
export const checkThenInsert = (store: Pickups): Pickups => ({
  ...store,
  async book(order) {
    const { visit, createdAt: at } = order
    const before = await store.bookedBefore({ ...order, at })
    if (before) return before
    const taken = (await store.taken([visit.slotId])).get(visit.slotId) ?? 0
    if (taken + visit.places > visit.capacity) return { kind: 'slot_full' }
    return store.book({ ...order, visit: { ...visit, capacity: ANY_NUMBER } })
  },
})
