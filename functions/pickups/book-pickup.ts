import { createHash, createHmac } from 'node:crypto'
import { canonicalJson } from '../../shared/content-hash'
import type { bookPickup as call } from '../../shared/contract/book-pickup'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { BookedPickup, BookingOrder, BookingResult } from '../ports'
import { randomId } from '../random-id'
import { nearestSlots } from './nearest-slots'
import { sealParts } from './personal-parts'
import { pickupView } from './pickup-view'
import { planVisit, type Visit } from './plan-visit'
import type { PickupPorts } from './ports'
import { slotOf } from './slots'

type Body = Input<typeof call>['body']
type Headers = Input<typeof call>['headers']

/** Longer than a slot can lie ahead: a phone that comes back after the visit still gets its first answer. */
const rememberedMs = 30 * 86_400_000

/**
 * Books once: 201 the first time; the same key and body again give 200 and the same body, even when the slot is past
 * or a quote expired meanwhile. Refuses what the call lists; `slot_full` carries `alternatives`.
 */
export const bookPickup =
  (ports: PickupPorts) =>
  async ({ headers, body }: { readonly headers: Headers; readonly body: Body }): Promise<Answer<typeof call>> => {
    const key = headers['idempotency-key']
    if (!key) throw new Refusal('idempotency_key_missing')
    const visit = await planVisit(ports, body)
    const result = await ports.pickups.book(await orderOf(ports, key, body, visit))
    if ('pickup' in result) return answer(ports, result.kind === 'booked' ? 201 : 200, result.pickup, body)
    if (result.kind === 'idempotency_mismatch') throw new Refusal('idempotency_mismatch')
    throw visit.refusal ?? (await refusalOf(ports, result, body))
  }

async function orderOf(ports: PickupPorts, key: string, body: Body, visit: Visit): Promise<BookingOrder> {
  const pickupId = randomId()
  const now = ports.clock.now()
  return {
    pickupId,
    idempotencyKey: `book-pickup/${createHash('sha256').update(key).digest('hex')}`,
    // Keyed with what is not stored, so that nobody can try out names and numbers against the hash.
    requestHash: createHmac('sha256', key).update(canonicalJson(body)).digest('hex'),
    slot: visit.slot,
    devices: visit.devices,
    ...(await sealParts(ports.sealer, pickupId, body)),
    area: body.address.area,
    consent: body.consent,
    createdAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + rememberedMs).toISOString(),
  }
}

/** Made from the booking and the request alone: a repeat looks the same whatever happened since. */
async function answer(
  ports: PickupPorts,
  status: 200 | 201,
  booked: BookedPickup,
  body: Body,
): Promise<Answer<typeof call>> {
  const pickup = { ...booked, status: 'booked' } as const
  const timeline = [{ kind: 'booked', at: booked.createdAt }] as const
  const secret = await ports.orderSecret.derive(booked.id, booked.idempotencyKey)
  const view = pickupView(ports.stations, { pickup, timeline, parts: body })
  return { status, body: { ...view, secret }, headers: { 'cache-control': 'no-store' } }
}

async function refusalOf(
  ports: PickupPorts,
  result: Exclude<BookingResult, { kind: 'booked' | 'replayed' | 'idempotency_mismatch' }>,
  body: Body,
): Promise<Refusal> {
  if ('quoteId' in result) return new Refusal(result.kind, { extra: { quote: result.quoteId } })
  const full = slotOf(ports.stations, body.slot)
  if (!full) throw new Error(`slot ${body.slot} was full and is gone`)
  return new Refusal('slot_full', { extra: { alternatives: await nearestSlots(ports, full) } })
}
