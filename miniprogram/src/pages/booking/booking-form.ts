import type { Booking } from '@shared/contract/book-pickup'
import type { FieldFault } from '@shared/contract/problem'
import { bookingTexts } from '@/texts/booking'
import { findFloorFault } from './find-floor-fault'
import { findPhoneFault, plainPhone } from './find-phone-fault'

/** What a person fills in, as typed. `area` is a code, `slot` an id. */
export interface BookingForm {
  area: string
  slot: string
  name: string
  phone: string
  street: string
  floor: string
  consent: boolean
}

export type FieldName = keyof BookingForm

export const emptyForm: BookingForm = {
  area: '',
  slot: '',
  name: '',
  phone: '',
  street: '',
  floor: '',
  consent: false,
}

/** The first field that is still empty or wrong, from the top of the page. */
export function firstMissing(form: BookingForm): FieldName | undefined {
  if (!form.area) return 'area'
  if (!form.slot) return 'slot'
  if (!form.name.trim()) return 'name'
  if (!form.phone || findPhoneFault(form.phone, true)) return 'phone'
  if (!form.street.trim()) return 'street'
  if (findFloorFault(form.floor)) return 'floor'
  return form.consent ? undefined : 'consent'
}

/** The request; only for a form without anything missing. */
export function makeBooking(form: BookingForm, quotes: readonly string[]): Booking {
  const floor = form.floor.trim()
  return {
    quotes: [...quotes],
    slot: form.slot,
    contact: { name: form.name.trim(), phone: plainPhone(form.phone) },
    address: { area: form.area, street: form.street.trim(), ...(floor && { floor: Number(floor) }) },
    consent: { collector: true },
  }
}

/** The form behind a request that was not delivered, so that a refusal leads back to it. */
export const formOf = ({ slot, contact, address }: Booking): BookingForm => ({
  area: address.area,
  slot,
  name: contact.name,
  phone: contact.phone,
  street: address.street,
  floor: address.floor === undefined ? '' : String(address.floor),
  consent: true,
})

/** What the server found wrong, field by field of the form; `contact.phone` is `phone` here. */
export function readBlame(faults: readonly FieldFault[]): Partial<Record<FieldName, string>> {
  const blame: Partial<Record<FieldName, string>> = {}
  for (const { field } of faults) {
    const name = field.split('.').find(isFieldName)
    if (name) blame[name] = bookingTexts.blamed[name]
  }
  return blame
}

const isFieldName = (part: string): part is FieldName => part in emptyForm
