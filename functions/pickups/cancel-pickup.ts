import type { cancelPickup as call } from '../../shared/contract/cancel-pickup'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { BookedVisit, CancelReason, PickupRecord } from '../ports'
import { cancellation } from './cancellation'
import { changePickup, type Plan } from './change-pickup'
import { intentionOf } from './intention'
import { ownedPickup } from './owned-pickup'
import { isErased } from './personal-parts'
import { viewOf } from './pickup-view'
import type { PickupPorts } from './ports'
import { isCutOff, isOver } from './visit-times'

/**
 * Cancels a pickup until its cut-off, or once nobody came, and gives slot and quotes back; again: the same answer.
 * Refuses what the call lists: too_early for `nobody-came` before the window is over, too_late for any other reason
 * after the cut-off, not_active for an order that is over and erased.
 */
export const cancelPickup =
  (ports: PickupPorts) =>
  async (request: Input<typeof call>): Promise<Answer<typeof call>> => {
    const { params, headers, body } = request
    const intention = intentionOf(ports, {
      scope: `change-pickup/${params.id}`,
      key: headers['idempotency-key'],
      request: { cancel: body },
    })
    const found = await ownedPickup(ports, request)
    const decide = (record: PickupRecord) => decided(ports, record, body.reason)
    const record = await changePickup(ports, { record: found, decide, intention })
    return { status: 200, body: await viewOf(ports.sealer, record), headers: { 'cache-control': 'no-store' } }
  }

function decided(ports: PickupPorts, { pickup }: PickupRecord, reason: CancelReason | undefined): Plan {
  if (pickup.status === 'cancelled') return {}
  if (isErased(pickup)) throw new Refusal('not_active')
  refuseUntimely(pickup.visit, reason, ports.clock.now())
  return cancellation(ports, reason)
}

function refuseUntimely(visit: BookedVisit, reason: CancelReason | undefined, now: Date): void {
  if (reason !== 'nobody-came' && isCutOff(visit, now)) throw new Refusal('too_late')
  if (reason === 'nobody-came' && !isOver(visit, now)) throw new Refusal('too_early')
}
