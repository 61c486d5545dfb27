import type { Pickups } from '../../functions/ports'
import { randomId } from '../../functions/random-id'

/** Broken on purpose: every attempt counts as a new intention, so whoever asks again after a lost answer is a stranger. */
export const forgetsTheKey = (store: Pickups): Pickups => ({
  ...store,
  book: (order) => store.book({ ...order, idempotencyKey: `${order.idempotencyKey}/${randomId()}` }),
  bookedBefore: async () => null,
})
