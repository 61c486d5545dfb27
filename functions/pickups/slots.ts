import type { Slot } from '../../shared/contract/list-slots'
import { isDay } from '../../shared/valuation/dated'
import type { BookedVisit } from '../ports'
import { dayAfter, shanghaiInstant } from '../shanghai-day'
import { isGone, namesOf, type Station, type VisitWay } from './station'
import type { StationPlan } from './station-plan'

/** Slots are offered for this many days, today included. */
export const OFFERED_DAYS = 14

const COURIER = '-courier'

/** A window on one day. It is computed, not stored: the database knows bookings alone. */
export interface PlannedSlot extends Omit<Slot, 'left'> {
  readonly station: Station
  readonly way: VisitWay
  /** Category ids that are taken in it. */
  readonly categories: readonly string[]
  /** Places, not visits. */
  readonly capacity: number
  readonly start: Date
  /** The last instant at which it can be booked, or a pickup in it moved or cancelled. */
  readonly cutOff: Date
}

/** The days on which slots are offered, from `today` (YYYY-MM-DD) on. */
export const offeredDays = (today: string): readonly string[] =>
  Array.from({ length: OFFERED_DAYS }, (_, index) => dayAfter(today, index))

/** The slots of a station and a way on one day, past ones included; none when it is closed then. */
export const slotsOn = (plan: StationPlan, station: Station, way: VisitWay, day: string): PlannedSlot[] =>
  isClosed(plan, station, day) ? [] : windowsOn(station, way, day)

function windowsOn(station: Station, way: VisitWay, day: string): PlannedSlot[] {
  const visits = station.ways[way]
  if (!visits) return []
  const { categories, cutOffMinutes } = visits
  const name = way === 'courier' ? `${station.id}${COURIER}` : station.id
  return visits.windows
    .filter(({ weekdays }) => weekdays?.includes(weekdayOf(day)) ?? true)
    .map(({ from, to, capacity }) => {
      const start = shanghaiInstant(day, from)
      const cutOff = new Date(start.getTime() - cutOffMinutes * 60_000)
      const id = `${name}_${day}_${from.replace(':', '')}`
      return { id, day, from, to, station, way, categories, capacity, start, cutOff }
    })
}

function isClosed(plan: StationPlan, station: Station, day: string): boolean {
  const closures = [...plan.closures, ...(station.closures ?? [])]
  return isGone(station, day) || closures.some(({ from, to }) => from <= day && day <= to)
}

/** 1 for Monday to 7 for Sunday. */
const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay() || 7

/** The slot with an id, of any real day; undefined when no open station has such a window then. */
export function slotOf(plan: StationPlan, id: string): PlannedSlot | undefined {
  const slot = agreedSlotOf(plan, id)
  return slot && !isClosed(plan, slot.station, slot.day) ? slot : undefined
}

/** The same for a slot that was booked once: a closure decided since does not undo it. */
export function agreedSlotOf({ stations }: StationPlan, id: string): PlannedSlot | undefined {
  const day = id.split('_')[1]
  if (!day || !isDay(day)) return undefined
  return stations.flatMap((station) => windowsOn(station, wayOf(id), day)).find((slot) => slot.id === id)
}

/** The way that the id of a slot stands for, whether there is such a slot or not. */
export const wayOf = (id: string): VisitWay => (id.split('_')[0]?.endsWith(COURIER) ? 'courier' : 'door')

/** Whether a slot can no longer be booked at an instant. */
export const isPast = (slot: PlannedSlot, now: Date): boolean => now.getTime() > slot.cutOff.getTime()

/** How many visits of so many places still fit, given the places taken; a capacity lowered later never makes it negative. */
export const visitsLeft = (slot: PlannedSlot, taken: ReadonlyMap<string, number>, places: number): number =>
  Math.max(0, Math.floor((slot.capacity - (taken.get(slot.id) ?? 0)) / places))

/** A slot as people see it. */
export const slotView = ({ id, day, from, to }: PlannedSlot): Omit<Slot, 'left'> => ({ id, day, from, to })

/** A visit of so many places in a slot, as it is kept with an order. */
export const visitOf = (slot: PlannedSlot, places: number): BookedVisit => ({
  slotId: slot.id,
  way: slot.way,
  day: slot.day,
  from: slot.from,
  to: slot.to,
  station: { id: slot.station.id, ...namesOf(slot.station) },
  cutOff: slot.cutOff.toISOString(),
  places,
})
