import type { linkPickup as call } from '../../shared/contract/link-pickup'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import { ownedPickup } from './owned-pickup'
import type { PickupPorts } from './ports'

/**
 * Links a pickup to the person of a session; again: the same answer. A pickup whose personal parts are erased belongs to
 * nobody any more and stays so: pickup_unknown. Refuses session_unknown, rate_limited.
 */
export const linkPickup =
  (ports: PickupPorts) =>
  async (request: Input<typeof call>): Promise<Answer<typeof call>> => {
    const { pickup } = await ownedPickup(ports, request)
    const person = await ports.sessions.person(request.body.session, ports.clock.now())
    if (!person) throw new Refusal('session_unknown')
    if (!(await ports.pickupLinks.link(person, pickup))) throw new Refusal('pickup_unknown')
    return { status: 200, body: { linked: true }, headers: { 'cache-control': 'no-store' } }
  }
