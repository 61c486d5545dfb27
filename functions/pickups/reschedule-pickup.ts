import type { reschedulePickup as call } from '../../shared/contract/reschedule-pickup'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { PickupRecord } from '../ports'
import { changePickup, type Plan } from './change-pickup'
import { erasureAfterVisit } from './erasure-day'
import { intentionOf } from './intention'
import { ownedPickup } from './owned-pickup'
import { isErased } from './personal-parts'
import { slotOfVisit, viewOf } from './pickup-view'
import type { PickupPorts } from './ports'
import { isCutOff } from './visit-times'
import { wantedVisit } from './wanted-visit'

/**
 * Moves a pickup to another slot of its station and way until its cut-off; devices and prices stay as they are. To the
 * slot it has: nothing happens. Refuses what the call lists; `slot_full` carries `alternatives`.
 */
export const reschedulePickup =
  (ports: PickupPorts) =>
  async (request: Input<typeof call>): Promise<Answer<typeof call>> => {
    const { params, headers, body } = request
    const intention = intentionOf(ports, {
      scope: `change-pickup/${params.id}`,
      key: headers['idempotency-key'],
      request: { reschedule: body },
    })
    const found = await ownedPickup(ports, request)
    const decide = (record: PickupRecord) => decided(ports, record, body.slot)
    const record = await changePickup(ports, { record: found, decide, intention })
    return { status: 200, body: await viewOf(ports.sealer, record), headers: { 'cache-control': 'no-store' } }
  }

async function decided(ports: PickupPorts, { pickup }: PickupRecord, slotId: string): Promise<Plan> {
  const now = ports.clock.now()
  if (pickup.status !== 'booked' || isErased(pickup)) throw new Refusal('not_active')
  if (isCutOff(pickup.visit, now)) throw new Refusal('too_late')
  if (slotId === pickup.visit.slotId) return {}
  const { way, station, places } = pickup.visit
  const visit = await wantedVisit(ports, { slotId, areaCode: pickup.area, way, stationId: station.id, places })
  return {
    event: { kind: 'rescheduled', at: now.toISOString(), slot: slotOfVisit(visit) },
    visit,
    eraseFrom: erasureAfterVisit(visit.day),
  }
}
