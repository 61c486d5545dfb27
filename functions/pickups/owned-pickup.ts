import { createHash, timingSafeEqual } from 'node:crypto'
import { Refusal } from '../http/refusal'
import type { PickupRecord } from '../ports'
import type { PickupPorts } from './ports'

type OwnerPorts = Pick<PickupPorts, 'pickups' | 'orderSecret'>

/** The pickup that a bearer secret belongs to. An absent or wrong secret reads like an unknown pickup: pickup_unknown. */
export async function ownedPickup(
  ports: OwnerPorts,
  id: string,
  authorization: string | undefined,
): Promise<PickupRecord> {
  const given = /^Bearer ([\w-]+)$/.exec(authorization ?? '')?.[1]
  const record = given ? await ports.pickups.read(id) : null
  if (!given || !record) throw new Refusal('pickup_unknown')
  const secret = await ports.orderSecret.derive(record.pickup.id, record.pickup.idempotencyKey)
  if (!timingSafeEqual(digest(given), digest(secret))) throw new Refusal('pickup_unknown')
  return record
}

/** Equal lengths, which the comparison asks for. */
const digest = (text: string) => createHash('sha256').update(text).digest()
