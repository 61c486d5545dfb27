import * as z from 'zod/mini'
import type { Call } from './call'
import { quoteIdSchema, quoteSchema, quoteStatusSchema } from './quote'

/** A signed quote with the state it is in. Anyone who has the id may read it; it holds nothing personal. */
export const readQuote = {
  name: 'read-quote',
  summary: 'Read a signed quote',
  method: 'GET',
  path: '/v1/quotes/:id',
  request: { params: z.strictObject({ id: z.string().check(z.maxLength(64)) }) },
  responses: {
    200: z.object({
      id: quoteIdSchema,
      token: z.string(),
      quote: quoteSchema,
      status: quoteStatusSchema,
      expiresAt: z.string(),
      /** The quote that took its place, when it is superseded. */
      supersededBy: z.optional(quoteIdSchema),
    }),
  },
  refusals: ['quote_unknown', 'rate_limited'],
} as const satisfies Call
