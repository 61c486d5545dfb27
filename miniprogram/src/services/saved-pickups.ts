import { bookingSchema } from '@shared/contract/book-pickup'
import { pickupSchema } from '@shared/contract/pickup'
import * as z from 'zod/mini'
import { pickupsKey } from './pickup-day'
import { readEntries } from './read-entries'
import { eraseStored, loadStored, saveStored } from './storage'

const pendingKey = 'pending-booking'

/** A pickup of this phone; `seen` is how it looked last. */
const savedPickupSchema = z.object({
  id: z.string(),
  /** Opens it. One that was found with a login has none: the session opens it. */
  secret: z.optional(z.string()),
  /** The person's other phones find it with a login. */
  linked: z.optional(z.boolean()),
  seen: pickupSchema,
})

export type SavedPickup = z.infer<typeof savedPickupSchema>

/** A booking on its way: the same key and body are sent until an answer comes, so it is never booked twice. */
const pendingSchema = z.object({ key: z.string(), booking: bookingSchema, startedAt: z.int() })

export type PendingBooking = z.infer<typeof pendingSchema>

/** The pickups of this phone, newest first. */
export const listSavedPickups = (): readonly SavedPickup[] => readEntries(pickupsKey, savedPickupSchema).read

export const findSavedPickup = (id: string): SavedPickup | undefined =>
  listSavedPickups().find((saved) => saved.id === id)

/** Adds a pickup or replaces the one with its id. False when the phone's storage refuses. */
export function savePickup(saved: SavedPickup): boolean {
  const { read, unread } = readEntries(pickupsKey, savedPickupSchema)
  return saveStored(pickupsKey, [saved, ...read.filter(({ id }) => id !== saved.id), ...unread])
}

export const readPendingBooking = (): PendingBooking | undefined => loadStored(pendingKey, pendingSchema)

export const savePendingBooking = (pending: PendingBooking): boolean => saveStored(pendingKey, pending)

export const erasePendingBooking = (): boolean => eraseStored(pendingKey)
