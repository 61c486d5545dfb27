import type { Answers } from '../valuation/question'
import { type Size, sizes } from './sizes'

interface Device {
  readonly category: string
  readonly answers: Answers
}

/** A category that nobody has said the size of. */
export class NoSize extends Error {}

/**
 * How many places of a window devices take together, at least one: what a collector can carry down and load. Whatever is
 * not known about a device counts as the larger. Throws NoSize for a category without an entry in `sizes`.
 */
export function placesFor(devices: readonly Device[]): number {
  const tenths = devices.reduce((sum, device) => sum + tenthsOf(device), 0)
  return Math.max(1, Math.ceil(tenths / 10))
}

function tenthsOf({ category, answers }: Device): number {
  const size = own(sizes, category)
  if (size === undefined) throw new NoSize(`${category} takes an unknown number of places: shared/pickup/sizes.ts`)
  return tenthsAt(size, answers)
}

function tenthsAt(size: Size, answers: Answers): number {
  if (typeof size === 'number') return size
  const answer = answers[size.question]
  const known = typeof answer === 'string' ? own(size.tenths, answer) : undefined
  return known === undefined ? mostOf(size) : tenthsAt(known, answers)
}

const own = <Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.keys(record).includes(key) ? record[key] : undefined

const mostOf = (size: Size): number =>
  typeof size === 'number' ? size : Math.max(...Object.values(size.tenths).map(mostOf))
