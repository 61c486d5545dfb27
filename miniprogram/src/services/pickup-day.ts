import { daySchema } from '@shared/day'
import * as z from 'zod/mini'
import { readEntries } from './read-entries'

/** Where the pickups of this phone are stored. */
export const pickupsKey = 'pickups'

/** Of a stored pickup no more than the front page tells: the rest of the contract would weigh on its first load. */
const pickupDaySchema = z.object({ id: z.string(), seen: z.object({ slot: z.object({ day: daySchema }) }) })

/** The day a pickup of this phone is for. */
export const findPickupDay = (id: string): string | undefined =>
  readEntries(pickupsKey, pickupDaySchema).read.find((saved) => saved.id === id)?.seen.slot.day
