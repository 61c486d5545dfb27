import * as z from 'zod/mini'
import { stationNamesSchema, waySchema } from './list-areas'
import { slotSchema } from './list-slots'

/** When somebody comes, as it is kept with an order: it outlives every change of the station's plan. */
export const visitSchema = z.omit(slotSchema, { left: true })

/** Why an order is cancelled. `nobody-came` is the collector's fault, the others are the person's choice. */
export const cancelReasonSchema = z.enum(['changed-mind', 'other-time', 'price', 'nobody-came', 'other', 'erased'])

export const eventKindSchema = z.enum(['booked', 'rescheduled', 'cancelled', 'erased', 'noticed'])

/** One thing that happened, in words for people. `at` is an ISO instant; `token` is its link of the signed chain. */
export const timelineEventSchema = z.object({
  kind: eventKindSchema,
  at: z.string(),
  /** Of booked and rescheduled. */
  slot: z.optional(visitSchema),
  /** Of cancelled. */
  reason: z.optional(cancelReasonSchema),
  fault: z.optional(z.enum(['person', 'collector'])),
  /** Of noticed: which event the message was about. */
  about: z.optional(eventKindSchema),
  token: z.optional(z.string()),
})

export type TimelineEvent = z.infer<typeof timelineEventSchema>

/** A device of an order: `low` is the signed guaranteed price in fen. */
export const deviceSchema = z.object({ quote: z.string(), category: z.string(), low: z.int(), high: z.int() })

/** A pickup as its owner sees it. Contact and address are shown masked; once erased, of the address no more than the district is left. */
export const pickupSchema = z.object({
  id: z.string(),
  status: z.enum(['booked', 'cancelled']),
  way: waySchema,
  slot: visitSchema,
  area: z.object({ code: z.string(), name: z.string() }),
  station: stationNamesSchema,
  devices: z.array(deviceSchema),
  /** What the devices take together of a window. */
  places: z.optional(z.int()),
  contact: z.object({ name: z.string(), phone: z.string() }),
  address: z.string(),
  erased: z.optional(z.boolean()),
  timeline: z.array(timelineEventSchema),
  /** Until then it can be cancelled and moved. */
  cancelUntil: z.string(),
})

export type Pickup = z.infer<typeof pickupSchema>

/** `Authorization: Bearer <secret or session>`; absent or wrong reads like a pickup that does not exist. */
export const ownerHeaders = z.object({ authorization: z.optional(z.string()) })

/** Any id at all: one that no pickup can have is an unknown pickup. */
export const pickupParams = z.strictObject({ id: z.string() })

/** A key the phone makes once per intention and sends again on every retry. */
export const idempotencyKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{8,64}$/, '8 到 64 个字母、数字、_ 或 -'))

/** Headers of a call that changes an order. */
export const changeHeaders = z.extend(ownerHeaders, { 'idempotency-key': z.optional(idempotencyKeySchema) })
