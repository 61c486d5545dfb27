import type { bookPickup as call } from '../../shared/contract/book-pickup'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { BookedPickup, BookingOrder, BookingResult, Intention } from '../ports'
import { randomId } from '../random-id'
import { erasureAfterVisit } from './erasure-day'
import { intentionOf } from './intention'
import { nearestSlots } from './nearest-slots'
import { sealParts } from './personal-parts'
import { pickupView, slotOfVisit } from './pickup-view'
import { planVisit, type Visit } from './plan-visit'
import type { PickupPorts } from './ports'
import { signEvent } from './sign-event'

type Body = Input<typeof call>['body']
type Request = Pick<Input<typeof call>, 'headers' | 'body'>

/**
 * Books once: 201 the first time; the same key and body again give 200 and the same body, even when the slot is past
 * or a quote expired meanwhile. Refuses what the call lists; `slot_full` carries `alternatives`.
 */
export const bookPickup =
  (ports: PickupPorts) =>
  async ({ headers, body }: Request): Promise<Answer<typeof call>> => {
    const intention = intentionOf(ports, { scope: 'book-pickup', key: headers['idempotency-key'], request: body })
    const visit = await planVisit(ports, body)
    const result = await bookedOrRefused(ports, intention, body, visit)
    if ('pickup' in result) return answer(ports, result.kind === 'booked' ? 201 : 200, result.pickup, body)
    throw await refusalOf(ports, result, visit)
  }

/** An order that is refused books nothing, but a repeat of one that was booked is still known by its key. */
async function bookedOrRefused(
  ports: PickupPorts,
  intention: Intention,
  body: Body,
  { refusal, ...visit }: Visit,
): Promise<BookingResult> {
  if (!refusal) return ports.pickups.book(await orderOf(ports, intention, body, visit))
  const before = await ports.pickups.bookedBefore(intention)
  if (before) return before
  throw refusal
}

async function orderOf(
  ports: PickupPorts,
  { at, ...intention }: Intention,
  body: Body,
  { visit, devices }: Visit,
): Promise<BookingOrder> {
  const pickupId = randomId()
  const [sealed, firstEvent] = await Promise.all([
    sealParts(ports.sealer, pickupId, body),
    signEvent(ports, { pickupId, before: [] }, { kind: 'booked', at, slot: slotOfVisit(visit) }),
  ])
  return {
    ...intention,
    ...sealed,
    pickupId,
    visit,
    devices,
    area: body.address.area,
    consent: body.consent,
    createdAt: at,
    firstEvent,
    eraseFrom: erasureAfterVisit(visit.day),
  }
}

/** Made from the booking and the request alone: a repeat looks the same whatever happened since, and opens nothing stored. */
async function answer(
  ports: PickupPorts,
  status: 200 | 201,
  { firstEvent, ...booked }: BookedPickup,
  body: Body,
): Promise<Answer<typeof call>> {
  const pickup = { ...booked, status: 'booked' } as const
  const secret = await ports.orderSecret.derive(booked.id, booked.idempotencyKey)
  const view = pickupView({ pickup, timeline: [firstEvent], parts: body })
  return { status, body: { ...view, secret }, headers: { 'cache-control': 'no-store' } }
}

async function refusalOf(
  ports: PickupPorts,
  result: Exclude<BookingResult, { kind: 'booked' | 'replayed' }>,
  { visit }: Visit,
): Promise<Refusal> {
  if (result.kind === 'idempotency_mismatch') return new Refusal(result.kind)
  if ('quoteId' in result) return new Refusal(result.kind, { extra: { quote: result.quoteId } })
  return new Refusal('slot_full', { extra: { alternatives: await nearestSlots(ports, visit) } })
}
