import type { BookingForm } from './booking-form'

/** Only in memory: a person who leaves the page finds it filled in again, the phone keeps nothing of it. */
let kept: BookingForm | undefined

export const readKeptForm = (): BookingForm | undefined => kept

export function keepForm(form: BookingForm): void {
  kept = form
}

export function forgetForm(): void {
  kept = undefined
}
