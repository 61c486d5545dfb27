import { bookingTexts } from '@/texts/booking'
import { plainLine } from './plain-line'

/** The bounds of the contract. */
const most = { name: 30, street: 120 }

/** How much too long a line is as it would be sent. */
export function findLengthFault(field: keyof typeof most, typed: string): string | undefined {
  const { length } = plainLine(typed)
  const extra = length - most[field]
  return extra > 0 ? bookingTexts.faults.tooLong(most[field], length, extra) : undefined
}
