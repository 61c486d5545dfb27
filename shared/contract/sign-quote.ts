import * as z from 'zod/mini'
import { daySchema } from '../day'
import type { Call } from './call'
import { quoteIdSchema, quoteSchema } from './quote'

/** Made by the phone once per quote and known to nobody else; long enough that nobody guesses it. */
export const quoteKeySchema = z.string().check(z.regex(/^[A-Za-z0-9_-]{22,64}$/))

const version = z.string().check(z.maxLength(64))

/** What the phone computed, in fen; the more of it, the better a difference can be explained. */
const expected = z.strictObject({
  low: z.int(),
  high: z.int(),
  /** Hashes of what it computed with. */
  rulebook: z.optional(version),
  priceBook: z.optional(version),
  lines: z.optional(z.array(z.object({ id: version, amount: z.int() })).check(z.maxLength(64))),
})

/** Why phone and server differ: what is newer, what of the answers did not count, or numbers that nothing explains. */
export const mismatchCauseSchema = z.enum(['price-book', 'rules', 'both', 'answers', 'numbers'])

export type MismatchCause = z.infer<typeof mismatchCauseSchema>

const signed = z.object({
  id: quoteIdSchema,
  token: z.string(),
  quote: quoteSchema,
  url: z.string(),
  expiresAt: z.string(),
})

/**
 * Values the answers on the server and signs the result. `expect` is what the phone computed: compared, never used.
 * With an `Idempotency-Key` a repeat answers 200 with the quote of the first time; the key is also what lets its owner
 * replace the quote later (`replaces`). A `quote_mismatch` carries `quote`, `expected` and `cause`.
 */
export const signQuote = {
  name: 'sign-quote',
  summary: 'Value answers and sign the quote',
  method: 'POST',
  path: '/v1/quotes',
  request: {
    headers: z.object({ 'idempotency-key': z.optional(quoteKeySchema) }),
    body: z.strictObject({
      category: z.string().check(z.maxLength(64)),
      answers: z.record(z.string().check(z.maxLength(64)), z.unknown()),
      region: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
      day: z.optional(daySchema),
      expect: z.optional(expected),
      /** The key of an earlier quote of this phone, which the new one takes the place of. */
      replaces: z.optional(quoteKeySchema),
    }),
  },
  responses: { 200: signed, 201: signed },
  refusals: [
    'unknown_category',
    'invalid_answers',
    'unknown_region',
    'day_out_of_range',
    'quote_mismatch',
    'price_book_stale',
    'idempotency_mismatch',
    'rate_limited',
  ],
} as const satisfies Call
