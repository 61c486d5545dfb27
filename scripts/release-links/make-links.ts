import type { RegisteredCategory } from '@shared/categories/registry'
import { NATIONWIDE } from '@shared/price-book/price-book-schema'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { packToken } from '@shared/quote-token/card'
import { quotePayload } from '@shared/quote-token/token-payload'
import type { Quote } from '@shared/valuation/quote'
import { randomId } from '../../functions/random-id'
import { goldenCases } from '../price-book/golden-cases'
import type { ReleasedLink } from './released-link'
import type { throwAwayKey } from './throw-away-key'

const DAY_SECONDS = 86_400

type Rulebook = ReleasedLink['rulebook']

/** A link for each outcome under a rulebook, from the worked examples of its category. */
export async function makeLinks(
  category: RegisteredCategory,
  rulebook: Rulebook,
  { key, token: sign }: ReturnType<typeof throwAwayKey>,
): Promise<ReleasedLink[]> {
  const quotes = await finishedQuotes(category, rulebook)
  const chosen = [...new Map(quotes.map((quote) => [quote.outcome, quote])).values()]
  return chosen.map((quote) => {
    const token = sign(payloadOf(quote, category.rulebook(quote.day).validDays))
    const card = packToken(token)
    if (card === undefined) throw new Error(`no card holds the quote of ${JSON.stringify(quote.answers)}`)
    return { rulebook, key, token, card }
  })
}

/** A rulebook is named for its first day. */
async function finishedQuotes(category: RegisteredCategory, { id, hash }: Rulebook): Promise<Quote[]> {
  const day = id.slice(id.indexOf('@') + 1)
  if (category.rulebook(day).hash !== hash) throw new Error(`${id} has another hash: npm run release-ids comes first`)
  const terms = { priceBook: shippedPriceBook, day, region: NATIONWIDE }
  const cases = await goldenCases(category)
  return cases.map(({ answers }) => category.quote(answers, terms)).filter(({ missing }) => missing.length === 0)
}

/** Signed at noon in China, so that the file does not depend on when it is made. */
function payloadOf(quote: Quote, validDays: number) {
  const issuedAt = Date.parse(`${quote.day}T12:00:00+08:00`) / 1000
  return quotePayload(quote, randomId(), 'youshu', { issuedAt, expiresAt: issuedAt + validDays * DAY_SECONDS })
}
