import * as z from 'zod/mini'
import { timelineEventSchema } from '../../shared/contract/pickup'
import { keptFor } from '../../shared/kept-for'
import type { BookedPickup, BookedVisit, BookingOrder, CarriedOut, PickupRecord, QuoteMark } from '../ports'
import { idAlphabet } from '../random-id'

/** Keys of the main table; a pickup and its events share a partition. */
export const keys = {
  idempotency: (key: string) => ({ pk: `IDEM#${key}`, sk: 'IDEM' }),
  slot: (id: string) => ({ pk: `SLOT#${id}`, sk: 'SLOT' }),
  pickup: (id: string) => ({ pk: `PICKUP#${id}`, sk: 'PICKUP' }),
  event: (pickupId: string, number: number) => ({
    pk: `PICKUP#${pickupId}`,
    sk: `EVENT#${String(number).padStart(6, '0')}`,
  }),
  /** What became of a quote: booked by a pickup, superseded or revoked, and never two of these. */
  quoteMark: (id: string) => ({ pk: `QUOTE#${id}`, sk: 'USED' }),
}

/**
 * So long is an order shown: three years from its end, as E-commerce Law of the PRC, article 31, asks, and a year for
 * moving it about. After that TTL deletes it, and no key that signed its timeline has to be published any more.
 */
export const orderKeptDays = keptFor.orderYears * 366

/** The instant, in epoch seconds, from which an order booked at an ISO instant is no longer shown. */
export const orderForgottenAt = (createdAt: string): number =>
  Math.floor(Date.parse(createdAt) / 1000) + orderKeptDays * 86_400

/** The index of pickups by the day on which their personal parts are due for erasure. */
export const byEraseDay = 'by-erase-day'

// One partition takes a thousand writes a second, and every booking of a visit day lands on one day.
const eraseShards = 4

/** The partitions that a day has in the index. */
export const eraseShardsOf = (day: string): readonly string[] =>
  Array.from({ length: eraseShards }, (_, shard) => `${day}#${shard}`)

/** Where the index has a pickup. */
export const eraseShardOf = (day: string, pickupId: string): string =>
  `${day}#${Math.max(0, idAlphabet.indexOf(pickupId.charAt(0))) % eraseShards}`

const device = z.object({ category: z.string(), quoteId: z.string(), lowFen: z.int(), highFen: z.int() })

const visitSchema = z.object({
  slotId: z.string(),
  way: z.enum(['door', 'courier']),
  day: z.string(),
  from: z.string(),
  to: z.string(),
  station: z.object({ id: z.string(), name: z.string(), nameEn: z.optional(z.string()) }),
  cutOff: z.string(),
  places: z.int(),
})

/** Orders of before visits were kept with them have the id of their slot alone, and an event without a token. */
const bookedSchema = z.object({
  id: z.string(),
  idempotencyKey: z.string(),
  visit: z.optional(visitSchema),
  slotId: z.optional(z.string()),
  area: z.string(),
  devices: z.array(device),
  consent: z.object({ collector: z.boolean() }),
  createdAt: z.string(),
  firstEvent: z.optional(timelineEventSchema),
})

const pickupSchema = z.extend(bookedSchema, {
  status: z.enum(['booked', 'cancelled']),
  sealedContact: z.optional(z.string()),
  sealedAddress: z.optional(z.string()),
  eraseFrom: z.optional(z.string()),
  events: z.optional(z.int()),
})
const keyed = z.looseObject({ sk: z.string() })

export const slotRow = z.object({ pk: z.string(), booked: z.int() })
const quoteMarkRow = z.union([
  z.object({ kind: z.literal('superseded'), by: z.string() }),
  z.object({ kind: z.literal('revoked') }),
  z.object({ pickupId: z.string() }),
])

/** The mark that a row stands for; a booking writes its id and no kind. */
export function quoteMarkOf(row: unknown): QuoteMark {
  const mark = quoteMarkRow.parse(row)
  return 'kind' in mark ? mark : { kind: 'booked', ...mark }
}

/** The id within a partition key such as `SLOT#…`. */
export const idOf = (pk: string) => pk.slice(pk.indexOf('#') + 1)

/** The visit of a slot as the stations plan it now. */
export type PlannedVisit = (slotId: string) => Promise<BookedVisit>

/** A pickup as an order makes it, before its personal parts are added. */
export const bookedPickup = (order: BookingOrder): BookedPickup => ({
  id: order.pickupId,
  idempotencyKey: order.idempotencyKey,
  visit: visitRow(order.visit),
  area: order.area,
  devices: order.devices.map((one) => device.parse(one)),
  consent: { collector: order.consent.collector },
  createdAt: order.createdAt,
  firstEvent: order.firstEvent,
})

/** What an idempotency record says of a booking, stored as JSON text. */
export async function bookedOf(text: string, planned: PlannedVisit): Promise<BookedPickup> {
  const { visit, slotId, firstEvent, ...booked } = bookedSchema.parse(JSON.parse(text))
  return {
    ...booked,
    visit: visit ?? (await planned(slotId ?? '')),
    firstEvent: firstEvent ?? { kind: 'booked', at: booked.createdAt },
  }
}

const afterSchema = z.object({ events: z.int(), visit: visitSchema })

/** What an idempotency record says of a change, stored as JSON text. */
export const carriedOutOf = (text: string): CarriedOut => ({
  kind: 'replayed',
  ...afterSchema.parse(JSON.parse(text)),
})

/** What a change leaves behind, as its idempotency record keeps it. */
export const afterText = (events: number, visit: BookedVisit): string =>
  JSON.stringify({ events, visit: visitRow(visit) })

/** The visit as a row keeps it: of a wanted one the slot's capacity is left out. */
export const visitRow = (visit: BookedVisit): BookedVisit => visitSchema.parse(visit)

/** Pickup and events were read on either side of a change: reading again gives both. */
export class TornRead extends Error {}

/** How older orders are read, and until when any order is. */
export interface Reading {
  readonly planned: PlannedVisit
  readonly now: Date
}

/** Reads the rows of one partition, in key order; `null` when no pickup is to be shown. Throws TornRead. */
export async function pickupRecord(rows: readonly unknown[], { planned, now }: Reading): Promise<PickupRecord | null> {
  const found = rows.map((row) => keyed.parse(row))
  const row = found.find(({ sk }) => sk === 'PICKUP')
  if (!row) return null
  const { visit, slotId, events, firstEvent: _, ...pickup } = pickupSchema.parse(row)
  // TTL deletes late, and the rows of one order not at once.
  if (orderForgottenAt(pickup.createdAt) * 1000 <= now.getTime()) return null
  const timeline = found.filter(({ sk }) => sk.startsWith('EVENT#')).map((event) => timelineEventSchema.parse(event))
  if (events !== undefined && events !== timeline.length) throw new TornRead(`${timeline.length} of ${events} events`)
  return { pickup: { ...pickup, visit: visit ?? (await planned(slotId ?? '')) }, timeline }
}
