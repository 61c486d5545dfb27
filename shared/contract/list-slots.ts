import * as z from 'zod/mini'
import { daySchema } from '../day'
import type { Call } from './call'

/** A window of a station; `from` and `to` are `HH:MM` in Asia/Shanghai, `left` how many such visits still fit. */
export const slotSchema = z.object({
  id: z.string(),
  day: daySchema,
  from: z.string(),
  to: z.string(),
  left: z.int(),
})

export type Slot = z.infer<typeof slotSchema>

export const slotIdSchema = z.string().check(z.regex(/^[a-z0-9-]{1,40}_\d{4}-\d{2}-\d{2}_\d{4}$/))

/**
 * Windows still ahead at the station that serves an area: from today on, for at most 14 days.
 * `places` is what the visit takes (one unless said), see `placesFor`.
 */
export const listSlots = {
  name: 'list-slots',
  summary: 'List pickup windows of an area',
  method: 'GET',
  path: '/v1/slots',
  request: {
    query: z.strictObject({
      area: z.string().check(z.regex(/^\d{6}$/)),
      way: z.optional(z.enum(['door', 'courier'])),
      places: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(200))),
      from: z.optional(daySchema),
      days: z.optional(z.coerce.number().check(z.int(), z.gte(1), z.lte(14))),
    }),
  },
  responses: { 200: z.object({ slots: z.array(slotSchema) }) },
  refusals: ['area_unknown', 'area_not_served'],
} as const satisfies Call
