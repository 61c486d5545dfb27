import type { Slot } from '@shared/contract/list-slots'
import type { DayOffer } from './date-strip'

/** The days that have windows, with the places left on each. */
export function offerDays(slots: readonly Slot[]): DayOffer[] {
  const left = new Map<string, number>()
  for (const slot of slots) left.set(slot.day, (left.get(slot.day) ?? 0) + slot.left)
  return [...left].map(([day, places]) => ({ day, left: places })).sort((a, b) => (a.day < b.day ? -1 : 1))
}

/** The next day's window at the same hours that has a place left. */
export const nextFree = (slots: readonly Slot[], full: Slot): Slot | undefined =>
  slots
    .filter(({ day, from, left }) => day > full.day && from === full.from && left > 0)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0]
