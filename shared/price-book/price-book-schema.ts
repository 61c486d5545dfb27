import * as z from 'zod/mini'
import { daySchema } from '../day'

/** The region that every price book has. */
export const NATIONWIDE = 'national'

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.@-]{0,63}$/))
const fen = z.int().check(z.gte(0), z.lte(100_000_000))
const share = z.int().check(z.gte(0), z.lte(10_000))
const sourceId = id

const name = z.string().check(z.minLength(1), z.maxLength(200))
const date = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))
const mark = z.enum(['A', 'B', 'C', 'E', 'G'])

const source = z.strictObject({ name, date, mark })

/** Fen per tonne; negative where disposal costs money. `recovered` is the part of a spot price that is paid out. */
const material = z.strictObject({
  fenPerTonne: z.int().check(z.gte(-1_000_000), z.lte(100_000_000)),
  recovered: share,
  source: sourceId,
})

/** Per unit: collection, transport and treatment in fen, margin in basis points. */
const costs = z.strictObject({ collection: fen, transport: fen, treatment: fen, margin: share, source: sourceId })

/** What carrying and removal add or take, in fen. */
const access = z.strictObject({
  perFloor: fen,
  freeFloors: z.int().check(z.gte(0), z.lte(40)),
  takenDown: fen,
  outsideWork: fen,
  wallMount: fen,
  source: sourceId,
})

const region = z.strictObject({ costs: z.record(id, costs), access })

/** The least that is paid for a size class, and, where it can be sold on, the price of a new one, in fen. */
const size = z.strictObject({ referencePrice: z.optional(fen), floor: fen, source: sourceId })

/** What a part pays that is taken out and sold on its own, by its size, in fen. */
const part = z.strictObject({ amounts: z.record(id, fen), source: sourceId })

/** By phone model or by storage, in fen. */
const phones = z.strictObject({
  basePrices: z.record(id, z.record(id, fen)),
  chipFloors: z.record(id, fen),
  destruction: z.record(id, fen),
  sources: z.strictObject({ basePrices: sourceId, chipFloors: sourceId, destruction: sourceId }),
})

/** What was paid before by date, each with who told it: fen per tonne, for memory thousandths of a US dollar. */
const past = z.record(date, z.strictObject({ price: z.int().check(z.gte(0), z.lte(100_000_000)), name, mark }))

/** The operator's dated prices. Money in integer fen; each group names its source. */
export const priceBookSchema = z.strictObject({
  id,
  issued: daySchema,
  bestBefore: daySchema,
  sample: z.boolean(),
  sources: z.record(sourceId, source),
  materials: z.record(id, material),
  regions: z.record(id, region),
  sizes: z.record(id, z.record(id, size)),
  /** By category: what is paid for each device of these size classes. */
  subsidies: z.record(id, z.strictObject({ amount: fen, sizes: z.array(id), source: sourceId })),
  /** Memory and disks of computers. */
  computerParts: z.strictObject({ memory: part, disk: part }),
  phones,
  /** Only to be shown: nothing is valued with it. Memory is a chip as the trade counts it. */
  history: z.optional(z.strictObject({ materials: z.record(id, past), memory: past })),
})

export type PriceBookDocument = z.infer<typeof priceBookSchema>
