import * as z from 'zod/mini'
import type { Call } from './call'
import { slotIdSchema } from './list-slots'
import { idempotencyKeySchema, pickupSchema } from './pickup'
import { quoteIdSchema } from './quote'

/** One line of text without control or invisible characters. */
const line = (most: number) =>
  z
    .string()
    .check(
      z.trim(),
      z.minLength(1),
      z.maxLength(most),
      z.regex(/^[^\p{Cc}\p{Cf}]*$/u, '一行字，不带换行和看不见的字符'),
    )

/** A mainland mobile number, eleven digits. */
export const phoneSchema = z.string().check(z.regex(/^1[3-9]\d{9}$/, '11 位手机号，不带空格和 +86'))

export const contactSchema = z.strictObject({ name: line(30), phone: phoneSchema })

export const addressSchema = z.strictObject({
  area: z.string().check(z.regex(/^\d{6}$/)),
  street: line(120),
  floor: z.optional(z.int().check(z.gte(-5), z.lte(200))),
  lift: z.optional(z.boolean()),
})

/** What a person confirms. `consent.collector` is the separate consent to hand name, phone and address to the collector. */
export const bookingSchema = z.strictObject({
  quotes: z.array(quoteIdSchema).check(z.minLength(1), z.maxLength(50)),
  slot: slotIdSchema,
  contact: contactSchema,
  address: addressSchema,
  consent: z.strictObject({ collector: z.literal(true) }),
})

export type Booking = z.infer<typeof bookingSchema>

const booked = z.extend(pickupSchema, { secret: z.string() })

/** Books a pickup once: the same key and body again gives 200 and the same body; `slot_full` carries `alternatives`. */
export const bookPickup = {
  name: 'book-pickup',
  summary: 'Book a door-to-door pickup',
  method: 'POST',
  path: '/v1/pickups',
  request: { headers: z.object({ 'idempotency-key': z.optional(idempotencyKeySchema) }), body: bookingSchema },
  responses: { 201: booked, 200: booked },
  refusals: [
    'idempotency_key_missing',
    'idempotency_mismatch',
    'quote_not_found',
    'quote_used',
    'quote_expired',
    'quote_superseded',
    'quote_revoked',
    'slot_unknown',
    'slot_past',
    'slot_full',
    'area_unknown',
    'area_not_served',
    'way_not_offered',
    'rate_limited',
  ],
} as const satisfies Call
