import { findCategory } from '../../shared/categories'
import type { signQuote as call } from '../../shared/contract/sign-quote'
import { isPastBest } from '../../shared/price-book/price-book'
import { NATIONWIDE } from '../../shared/price-book/price-book-schema'
import { compactJws, LONGEST_TOKEN, signingInput } from '../../shared/quote-token/jws'
import { quotePayload } from '../../shared/quote-token/token-payload'
import type { Quote } from '../../shared/valuation/quote'
import { Refusal } from '../http/refusal'
import type { Answer, Input } from '../http/route'
import type { QuoteRecord } from '../ports'
import { randomId } from '../random-id'
import { dayAfter, shanghaiInstant } from '../shanghai-day'
import type { QuotePorts } from './ports'
import { valueAnswers } from './value-answers'

type Body = Input<typeof call>['body']

/**
 * Values the answers, signs the quote, logs it and only then answers with it. `expect` in fen is compared, never used.
 * Refuses unknown_category, day_out_of_range, invalid_answers, unknown_region, price_book_stale, quote_mismatch.
 */
export const signQuote =
  (ports: QuotePorts) =>
  async ({ body }: { readonly body: Body }): Promise<Answer<typeof call>> => {
    const category = findCategory(body.category)
    if (!category) throw new Refusal('unknown_category')
    const { priceBook } = ports
    const today = ports.clock.today()
    const day = dayOfQuote(body.day, today)
    const quote = valueAnswers(category, body.answers, { priceBook, day, region: body.region ?? NATIONWIDE })
    if (isPastBest(priceBook, today)) throw new Refusal('price_book_stale')
    if (body.expect && !agrees(body.expect, quote)) throw new Refusal('quote_mismatch', { extra: { quote } })
    const { id, token, expiresAt } = await logged(
      ports,
      quote,
      endOf(dayAfter(today, category.rulebook(day).validDays)),
    )
    const url = `${ports.publicUrl}/#/pages/shared-quote/index?id=${id}`
    return { status: 201, body: { id, token, quote, url, expiresAt }, headers: { 'cache-control': 'no-store' } }
  }

/** Around midnight a phone may be a day off; further off its clock is wrong. */
function dayOfQuote(day: string | undefined, today: string): string {
  if (!day) return today
  if (![-1, 0, 1].some((off) => dayAfter(today, off) === day)) throw new Refusal('day_out_of_range')
  return day
}

const agrees = (expected: { low: number; high: number }, { low, high }: Quote) =>
  expected.low === low && expected.high === high

const endOf = (day: string) => shanghaiInstant(dayAfter(day, 1), '00:00')

/** Signs the quote and appends it to the log. */
async function logged(ports: QuotePorts, quote: Quote, expiresAt: Date): Promise<QuoteRecord> {
  const id = randomId()
  const issuedAt = ports.clock.now()
  const times = { issuedAt: seconds(issuedAt), expiresAt: seconds(expiresAt) }
  const input = signingInput(ports.signer.kid, quotePayload(quote, id, ports.issuer, times))
  const token = compactJws(input, await ports.signer.sign(new TextEncoder().encode(input)))
  if (token.length > LONGEST_TOKEN) throw new Error(`a token of ${token.length} characters is more than phones read`)
  const record = {
    id,
    token,
    quote: JSON.stringify(quote),
    issuedAt: issuedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
  await ports.quoteLog.append(record)
  return record
}

const seconds = (instant: Date) => Math.floor(instant.getTime() / 1000)
