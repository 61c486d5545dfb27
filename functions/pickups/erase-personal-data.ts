import type { erasePersonalData as call } from '../../shared/contract/erase-personal-data'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { PickupRecord } from '../ports'
import { cancellation } from './cancellation'
import { changePickup, type Plan } from './change-pickup'
import { erasure } from './erasure'
import { ownedPickup } from './owned-pickup'
import { viewOf } from './pickup-view'
import type { PickupPorts } from './ports'
import { isCutOff, isOver } from './visit-times'

/**
 * Erases contact and address for good, with every consent to notices and every link to a person. An order still to come
 * is cancelled first: nobody could be visited any more. Erased twice: the same answer. Refuses pickup_unknown, too_late from the cut-off to the end of the window, rate_limited.
 */
export const erasePersonalData =
  (ports: PickupPorts) =>
  async (request: Input<typeof call>): Promise<Answer<typeof call>> => {
    const found = await ownedPickup(ports, request)
    const ended = await changePickup(ports, { record: found, decide: (record) => ending(ports, record) })
    const record = await changePickup(ports, { record: ended, decide: (now) => erasure(ports, now) })
    // Also when it was erased before: a crash may have come between the two.
    await ports.noticeConsents.dropAll(record.pickup.id)
    await ports.pickupLinks.unlink(record.pickup.id)
    return { status: 200, body: await viewOf(ports.sealer, record), headers: { 'cache-control': 'no-store' } }
  }

function ending(ports: PickupPorts, { pickup }: PickupRecord): Plan {
  const now = ports.clock.now()
  if (pickup.status !== 'booked' || isOver(pickup.visit, now)) return {}
  if (isCutOff(pickup.visit, now)) throw new Refusal('too_late')
  return cancellation(ports, 'erased')
}
