import { bookingTexts } from '@/texts/booking'

/** The bounds of the contract. */
const lowest = -5
const highest = 200

/** What is wrong with a floor as typed; none is fine. */
export function findFloorFault(typed: string): string | undefined {
  const text = typed.trim()
  if (text === '') return undefined
  const floor = Number(text)
  return Number.isInteger(floor) && floor >= lowest && floor <= highest ? undefined : bookingTexts.faults.floor
}
