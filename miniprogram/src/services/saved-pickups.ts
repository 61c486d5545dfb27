import { bookingSchema, bookPickup } from '@shared/contract/book-pickup'
import * as z from 'zod/mini'
import { eraseStored, loadStored, saveStored } from './storage'

const storageKey = 'pickups'
const pendingKey = 'pending-booking'

/** A pickup booked from this phone: its secret opens it, `seen` is how it looked last. */
const savedPickupSchema = z.object({ id: z.string(), secret: z.string(), seen: bookPickup.responses[201] })

export type SavedPickup = z.infer<typeof savedPickupSchema>

/** A booking on its way: the same key and body are sent until an answer comes, so it is never booked twice. */
const pendingSchema = z.object({ key: z.string(), booking: bookingSchema, startedAt: z.int() })

export type PendingBooking = z.infer<typeof pendingSchema>

/** The pickups of this phone, newest first. */
export const listSavedPickups = (): readonly SavedPickup[] => loadStored(storageKey, z.array(savedPickupSchema)) ?? []

export const findSavedPickup = (id: string): SavedPickup | undefined =>
  listSavedPickups().find((saved) => saved.id === id)

/** Adds a pickup or replaces the one with its id. False when the phone's storage refuses. */
export const savePickup = (saved: SavedPickup): boolean =>
  saveStored(storageKey, [saved, ...listSavedPickups().filter(({ id }) => id !== saved.id)])

export const readPendingBooking = (): PendingBooking | undefined => loadStored(pendingKey, pendingSchema)

export const savePendingBooking = (pending: PendingBooking): boolean => saveStored(pendingKey, pending)

export const erasePendingBooking = (): boolean => eraseStored(pendingKey)
