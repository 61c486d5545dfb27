import type { cancelPickup as call } from '../../shared/contract/cancel-pickup'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { Pickup, PickupRecord } from '../ports'
import { ownedPickup } from './owned-pickup'
import { openParts } from './personal-parts'
import { pickupView } from './pickup-view'
import type { PickupPorts } from './ports'
import { isPast, slotOf } from './slots'

type Request = Pick<Input<typeof call>, 'params' | 'headers' | 'body'>

/**
 * Cancels a pickup until its slot's cut-off and frees slot and quotes; again: the same answer.
 * Refuses idempotency_key_missing, pickup_unknown, too_late.
 */
export const cancelPickup =
  (ports: PickupPorts) =>
  async ({ params, headers, body }: Request): Promise<Answer<typeof call>> => {
    if (!headers['idempotency-key']) throw new Refusal('idempotency_key_missing')
    const found = await ownedPickup(ports, params.id, headers.authorization)
    const record = found.pickup.status === 'cancelled' ? found : await cancelled(ports, found.pickup, body.reason)
    const parts = await openParts(ports.sealer, record.pickup)
    return {
      status: 200,
      body: pickupView(ports.stations, { ...record, parts }),
      headers: { 'cache-control': 'no-store' },
    }
  }

async function cancelled(ports: PickupPorts, pickup: Pickup, reason: string | undefined): Promise<PickupRecord> {
  const slot = slotOf(ports.stations, pickup.slotId)
  const now = ports.clock.now()
  if (slot && isPast(slot, now)) throw new Refusal('too_late')
  const record = await ports.pickups.cancel(pickup.id, reason, now.toISOString())
  if (!record) throw new Error(`pickup ${pickup.id} vanished while it was being cancelled`)
  return record
}
