import type { Slot } from '../../shared/contract/list-slots'
import { dayAfter, shanghaiInstant } from '../shanghai-day'
import type { Station } from './station'

/** Slots are offered for this many days, today included. */
export const OFFERED_DAYS = 14

/** A window on one day. It is computed, not stored: the database knows bookings alone. */
export interface PlannedSlot extends Omit<Slot, 'left'> {
  readonly station: Station
  readonly capacity: number
  readonly start: Date
  /** The last instant at which it can be booked, or a pickup in it cancelled. */
  readonly cutOff: Date
}

/** The slots of a station from `day` on, for `days` days, whether still to be had or not. */
export const plannedSlots = (station: Station, day: string, days: number): readonly PlannedSlot[] =>
  Array.from({ length: days }, (_, index) => slotsOn(station, dayAfter(day, index))).flat()

function slotsOn(station: Station, day: string): PlannedSlot[] {
  return station.windows.map(({ from, to, capacity }) => {
    const start = shanghaiInstant(day, from)
    const cutOff = new Date(start.getTime() - station.cutOffMinutes * 60_000)
    return { id: `${station.id}_${day}_${from.replace(':', '')}`, day, from, to, capacity, station, start, cutOff }
  })
}

/** The slot with an id, of any real day; undefined when no station has such a window. */
export function slotOf(stations: readonly Station[], id: string): PlannedSlot | undefined {
  const [stationId, day] = id.split('_')
  const station = stations.find((candidate) => candidate.id === stationId)
  if (!station || !day || !isDay(day)) return undefined
  return slotsOn(station, day).find((slot) => slot.id === id)
}

const isDay = (day: string) => !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && dayAfter(day, 0) === day

/** Whether a slot can no longer be booked at an instant. */
export const isPast = (slot: PlannedSlot, now: Date): boolean => now.getTime() > slot.cutOff.getTime()

/** How many places are left, given how many are taken; a capacity lowered later never makes it negative. */
export const placesLeft = (slot: PlannedSlot, taken: ReadonlyMap<string, number>): number =>
  Math.max(0, slot.capacity - (taken.get(slot.id) ?? 0))

/** A slot as people see it. */
export const slotView = ({ id, day, from, to }: PlannedSlot): Omit<Slot, 'left'> => ({ id, day, from, to })
