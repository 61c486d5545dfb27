import type { readPickup as call } from '../../shared/contract/read-pickup'
import type { Answer } from '../http/route'
import { type OwnerRequest, ownedPickup } from './owned-pickup'
import { viewOf } from './pickup-view'
import type { PickupPorts } from './ports'

/** A pickup and its timeline for its owner. Refuses pickup_unknown, rate_limited. */
export const readPickup =
  (ports: PickupPorts) =>
  async (request: OwnerRequest): Promise<Answer<typeof call>> => {
    const record = await ownedPickup(ports, request)
    return { status: 200, body: await viewOf(ports.sealer, record), headers: { 'cache-control': 'no-store' } }
  }
