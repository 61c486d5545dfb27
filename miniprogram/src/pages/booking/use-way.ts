import type { Area } from '@shared/contract/list-areas'
import { useSlots, type Visit } from '@/services/use-slots'
import type { BookingForm } from './booking-form'
import { placesOf } from './places-of'
import type { Device } from './use-devices'
import { chooseWay, type WayOffer, waysOfArea } from './ways-of-area'

/** The ways of a district for an order, the one that is taken, and its windows. */
export function useWay(area: Area | undefined, devices: readonly Device[], way: BookingForm['way']) {
  const offers = area ? waysOfArea(area, devices) : []
  const offer = chooseWay(offers, way)
  const slots = useSlots(area && visitBy(area, offer, devices))
  return { offers, offer, slots }
}

/** A store is gone to at any time it is open: nothing is booked. */
function visitBy({ code }: Area, offer: WayOffer | undefined, devices: readonly Device[]): Visit | undefined {
  if (!offer || offer.way === 'store' || devices.length === 0) return undefined
  return { area: code, way: offer.way, places: placesOf(devices) }
}
