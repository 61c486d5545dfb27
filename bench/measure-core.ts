import { findCategory } from '@shared/categories'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { somePayload, tokenMaker } from '../tests/support/token-maker'
import { medianMs, type Row, rounded } from './row'

const terms = { priceBook: openPriceBook(samplePriceBook), day: '2026-11-21', region: 'national' }

function categoryOf(id: string) {
  const category = findCategory(id)
  if (!category) throw new Error(`no category ${id}`)
  return category
}

/** The widest range there is: a phone of which nothing is known yet. */
export function measureRange(): Row {
  const phone = categoryOf('mobile-phone')
  const value = rounded(medianMs(60, () => phone.quote({}, terms)))
  return { id: 'core-range-ms', value, unit: 'ms', better: 'lower' }
}

/** Verifying a signed quote in plain JavaScript, beside Node's own Ed25519 in the same run. */
export async function measureVerify(): Promise<Row> {
  const { createPublicKey, verify } = await import('node:crypto')
  const issuedAt = 1_795_000_000
  const maker = tokenMaker('bench')
  const token = maker.token(somePayload(issuedAt))
  const native = createPublicKey(maker.privateKey)
  const [header, payload, signature = ''] = token.split('.')
  const signed = Buffer.from(`${header}.${payload}`)
  const ours = medianMs(100, () => verifyQuote(token, [maker.key], issuedAt * 1000))
  const theirs = medianMs(100, () => verify(null, signed, native, Buffer.from(signature, 'base64url')))
  return {
    id: 'verify-phone-ms',
    value: rounded(ours),
    unit: 'ms',
    against: 'node:crypto',
    ratio: rounded(ours / theirs),
    better: 'lower',
  }
}
