import * as z from 'zod/mini'

/**
 * Keys of the main table: the pointer to the version that counts, and that version's own partition with one row for the
 * plan and one for each station.
 */
export const stationKeys = {
  pointer: { pk: 'AREAS', sk: 'CURRENT' },
  version: (version: string) => `AREAS#${version}`,
  plan: (version: string) => ({ pk: `AREAS#${version}`, sk: 'PLAN' }),
  station: (version: string, id: string) => ({ pk: `AREAS#${version}`, sk: `STATION#${id}` }),
}

export const pointerRow = z.object({ version: z.string() })

/** The plan without its stations; their order is the order in which they serve. */
export const planRow = z.object({
  planId: z.string(),
  sample: z.optional(z.boolean()),
  closures: z.array(z.unknown()),
  stationIds: z.array(z.string()),
  /** Identity of the file that was loaded. */
  hash: z.string(),
  /** ISO instant. */
  loadedAt: z.string(),
})

export const stationRow = z.object({ station: z.unknown() })
