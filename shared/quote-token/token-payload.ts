import * as z from 'zod/mini'
import { quoteIdSchema } from '../contract/quote'
import { daySchema } from '../day'
import type { Quote } from '../valuation/quote'

const version = z.strictObject({ id: z.string(), hash: z.string() })
const seconds = z.int()

/** What a quote's signature covers (JWT names where they exist). Money in fen, times in seconds. Nothing personal. */
export const quotePayloadSchema = z.strictObject({
  iss: z.string(),
  aud: z.string(),
  jti: quoteIdSchema,
  iat: seconds,
  exp: seconds,
  category: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  rulebook: version,
  priceBook: version,
  day: daySchema,
  region: z.string(),
  low: z.int(),
  high: z.int(),
})

export type QuotePayload = z.infer<typeof quotePayloadSchema>

/** What a price book's signature covers: its identity, and through `hash` all of its content. */
export const priceBookPayloadSchema = z.strictObject({
  iss: z.string(),
  aud: z.string(),
  iat: seconds,
  id: z.string(),
  hash: z.string(),
})

export type PriceBookPayload = z.infer<typeof priceBookPayloadSchema>

/** Tokens are made for one purpose; a token for another is refused. */
export const QUOTE_AUDIENCE = 'youshu-quote'
export const PRICE_BOOK_AUDIENCE = 'youshu-price-book'

/** The bound facts of a quote. `issuedAt` and `expiresAt` are in seconds since 1970. */
export function quotePayload(
  quote: Quote,
  id: string,
  issuer: string,
  times: { issuedAt: number; expiresAt: number },
): QuotePayload {
  return {
    iss: issuer,
    aud: QUOTE_AUDIENCE,
    jti: id,
    iat: times.issuedAt,
    exp: times.expiresAt,
    category: quote.category,
    answers: quote.answers as QuotePayload['answers'],
    rulebook: quote.rulebook,
    priceBook: { id: quote.priceBook.id, hash: quote.priceBook.hash },
    day: quote.day,
    region: quote.region,
    low: quote.low,
    high: quote.high,
  }
}
