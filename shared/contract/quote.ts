import * as z from 'zod/mini'
import { daySchema } from '../day'

/** 80 random bits in 16 characters; fits WeChat's `scene`. */
export const quoteIdSchema = z.string().check(z.regex(/^[0-9a-hjkmnp-tv-z]{16}$/))

const fen = z.int()
const answer = z.union([z.string(), z.number(), z.array(z.string())])
const text = z.string()

const source = z.object({ name: text, date: text, mark: z.enum(['A', 'B', 'C', 'E', 'G']) })
const because = z.union([z.object({ question: text, answer }), z.object({ parameter: text })])
const kinds = [
  'base',
  'factor',
  'material',
  'cost',
  'margin',
  'subsidy',
  'floor',
  'access',
  'amount',
  'rounding',
] as const

const line = z.object({
  id: text,
  kind: z.enum(kinds),
  amount: fen,
  because,
  source,
  basis: z.optional(z.record(text, z.number())),
  basedOn: z.optional(z.array(source)),
})

/** What the engine computes, as it travels. Money in fen. */
export const quoteSchema = z.object({
  category: text,
  outcome: z.enum(['used', 'scrap', 'incomplete']),
  low: fen,
  high: fen,
  offer: z.optional(fen),
  lines: z.array(line),
  reasons: z.array(z.object({ id: text, because })),
  rulebook: z.object({ id: text, hash: text }),
  priceBook: z.object({ id: text, hash: text, sample: z.boolean() }),
  day: daySchema,
  region: text,
  answers: z.record(text, answer),
  missing: z.array(text),
  ignored: z.array(text),
})

/** Where a signed quote stands. */
export const quoteStatusSchema = z.enum(['valid', 'expired', 'superseded', 'revoked', 'booked'])

export type QuoteStatus = z.infer<typeof quoteStatusSchema>
