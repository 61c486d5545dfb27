import * as z from 'zod/mini'
import { daySchema } from '../day'
import type { Call } from './call'
import { quoteIdSchema, quoteSchema } from './quote'

/** Values the answers on the server and signs the result. `expect` is what the phone computed. */
export const signQuote = {
  name: 'sign-quote',
  summary: 'Value answers and sign the quote',
  method: 'POST',
  path: '/v1/quotes',
  request: {
    body: z.strictObject({
      category: z.string().check(z.maxLength(64)),
      answers: z.record(z.string().check(z.maxLength(64)), z.unknown()),
      region: z.optional(z.string().check(z.regex(/^[a-z0-9-]{1,64}$/))),
      day: z.optional(daySchema),
      expect: z.optional(z.strictObject({ low: z.int(), high: z.int() })),
    }),
  },
  responses: {
    201: z.object({
      id: quoteIdSchema,
      token: z.string(),
      quote: quoteSchema,
      url: z.string(),
      expiresAt: z.string(),
    }),
  },
  refusals: [
    'unknown_category',
    'invalid_answers',
    'unknown_region',
    'day_out_of_range',
    'quote_mismatch',
    'price_book_stale',
  ],
} as const satisfies Call
