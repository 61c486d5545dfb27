import type { Booking } from '@shared/contract/book-pickup'
import { waySchema } from '@shared/contract/list-areas'
import type { FieldFault } from '@shared/contract/problem'
import * as z from 'zod/mini'
import { bookingTexts } from '@/texts/booking'
import { findFloorFault } from './find-floor-fault'
import { findLengthFault } from './find-length-fault'
import { findPhoneFault, plainPhone } from './find-phone-fault'
import { plainLine } from './plain-line'

/** What a person fills in, as typed. `area` is a code, `slot` an id. */
export const bookingFormSchema = z.object({
  area: z.string(),
  way: z.union([waySchema, z.literal('')]),
  slot: z.string(),
  name: z.string(),
  phone: z.string(),
  street: z.string(),
  /** Absent until somebody touches them: so long what the quotes say counts. */
  floor: z.optional(z.string()),
  lift: z.optional(z.boolean()),
  consent: z.boolean(),
})

export type BookingForm = z.infer<typeof bookingFormSchema>

export type FieldName = keyof BookingForm

/** The first thing that keeps a form from being sent. */
export type FormLack = Exclude<FieldName, 'lift'> | 'nameLong' | 'streetLong'

export const emptyForm: BookingForm = {
  area: '',
  way: '',
  slot: '',
  name: '',
  phone: '',
  street: '',
  consent: false,
}

/** What is still empty or wrong, from the top of the page; undefined when the form can be sent. */
export function firstMissing(form: BookingForm): FormLack | undefined {
  const lacks: readonly (readonly [FormLack, boolean])[] = [
    ['area', !form.area],
    ['way', !form.way],
    ['slot', !form.slot],
    ['name', !plainLine(form.name)],
    ['nameLong', findLengthFault('name', form.name) !== undefined],
    ['phone', !form.phone || findPhoneFault(form.phone, true) !== undefined],
    ['street', !plainLine(form.street)],
    ['streetLong', findLengthFault('street', form.street) !== undefined],
    ['floor', findFloorFault(form.floor ?? '') !== undefined],
    ['consent', !form.consent],
  ]
  return lacks.find(([, lacking]) => lacking)?.[0]
}

/** The request; only for a form without anything missing. */
export function makeBooking(form: BookingForm, quotes: readonly string[]): Booking {
  const floor = (form.floor ?? '').trim()
  return {
    quotes: [...quotes],
    slot: form.slot,
    contact: { name: plainLine(form.name), phone: plainPhone(form.phone) },
    address: {
      area: form.area,
      street: plainLine(form.street),
      ...(floor && { floor: Number(floor) }),
      ...(form.lift !== undefined && { lift: form.lift }),
    },
    consent: { collector: true },
  }
}

/** The form behind a request that was not delivered, so that a refusal leads back to it. A request names no way. */
export const formOf = ({ slot, contact, address }: Booking): Omit<BookingForm, 'way'> => ({
  area: address.area,
  slot,
  name: contact.name,
  phone: contact.phone,
  street: address.street,
  floor: address.floor === undefined ? '' : String(address.floor),
  ...(address.lift !== undefined && { lift: address.lift }),
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

const isFieldName = (part: string): part is FieldName => part in bookingFormSchema.shape
