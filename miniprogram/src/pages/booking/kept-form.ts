import * as z from 'zod/mini'
import { now } from '@/services/clock'
import { eraseStored, loadStored, saveStored } from '@/services/storage'
import { type BookingForm, bookingFormSchema } from './booking-form'

const storageKey = 'booking-form'
const keptMs = 24 * 60 * 60 * 1000

const keptSchema = z.object({ form: bookingFormSchema, at: z.int() })

/** What was filled in and not sent: leaving the page, a reload and a closed app lose nothing of it. After a day it is gone. */
export function readKeptForm(): BookingForm | undefined {
  const kept = loadStored(storageKey, keptSchema)
  if (kept && now() - kept.at < keptMs) return kept.form
  if (kept) forgetForm()
  return undefined
}

/** False when the phone's storage refuses. */
export const keepForm = (form: BookingForm): boolean => saveStored(storageKey, { form, at: now() })

export function forgetForm(): void {
  eraseStored(storageKey)
}
