import * as z from 'zod/mini'
import { keptFor } from '../../shared/kept-for'
import type { QuoteRecord } from '../ports'
import { idAlphabet } from '../random-id'

// E-commerce Law of the PRC, article 31: transaction records are kept for at least three years.
export const keptDays = keptFor.quoteYears * 366

const signed = {
  id: z.string(),
  token: z.string(),
  quote: z.string(),
  issuedAt: z.string(),
  expiresAt: z.string(),
}
const version = z.object({ id: z.string(), hash: z.string() })

/** A quote to be shown; rows from before there was an index have nothing more. */
export const signedQuoteRow = z.object(signed)

/** A quote as the index has it. */
export const quoteRow = z.object({
  ...signed,
  requestId: z.string(),
  day: z.string(),
  rulebook: version,
  priceBook: version,
})

/** The index of the quote table by day. */
export const byDay = 'by-day'

// One partition takes a thousand writes a second: a day gets sixteen, so that it never is what slows signing down.
const shards = Array.from({ length: 16 }, (_, shard) => shard)

/** The partitions that a day has in the index. */
export const shardsOf = (day: string): readonly string[] => shards.map((shard) => `${day}#${shard}`)

/** The key of a quote in its table. */
export const quoteKey = (id: string): { readonly pk: string } => ({ pk: `QUOTE#${id}` })

/** A quote as it is stored: keys, index keys and the instant, in epoch seconds, at which TTL forgets it. */
export function rowOf(record: QuoteRecord) {
  const { id, day, issuedAt, expiresAt } = record
  const shard = idAlphabet.indexOf(id.charAt(0)) % shards.length
  const ttl = Math.floor(Date.parse(expiresAt) / 1000) + keptDays * 86_400
  return { ...quoteKey(id), dayShard: `${day}#${shard}`, issuedAtId: `${issuedAt}#${id}`, ...record, ttl }
}

/** Whether a row is past its time: TTL deletes up to days late. */
export const isForgotten = ({ ttl }: { readonly ttl?: unknown }, now: Date): boolean =>
  typeof ttl === 'number' && ttl * 1000 <= now.getTime()
