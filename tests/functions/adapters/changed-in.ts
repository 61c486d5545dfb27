import type { ChangeResult, PickupChange, Pickups, SignedEvent } from '../../../functions/ports'

/** An event that a test makes up, its token too. */
export const anEvent = (but: Partial<SignedEvent> = {}): SignedEvent => ({
  kind: 'cancelled',
  at: '2025-11-22T01:00:00.000Z',
  token: 'token 2',
  ...but,
})

/** Changes a pickup as it reads now. */
export async function changedIn(
  pickups: Pickups,
  pickupId: string,
  change: Omit<PickupChange, 'record'>,
): Promise<ChangeResult> {
  const record = await pickups.read(pickupId)
  if (!record) throw new Error(`${pickupId} was never booked`)
  return pickups.change({ record, ...change })
}

/** Cancels a pickup as it reads now. */
export const cancelledIn = (pickups: Pickups, pickupId: string): Promise<ChangeResult> =>
  changedIn(pickups, pickupId, { event: anEvent(), cancel: true })
