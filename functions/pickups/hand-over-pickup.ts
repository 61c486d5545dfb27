import type { handOverPickup as call } from '../../shared/contract/hand-over-pickup'
import type { Answer, Input } from '../http/route'
import { randomId } from '../random-id'
import { ownedPickup } from './owned-pickup'
import type { PickupPorts } from './ports'

const goodForMs = 10 * 60_000

/** A code that opens the pickup on another phone, once, within ten minutes. Refuses pickup_unknown, rate_limited. */
export const handOverPickup =
  (ports: PickupPorts) =>
  async (request: Input<typeof call>): Promise<Answer<typeof call>> => {
    const { pickup } = await ownedPickup(ports, request)
    const code = randomId()
    const expiresAt = new Date(ports.clock.now().getTime() + goodForMs).toISOString()
    await ports.handovers.offer(code, pickup.id, expiresAt)
    return { status: 201, body: { code, expiresAt }, headers: { 'cache-control': 'no-store' } }
  }
