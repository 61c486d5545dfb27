import * as z from 'zod/mini'
import type { Call } from './call'

/** How a device gets to the collector: a visit, a courier with a bag to seal it in, or brought to the store. */
export const waySchema = z.enum(['door', 'courier', 'store'])

export type Way = z.infer<typeof waySchema>

/** One way of an area: which categories it takes, and for a store where it is and when it is open. */
export const offerSchema = z.object({
  way: waySchema,
  categories: z.array(z.string()),
  address: z.optional(z.string()),
  addressEn: z.optional(z.string()),
  hours: z.optional(z.string()),
  hoursEn: z.optional(z.string()),
})

/** Who collects; what ends in `En` is there where the operator wrote it. */
export const stationNamesSchema = z.object({ name: z.string(), nameEn: z.optional(z.string()) })

export type StationNames = z.infer<typeof stationNamesSchema>

/** A district by its administrative code (GB/T 2260, six digits), and who collects there. */
export const areaSchema = z.object({
  code: z.string(),
  name: z.string(),
  ways: z.array(waySchema),
  offers: z.optional(z.array(offerSchema)),
  station: stationNamesSchema,
})

export type Area = z.infer<typeof areaSchema>

/**
 * Served districts: all, one by `code` (of a province, city or district), or those whose name contains `q`.
 * Where a code or a known name has none, `nearest` names up to three in the same city or else the same province.
 */
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
  responses: { 200: z.object({ areas: z.array(areaSchema), nearest: z.optional(z.array(areaSchema)) }) },
  refusals: ['area_unknown'],
} as const satisfies Call
