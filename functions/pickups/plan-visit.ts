import type { Booking } from '../../shared/contract/book-pickup'
import { quoteSchema } from '../../shared/contract/quote'
import { Refusal } from '../http/refusal'
import type { BookedDevice, BookingOrder, QuoteMarks } from '../ports'
import { dayAfter } from '../shanghai-day'
import type { PickupPorts } from './ports'
import { isPast, OFFERED_DAYS, type PlannedSlot, slotOf } from './slots'
import { visitedStation } from './visited-station'

type VisitPorts = Pick<PickupPorts, 'clock' | 'quoteLog' | 'quoteMarks' | 'stations'>

/** Place and devices of an order, and what speaks against it. */
export interface Visit extends Pick<BookingOrder, 'slot' | 'devices'> {
  readonly refusal?: Refusal
}

/**
 * Checks all of an order that needs no lock. A refused one gets a slot without places: it can book nothing,
 * but a repeat of an order that was booked is still known by its key.
 * Refusals: area_unknown, area_not_served, slot_unknown, slot_past, quote_not_found, quote_expired, quote_superseded,
 * quote_revoked, invalid_request. Whether a quote is booked already is for the booking itself to find.
 */
export async function planVisit(ports: VisitPorts, booking: Booking): Promise<Visit> {
  try {
    const { id, capacity } = bookableSlot(ports, booking)
    return { slot: { id, capacity }, devices: await signedDevices(ports, booking.quotes) }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { slot: { id: booking.slot, capacity: 0 }, devices: [], refusal: error }
  }
}

function bookableSlot({ clock, stations }: VisitPorts, { slot: id, address }: Booking): PlannedSlot {
  const station = visitedStation(stations, address.area)
  const slot = slotOf([station], id)
  if (!slot || slot.day >= dayAfter(clock.today(), OFFERED_DAYS)) throw new Refusal('slot_unknown')
  if (isPast(slot, clock.now())) throw new Refusal('slot_past')
  return slot
}

async function signedDevices(ports: VisitPorts, quoteIds: readonly string[]): Promise<readonly BookedDevice[]> {
  if (new Set(quoteIds).size < quoteIds.length) {
    throw new Refusal('invalid_request', { fields: [{ field: 'quotes', code: 'repeated', detail: 'each quote once' }] })
  }
  const marks = ports.quoteMarks.read(quoteIds)
  return Promise.all(quoteIds.map((quoteId) => signedDevice(ports, quoteId, marks)))
}

async function signedDevice(
  { clock, quoteLog }: VisitPorts,
  quoteId: string,
  marks: ReturnType<QuoteMarks['read']>,
): Promise<BookedDevice> {
  const extra = { quote: quoteId }
  const [record, mark] = await Promise.all([quoteLog.read(quoteId), marks.then((found) => found.get(quoteId))])
  if (!record) throw new Refusal('quote_not_found', { extra })
  if (mark && mark.kind !== 'booked') throw new Refusal(`quote_${mark.kind}`, { extra })
  if (clock.now().getTime() >= Date.parse(record.expiresAt)) throw new Refusal('quote_expired', { extra })
  const { category, low, high } = quoteSchema.parse(JSON.parse(record.quote))
  return { category, quoteId, lowFen: low, highFen: high }
}
