import { findCategory } from '@shared/categories'
import { quoteSchema } from '@shared/contract/quote'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { quotePayload } from '@shared/quote-token/token-payload'
import { tokenMaker } from '../../support/token-maker'

const { key, token } = tokenMaker('test-key')

/** The key that `signedQuote` signs with, as the server publishes it. */
export const publishedKey = key

export const airConditionerAnswers = {
  type: 'split-wall',
  'wall-horsepower': '1-5hp',
  'install-years': 12,
  cooling: 'works',
  brand: 'first',
  appearance: 'light',
  parts: 'complete',
  removal: 'from-inside',
  lift: 'easy',
}

interface SignedOptions {
  id?: string
  category?: string
  answers?: Record<string, string | number | string[]>
  day?: string
  /** ISO instant. */
  expiresAt?: string
}

/** What `GET /v1/quotes/:id` answers for answers valued with the sample price book, with a real signature. */
export function signedQuote({
  id = 'abcdefgh12345678',
  category = 'air-conditioner',
  answers = airConditionerAnswers,
  day = '2026-11-21',
  expiresAt = '2026-11-28T16:00:00.000Z',
}: SignedOptions = {}) {
  const terms = { priceBook: openPriceBook(samplePriceBook), day, region: 'national' }
  const valued = findCategory(category)?.quote(answers, terms)
  if (!valued) throw new Error(`no category ${category}`)
  const times = { issuedAt: Date.parse(`${day}T04:00:00Z`) / 1000, expiresAt: Date.parse(expiresAt) / 1000 }
  const signed = token(quotePayload(valued, id, 'youshu', times))
  return { id, token: signed, quote: quoteSchema.parse(valued), status: 'valid' as const, expiresAt }
}
