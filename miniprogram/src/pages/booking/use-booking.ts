import type { Area } from '@shared/contract/list-areas'
import type { Slot } from '@shared/contract/list-slots'
import { routes } from '@/routes'
import { openPage, startOver } from '@/services/navigation'
import { listSavedPickups, readPendingBooking } from '@/services/saved-pickups'
import { type FieldName, firstMissing, formOf, makeBooking } from './booking-form'
import { useAreaSearch } from './use-area-search'
import { useAreas } from './use-areas'
import { useBookingForm } from './use-booking-form'
import { useDelivery } from './use-delivery'
import { useDevices } from './use-devices'
import { useRefusal } from './use-refusal'
import { useSlots } from './use-slots'

/** What keeps a booking from being sent: a field, or a device that cannot be booked. */
export type Missing = FieldName | 'device'

/** The booking of signed quotes: where, when, who, and a submit that survives a dropped network. */
export function useBooking(quoteIds: readonly string[]) {
  const devices = useDevices(quoteIds)
  const form = useBookingForm(readPendingForm)
  const slots = useSlots(form.values.area)
  const areas = useAreas()
  const refusal = useRefusal({ form, slots, devices })
  const delivery = useDelivery(refusal.hear)

  const slot = slots.state.step === 'ready' ? findFree(slots.state.slots, form.values.slot) : undefined
  const ready = devices.state.step === 'ready' && devices.state.devices.every(({ status }) => status === 'valid')
  const missing: Missing | undefined = ready ? firstMissing({ ...form.values, slot: slot?.id ?? '' }) : 'device'

  return {
    devices,
    form,
    slots,
    slot,
    areas,
    area: areas.areas?.find(({ code }) => code === form.values.area),
    search: useAreaSearch(),
    delivery,
    refusal,
    missing,
    submit: () => {
      if (!missing) void delivery.submit(makeBooking(form.values, quoteIds))
    },
    /** A consent names its station: another district asks for it anew. */
    chooseArea: ({ code }: Area) => form.change({ area: code, slot: '', consent: false }),
    chooseSlot: ({ id }: Slot) => {
      form.change({ slot: id })
      refusal.dismiss()
    },
    openQuote: (id: string) => openPage(routes.sharedQuote({ id })),
    openPickupOf: (quote: string) => openPage(pickupRoute(quote)),
    openMyQuotes: () => startOver(routes.myQuotes()),
    leave: () => startOver(routes.myPickups()),
  }
}

/** The form holds what could not be delivered, so that a refusal leads back to it. */
function readPendingForm() {
  const pending = readPendingBooking()
  return pending && formOf(pending.booking)
}

const findFree = (slots: readonly Slot[], id: string) => slots.find((slot) => slot.id === id && slot.left > 0)

/** The order that uses a quote where this phone has it, else the quote itself, which says that it is booked. */
function pickupRoute(quote: string) {
  const uses = ({ status, devices }: { status: string; devices: { quote: string }[] }) =>
    status === 'booked' && devices.some((device) => device.quote === quote)
  const saved = listSavedPickups().find(({ seen }) => uses(seen))
  return saved ? routes.pickup({ id: saved.id }) : routes.sharedQuote({ id: quote })
}
