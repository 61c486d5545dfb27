import type { readPickup as call } from '../../shared/contract/read-pickup'
import type { Answer, Input } from '../http/route'
import { ownedPickup } from './owned-pickup'
import { openParts } from './personal-parts'
import { pickupView } from './pickup-view'
import type { PickupPorts } from './ports'

type Request = Pick<Input<typeof call>, 'params' | 'headers'>

/** A pickup and its timeline for the holder of its secret. Refuses pickup_unknown. */
export const readPickup =
  (ports: PickupPorts) =>
  async ({ params, headers }: Request): Promise<Answer<typeof call>> => {
    const record = await ownedPickup(ports, params.id, headers.authorization)
    const parts = await openParts(ports.sealer, record.pickup)
    return {
      status: 200,
      body: pickupView(ports.stations, { ...record, parts }),
      headers: { 'cache-control': 'no-store' },
    }
  }
