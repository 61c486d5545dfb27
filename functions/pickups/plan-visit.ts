import type { Booking } from '../../shared/contract/book-pickup'
import { quoteSchema } from '../../shared/contract/quote'
import { placesFor } from '../../shared/pickup/places-for'
import { Refusal } from '../http/refusal'
import type { BookedDevice, BookingOrder, QuoteMarks, WantedVisit } from '../ports'
import { bookableSlot } from './bookable-slot'
import type { PickupPorts } from './ports'
import { type PlannedSlot, visitOf, wayOf } from './slots'
import type { Station } from './station'
import type { StationPlan } from './station-plan'
import { visitedDays } from './visited-days'

type VisitPorts = Pick<PickupPorts, 'clock' | 'quoteLog' | 'quoteMarks' | 'stations'>

/** Place and devices of an order, and what speaks against it. */
export interface Visit extends Pick<BookingOrder, 'visit' | 'devices'> {
  readonly refusal?: Refusal
}

interface SignedDevice extends BookedDevice {
  readonly answers: Parameters<typeof placesFor>[0][number]['answers']
}

/**
 * Checks all of an order that needs no lock. A refused one gets a slot without places: it can book nothing,
 * but a repeat of an order that was booked is still known by its key.
 * Refusals: area_unknown, area_not_served, slot_unknown, slot_past, quote_not_found, quote_expired, quote_superseded,
 * quote_revoked, way_not_offered, invalid_request, and slot_full for more than any window holds. Whether a quote is
 * booked already, or the slot full, is for the booking itself to find.
 */
export async function planVisit(ports: VisitPorts, booking: Booking): Promise<Visit> {
  try {
    const slot = slotAtAddress(await ports.stations.current(), ports, booking)
    const signed = await signedDevices(ports, booking.quotes)
    const places = placesIn(slot, signed)
    const devices = signed.map(({ answers, ...device }) => device)
    return { visit: { ...visitOf(slot, places), capacity: slot.capacity }, devices }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { visit: impossible(booking.slot), devices: [], refusal: error }
  }
}

/** Takes a place of none: whatever the slot holds, it is full. */
const impossible = (slotId: string): WantedVisit => ({
  slotId,
  way: 'door',
  day: '',
  from: '',
  to: '',
  station: { id: '', name: '' },
  cutOff: '',
  places: 1,
  capacity: 0,
})

function slotAtAddress(plan: StationPlan, { clock }: VisitPorts, { slot: slotId, address }: Booking): PlannedSlot {
  const { area: areaCode, street } = address
  visitedDays(plan, areaCode, wayOf(slotId), clock.today())
  const slot = bookableSlot(plan, clock, { slotId, areaCode })
  refuseException(slot.station, street)
  return slot
}

const withoutSpaces = (text: string) => text.replace(/\s/g, '')

/** Some streets and towns of a district are too far for its station. */
function refuseException({ exceptStreets = [] }: Station, street: string): void {
  const written = withoutSpaces(street)
  const name = exceptStreets.find((exception) => written.includes(withoutSpaces(exception)))
  if (name === undefined) return
  const detail = `${name}还不能上门，请换一个地址`
  throw new Refusal('area_not_served', { detail, fields: [{ field: 'address.street', code: 'not_served', detail }] })
}

/** The places of devices that the slot's way all takes and some window of its station holds. */
function placesIn({ station, way, categories }: PlannedSlot, devices: readonly SignedDevice[]): number {
  const foreign = devices.find(({ category }) => !categories.includes(category))
  if (foreign) throw new Refusal('way_not_offered', { extra: { quote: foreign.quoteId } })
  const places = placesFor(devices)
  const most = Math.max(...(station.ways[way]?.windows ?? []).map(({ capacity }) => capacity))
  if (places <= most) return places
  const detail = '东西太多，一次上门装不下，请分成两单或更多单来约'
  throw new Refusal('slot_full', { detail, extra: { alternatives: [] } })
}

async function signedDevices(ports: VisitPorts, quoteIds: readonly string[]): Promise<readonly SignedDevice[]> {
  if (new Set(quoteIds).size < quoteIds.length) {
    throw new Refusal('invalid_request', {
      fields: [{ field: 'quotes', code: 'repeated', detail: '每份估价只放一次' }],
    })
  }
  const marks = ports.quoteMarks.read(quoteIds)
  return Promise.all(quoteIds.map((quoteId) => signedDevice(ports, quoteId, marks)))
}

async function signedDevice(
  { clock, quoteLog }: VisitPorts,
  quoteId: string,
  marks: ReturnType<QuoteMarks['read']>,
): Promise<SignedDevice> {
  const extra = { quote: quoteId }
  const [record, mark] = await Promise.all([quoteLog.read(quoteId), marks.then((found) => found.get(quoteId))])
  if (!record) throw new Refusal('quote_not_found', { extra })
  if (mark && mark.kind !== 'booked') throw new Refusal(`quote_${mark.kind}`, { extra })
  if (clock.now().getTime() >= Date.parse(record.expiresAt)) throw new Refusal('quote_expired', { extra })
  const { category, low, high, answers } = quoteSchema.parse(JSON.parse(record.quote))
  return { category, quoteId, lowFen: low, highFen: high, answers }
}
