import type { Answers } from '@shared/valuation/question'
import type { BookingForm } from './booking-form'

/**
 * What quotes say about the way down to the street, the highest floor of all. "A lift, or the second floor at most"
 * leaves open which, so nothing is filled in for it.
 */
export function carryingOf(devices: readonly { answers: Answers }[]): Pick<BookingForm, 'floor' | 'lift'> {
  const climbed = devices.filter(({ answers }) => answers.lift === 'stairs')
  if (climbed.length === 0) return {}
  const floors = climbed.flatMap(({ answers: { floor } }) => (typeof floor === 'number' ? floor : []))
  return { lift: false, ...(floors.length > 0 && { floor: String(Math.max(...floors)) }) }
}
