import * as z from 'zod/mini'
import type { BookingOrder, PickupRecord, QuoteMark } from '../ports'

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

const device = z.object({ category: z.string(), quoteId: z.string(), lowFen: z.int(), highFen: z.int() })

/** What a replay returns, stored as JSON text in the idempotency record. */
export const bookedPickupSchema = z.object({
  id: z.string(),
  idempotencyKey: z.string(),
  slotId: z.string(),
  area: z.string(),
  devices: z.array(device),
  consent: z.object({ collector: z.boolean() }),
  createdAt: z.string(),
})

const pickupSchema = z.extend(bookedPickupSchema, {
  status: z.enum(['booked', 'cancelled']),
  sealedContact: z.string(),
  sealedAddress: z.string(),
})
const eventSchema = z.object({ kind: z.enum(['booked', 'cancelled']), at: z.string(), reason: z.optional(z.string()) })
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

/** A pickup as an order makes it, before its personal parts are added. */
export function bookedPickup(order: BookingOrder): z.infer<typeof bookedPickupSchema> {
  const { pickupId, idempotencyKey, slot, area, consent, createdAt } = order
  const devices = order.devices.map(({ category, quoteId, lowFen, highFen }) => ({
    category,
    quoteId,
    lowFen,
    highFen,
  }))
  return {
    id: pickupId,
    idempotencyKey,
    slotId: slot.id,
    area,
    devices,
    consent: { collector: consent.collector },
    createdAt,
  }
}

/** Reads the rows of one partition, in key order; `null` when there is no pickup among them. */
export function pickupRecord(rows: readonly unknown[]): PickupRecord | null {
  const found = rows.map((row) => keyed.parse(row))
  const pickup = found.find((row) => row.sk === 'PICKUP')
  if (!pickup) return null
  const timeline = found.filter((row) => row.sk.startsWith('EVENT#')).map((row) => eventSchema.parse(row))
  return { pickup: pickupSchema.parse(pickup), timeline }
}
