import type { Slot } from '@shared/contract/list-slots'
import { today } from '@/services/clock'

const dayMs = 86_400_000

/** So many days from today, YYYY-MM-DD. */
export const dayAhead = (days: number): string => today(Date.parse(`${today()}T00:00:00+08:00`) + days * dayMs)

const hours = [
  { from: '09:00', to: '12:00' },
  { from: '12:00', to: '14:00' },
  { from: '14:00', to: '17:00' },
]

/** Places left in the windows of each day from today on: one day is full, one has a full window. */
const left = [
  [0, 0, 0],
  [4, 0, 1],
  [2, 3, 5],
  [0, 1, 2],
  [12, 9, 14],
  [3, 3, 3],
  [6, 2, 0],
]

/** A week of windows of a station that does not exist. */
export const sampleSlots: readonly Slot[] = left.flatMap((places, days) =>
  hours.map(({ from, to }, index) => {
    const day = dayAhead(days)
    return { id: `sample_${day}_${from.replace(':', '')}`, day, from, to, left: places[index] ?? 0 }
  }),
)
