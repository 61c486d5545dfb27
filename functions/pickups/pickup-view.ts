import type { Pickup as PickupView } from '../../shared/contract/pickup'
import type { BookedPickup, BookedVisit, Pickup, PickupRecord, Sealer, TimelineEvent } from '../ports'
import { districtName } from './areas'
import { maskedName, maskedPhone, maskedStreet } from './mask'
import { openParts, type PersonalParts } from './personal-parts'
import { namesOf } from './station'

/** What an owner may be shown of a pickup. */
export interface ShownPickup {
  readonly pickup: Omit<BookedPickup, 'firstEvent'> & Pick<Pickup, 'status'>
  readonly timeline: PickupRecord['timeline']
  /** `null` once they are erased. */
  readonly parts: PersonalParts | null
}

/** A pickup as its owner sees it, contact and address masked. Throws when its district is gone. */
export function pickupView({ pickup, timeline, parts }: ShownPickup): PickupView {
  const { visit } = pickup
  const areaName = districtName(pickup.area)
  if (!areaName) throw new Error(`pickup ${pickup.id} names a district that is gone`)
  return {
    id: pickup.id,
    status: pickup.status,
    way: visit.way,
    slot: slotOfVisit(visit),
    area: { code: pickup.area, name: areaName },
    station: namesOf(visit.station),
    devices: pickup.devices.map((device) => ({
      quote: device.quoteId,
      category: device.category,
      low: device.lowFen,
      high: device.highFen,
    })),
    places: visit.places,
    ...shownParts(parts, areaName),
    timeline: [...timeline],
    cancelUntil: visit.cutOff,
  }
}

const shownParts = (
  parts: PersonalParts | null,
  areaName: string,
): Pick<PickupView, 'contact' | 'address' | 'erased'> =>
  parts
    ? {
        contact: { name: maskedName(parts.contact.name), phone: maskedPhone(parts.contact.phone) },
        address: `${areaName} ${maskedStreet(parts.address.street)}`,
      }
    : { contact: { name: '', phone: '' }, address: areaName, erased: true }

/** A stored pickup as its owner sees it. */
export const viewOf = async (sealer: Sealer, record: PickupRecord): Promise<PickupView> =>
  pickupView({ ...record, parts: await openParts(sealer, record.pickup) })

/** The slot of a visit, as events and views name it. */
export const slotOfVisit = ({ slotId, day, from, to }: BookedVisit): NonNullable<TimelineEvent['slot']> => ({
  id: slotId,
  day,
  from,
  to,
})
