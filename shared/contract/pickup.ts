import * as z from 'zod/mini'
import { waySchema } from './list-areas'
import { slotSchema } from './list-slots'

/** One thing that happened, in words for people. `at` is an ISO instant. */
export const timelineEventSchema = z.object({ kind: z.enum(['booked', 'cancelled']), at: z.string() })

/** A device of an order: `low` is the signed guaranteed price in fen. */
export const deviceSchema = z.object({ quote: z.string(), category: z.string(), low: z.int(), high: z.int() })

/** A pickup as its owner sees it. Contact and address are shown masked. */
export const pickupSchema = z.object({
  id: z.string(),
  status: z.enum(['booked', 'cancelled']),
  way: waySchema,
  slot: z.omit(slotSchema, { left: true }),
  area: z.object({ code: z.string(), name: z.string() }),
  station: z.object({ name: z.string() }),
  devices: z.array(deviceSchema),
  contact: z.object({ name: z.string(), phone: z.string() }),
  address: z.string(),
  timeline: z.array(timelineEventSchema),
  cancelUntil: z.string(),
})

export type Pickup = z.infer<typeof pickupSchema>

/** `Authorization: Bearer <secret>`; absent or wrong reads like a pickup that does not exist. */
export const ownerHeaders = z.object({ authorization: z.optional(z.string()) })

/** Any id at all: one that no pickup can have is an unknown pickup. */
export const pickupParams = z.strictObject({ id: z.string() })

/** A key the phone makes once per intention and sends again on every retry. */
export const idempotencyKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/))
