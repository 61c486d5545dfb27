import type * as z from 'zod/mini'
import { findCategory } from '../../shared/categories'
import type { RegisteredCategory } from '../../shared/categories/registry'
import { quoteSchema } from '../../shared/contract/quote'
import type { signQuote as call } from '../../shared/contract/sign-quote'
import { isPastBest } from '../../shared/price-book/price-book'
import { NATIONWIDE } from '../../shared/price-book/price-book-schema'
import { compactJws, LONGEST_TOKEN, signingInput } from '../../shared/quote-token/jws'
import { quotePayload } from '../../shared/quote-token/token-payload'
import type { Quote } from '../../shared/valuation/quote'
import { derivedId } from '../derived-id'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { QuoteRecord, SignedQuote } from '../ports'
import { randomId } from '../random-id'
import { dayAfter, shanghaiDay, shanghaiInstant } from '../shanghai-day'
import { isRepeat } from './is-repeat'
import { mismatchCause } from './mismatch-cause'
import type { QuotePorts } from './ports'
import { standingOf } from './standing-of'
import { valueAnswers } from './value-answers'

type Request = Pick<Input<typeof call>, 'headers' | 'body' | 'requestId'>
type Body = Request['body']

/** A request for a quote under the id it gets. */
interface Order extends Omit<Body, 'category'> {
  readonly id: string
  readonly requestId: string
  readonly category: RegisteredCategory
}

/**
 * Values the answers, signs the quote, logs it and only then answers with it. `expect` in fen is compared, never used.
 * The same key and order again give 200 and the first quote, whatever changed since; `replaces` ends an older quote, as
 * long as the new one has not ended itself.
 * Refuses unknown_category, day_out_of_range, invalid_answers, unknown_region, price_book_stale, quote_mismatch,
 * idempotency_mismatch.
 */
export const signQuote =
  (ports: QuotePorts) =>
  async ({ headers, body, requestId }: Request): Promise<Answer<typeof call>> => {
    const category = findCategory(body.category)
    if (!category) throw new Refusal('unknown_category')
    const key = headers['idempotency-key']
    const order = { ...body, category, requestId, id: key ? derivedId(key) : randomId() }
    const known = key ? await ports.quoteLog.read(order.id) : null
    const outcome = known ? repeated(order, known) : await signedOnce(ports, order)
    if (body.replaces) await supersede(ports, derivedId(body.replaces), outcome)
    const { status, signed, quote } = outcome
    const { id, token, expiresAt } = signed
    const url = `${ports.publicUrl}/q/${id}`
    return { status, body: { id, token, quote, url, expiresAt }, headers: { 'cache-control': 'no-store' } }
  }

interface Outcome {
  readonly status: 200 | 201
  readonly signed: SignedQuote
  readonly quote: z.infer<typeof quoteSchema> | Quote
}

function repeated(order: Order, first: SignedQuote): Outcome {
  if (!isRepeat(order, first)) throw new Refusal('idempotency_mismatch')
  return { status: 200, signed: first, quote: quoteSchema.parse(JSON.parse(first.quote)) }
}

/** Of two orders under one id the log takes the first; the other is answered as its repeat. */
async function signedOnce(ports: QuotePorts, order: Order): Promise<Outcome> {
  const issuedAt = ports.clock.now()
  const day = shanghaiDay(issuedAt)
  const quote = quoteOf(ports, order, day)
  const record = await signedRecord(ports, order, quote, { issuedAt, day })
  const appended = await ports.quoteLog.append(record)
  return appended.kind === 'taken' ? repeated(order, appended.by) : { status: 201, signed: record, quote }
}

function quoteOf({ priceBook }: QuotePorts, order: Order, today: string): Quote {
  const { category, answers, region = NATIONWIDE, expect } = order
  const quote = valueAnswers(category, answers, { priceBook, day: dayOfQuote(order.day, today), region })
  if (isPastBest(priceBook, today)) throw new Refusal('price_book_stale')
  if (expect && !agrees(expect, quote)) {
    const cause = mismatchCause({ category, answers, expect }, quote)
    throw new Refusal('quote_mismatch', { extra: { quote, expected: expect, cause } })
  }
  return quote
}

/** Around midnight a phone may be a day off; further off its clock is wrong. */
function dayOfQuote(day: string | undefined, today: string): string {
  if (!day) return today
  if (![-1, 0, 1].some((off) => dayAfter(today, off) === day)) throw new Refusal('day_out_of_range')
  return day
}

const agrees = (expected: { low: number; high: number }, { low, high }: Quote) =>
  expected.low === low && expected.high === high

async function signedRecord(
  ports: QuotePorts,
  order: Order,
  quote: Quote,
  { issuedAt, day }: Pick<QuoteRecord, 'day'> & { readonly issuedAt: Date },
): Promise<QuoteRecord> {
  const { id, requestId, category } = order
  const { rulebook, priceBook } = quote
  // To the end of the last day.
  const expiresAt = shanghaiInstant(dayAfter(day, category.rulebook(quote.day).validDays + 1), '00:00')
  const times = { issuedAt: seconds(issuedAt), expiresAt: seconds(expiresAt) }
  const input = signingInput(ports.signer.kid, quotePayload(quote, id, ports.issuer, times))
  const token = compactJws(input, await ports.signer.sign(new TextEncoder().encode(input)))
  if (token.length > LONGEST_TOKEN) throw new Error(`a token of ${token.length} characters is more than phones read`)
  return {
    id,
    token,
    quote: JSON.stringify(quote),
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    requestId,
    day,
    rulebook,
    priceBook: { id: priceBook.id, hash: priceBook.hash },
  }
}

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)

/** Ends the quote that a new one takes the place of; one that is booked, unknown or has ended stays as it is. */
async function supersede(ports: QuotePorts, id: string, { status, signed }: Outcome): Promise<void> {
  if (id === signed.id || !(await ports.quoteLog.read(id))) return
  // A quote that has ended since it was signed takes nobody's place.
  if (status === 200 && (await standingOf(ports, signed)).status !== 'valid') return
  await ports.quoteMarks.end(id, { kind: 'superseded', by: signed.id }, ports.clock.now().toISOString())
}
