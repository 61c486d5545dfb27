import * as z from 'zod/mini'
import type { Call } from './call'

export const waySchema = z.enum(['door', 'courier', 'store'])

/** A district by its administrative code (GB/T 2260, six digits), and who collects there. */
export const areaSchema = z.object({
  code: z.string(),
  name: z.string(),
  ways: z.array(waySchema),
  station: z.object({ name: z.string() }),
})

export type Area = z.infer<typeof areaSchema>

/** Served districts: all, one by `code` (of a province, city or district), or those whose name contains `q`. */
export const listAreas = {
  name: 'list-areas',
  summary: 'List served areas',
  method: 'GET',
  path: '/v1/areas',
  request: {
    query: z.strictObject({
      code: z.optional(z.string().check(z.regex(/^\d{6}$/))),
      q: z.optional(z.string().check(z.minLength(1), z.maxLength(40))),
    }),
  },
  responses: { 200: z.object({ areas: z.array(areaSchema) }) },
  refusals: ['area_unknown'],
} as const satisfies Call
