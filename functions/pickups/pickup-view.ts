import type { Pickup as PickupView } from '../../shared/contract/pickup'
import type { BookedPickup, Pickup, PickupRecord } from '../ports'
import { districtName } from './areas'
import { maskedName, maskedPhone, maskedStreet } from './mask'
import type { PersonalParts } from './personal-parts'
import { slotOf, slotView } from './slots'
import type { Station } from './station'

/** What an owner may be shown of a pickup. */
export interface ShownPickup {
  readonly pickup: BookedPickup & Pick<Pickup, 'status'>
  readonly timeline: PickupRecord['timeline']
  readonly parts: PersonalParts
}

/** A pickup as its owner sees it, contact and address masked. Throws when its station or district is gone. */
export function pickupView(stations: readonly Station[], { pickup, timeline, parts }: ShownPickup): PickupView {
  const slot = slotOf(stations, pickup.slotId)
  const areaName = districtName(pickup.area)
  if (!slot || !areaName) throw new Error(`pickup ${pickup.id} names a slot or a district that is gone`)
  return {
    id: pickup.id,
    status: pickup.status,
    way: 'door',
    slot: slotView(slot),
    area: { code: pickup.area, name: areaName },
    station: { name: slot.station.name },
    devices: pickup.devices.map((device) => ({
      quote: device.quoteId,
      category: device.category,
      low: device.lowFen,
      high: device.highFen,
    })),
    contact: { name: maskedName(parts.contact.name), phone: maskedPhone(parts.contact.phone) },
    address: `${areaName} ${maskedStreet(parts.address.street)}`,
    timeline: timeline.map(({ kind, at }) => ({ kind, at })),
    cancelUntil: slot.cutOff.toISOString(),
  }
}
