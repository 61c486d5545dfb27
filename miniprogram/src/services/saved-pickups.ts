import { bookingSchema } from '@shared/contract/book-pickup'
import { pickupSchema } from '@shared/contract/pickup'
import * as z from 'zod/mini'
import { tellOutboxNews } from './outbox-news'
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

/** Pickups that the device would not take: they last as long as the app runs. */
const unkept = new Set<string>()

/** The pickups of this phone, newest first. */
export const listSavedPickups = (): readonly SavedPickup[] => readEntries(pickupsKey, savedPickupSchema).read

export const findSavedPickup = (id: string): SavedPickup | undefined =>
  listSavedPickups().find((saved) => saved.id === id)

/** Adds a pickup or replaces the one with its id. False when the phone's storage refuses. */
export function savePickup(saved: SavedPickup): boolean {
  const { read, unread } = readEntries(pickupsKey, savedPickupSchema)
  const kept = saveStored(pickupsKey, [saved, ...read.filter(({ id }) => id !== saved.id), ...unread])
  if (kept) unkept.clear()
  else if (!read.some(({ id }) => id === saved.id)) unkept.add(saved.id)
  tellOutboxNews()
  return kept
}

/** Whether a pickup can still be opened when the app has been closed, be it as it looked before. */
export const isPickupKept = (id: string): boolean => !unkept.has(id)

export const readPendingBooking = (): PendingBooking | undefined => loadStored(pendingKey, pendingSchema)

/** False when the phone's storage refuses. */
export const savePendingBooking = (pending: PendingBooking): boolean => saveStored(pendingKey, pending)

export function erasePendingBooking(): void {
  eraseStored(pendingKey)
  tellOutboxNews()
}
