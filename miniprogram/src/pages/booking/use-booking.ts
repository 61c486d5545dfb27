import type { Area, Way } from '@shared/contract/list-areas'
import type { Slot } from '@shared/contract/list-slots'
import { readPendingBooking } from '@/services/saved-pickups'
import type { SlotsState } from '@/services/use-slots'
import { type BookingForm, type FormLack, firstMissing, formOf, makeBooking } from './booking-form'
import { carryingOf } from './carrying-of'
import { exits } from './exits'
import { useAreaSearch } from './use-area-search'
import { useAreas } from './use-areas'
import { useBookingForm } from './use-booking-form'
import { useDelivery } from './use-delivery'
import { type Device, useDevices } from './use-devices'
import { useRefusal } from './use-refusal'
import { useWay } from './use-way'
import type { WayOffer } from './ways-of-area'

/** What keeps a booking from being sent: the form, or a device that cannot be booked. */
export type Missing = FormLack | 'device'

/** The booking of signed quotes: where, how, when, who, and a submit that survives a dropped network. */
export function useBooking(quoteIds: readonly string[]) {
  const devices = useDevices(quoteIds)
  const order = devices.state.step === 'ready' ? devices.state.devices : []
  const form = useBookingForm(readPendingForm)
  const areas = useAreas()
  const area = areas.areas?.find(({ code }) => code === form.values.area)
  const { offers, offer, slots } = useWay(area, order, form.values.way)
  const refusal = useRefusal({ form, slots, devices, areas })
  const delivery = useDelivery(refusal.hear)

  const slot = findFree(slots.state, form.values.slot)
  const values = complete(form.values, { area, offer, slot, order })
  const ready = order.length > 0 && order.every(({ status }) => status === 'valid')
  const missing: Missing | undefined = ready ? firstMissing(values) : 'device'

  return {
    ...exits,
    devices,
    form: { ...form, values },
    slots,
    slot,
    areas,
    area,
    offers,
    offer,
    /** Until a place is chosen it may become one; a store is gone to without. */
    isVisit: !area || (offer !== undefined && offer.way !== 'store'),
    search: useAreaSearch(areas.areas),
    delivery,
    refusal,
    missing,
    /** False when the phone's storage refuses: closing the app would lose what is filled in, or on its way. */
    kept: form.kept && delivery.kept,
    submit: () => {
      if (!missing) void delivery.submit(makeBooking(values, quoteIds))
    },
    chooseArea: ({ code }: Area) => form.change({ area: code, way: '', slot: '', consent: false }),
    chooseWay: (way: Way) => form.change({ way, slot: '', consent: false }),
    chooseSlot: ({ id }: Slot) => {
      form.change({ slot: id })
      refusal.dismiss()
    },
    /** A consent names who comes: another district or way asks for it anew. */
    agree: () => form.change({ consent: !values.consent, way: values.way }),
  }
}

interface Found {
  area: Area | undefined
  offer: WayOffer | undefined
  slot: Slot | undefined
  order: readonly Device[]
}

/** The form as it stands: only what can still be had, and what the quotes say where nobody said otherwise. */
const complete = (typed: BookingForm, { area, offer, slot, order }: Found): BookingForm => ({
  ...carryingOf(order),
  ...typed,
  area: area?.code ?? '',
  way: offer?.way ?? '',
  slot: slot?.id ?? '',
  consent: typed.consent && typed.way === offer?.way,
})

/** The form holds what could not be delivered, so that a refusal leads back to it. */
function readPendingForm() {
  const pending = readPendingBooking()
  return pending && formOf(pending.booking)
}

const findFree = (state: SlotsState, id: string) =>
  state.step === 'ready' ? state.slots.find((slot) => slot.id === id && slot.left > 0) : undefined
