import { Refusal } from '../http/refusal'
import type { Clock } from '../ports'
import { dayAfter } from '../shanghai-day'
import { isPast, OFFERED_DAYS, type PlannedSlot, slotOf } from './slots'
import { stationFor, type VisitWay } from './station'
import type { StationPlan } from './station-plan'

/** Which slot is wanted, and for where. */
export interface SlotWish {
  readonly slotId: string
  /** The district, six digits: the slot has to be of the station that serves it then. */
  readonly areaCode: string
  /** Any way when absent. */
  readonly way?: VisitWay
  /** This very station, whatever it serves by now. */
  readonly stationId?: string
}

/** The slot with the id that is wanted, if it can still be booked. Refuses slot_unknown, slot_past. */
export function bookableSlot(plan: StationPlan, clock: Clock, wish: SlotWish): PlannedSlot {
  const slot = slotOf(plan, wish.slotId)
  if (!slot || !isMeant(plan, slot, wish)) throw new Refusal('slot_unknown')
  if (slot.day >= dayAfter(clock.today(), OFFERED_DAYS)) throw new Refusal('slot_unknown')
  if (isPast(slot, clock.now())) throw new Refusal('slot_past')
  return slot
}

function isMeant(plan: StationPlan, { station, day, way }: PlannedSlot, wish: SlotWish): boolean {
  const stationId = wish.stationId ?? stationFor(plan, wish.areaCode, day)?.id
  return station.id === stationId && way === (wish.way ?? way)
}
