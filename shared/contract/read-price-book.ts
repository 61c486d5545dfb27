import * as z from 'zod/mini'
import { priceBookSchema } from '../price-book/price-book-schema'
import type { Call } from './call'

/** The current price book: `token` is a compact JWS that binds the hash of `document`. */
export const readPriceBook = {
  name: 'read-price-book',
  summary: 'The current price book, signed',
  method: 'GET',
  path: '/v1/price-book',
  request: {},
  responses: { 200: z.object({ hash: z.string(), document: priceBookSchema, token: z.string() }) },
  refusals: [],
} as const satisfies Call
