import { findCategory } from '@shared/categories'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import type { BenchEngine } from './engine'

/** The day and the prices that every engine values under. */
export const terms = { priceBook: shippedPriceBook, day: '2026-11-21', region: 'national' }

const found = findCategory('air-conditioner')
if (!found) throw new Error('no category air-conditioner')

/** The air conditioner as pages and server value it. */
export const airConditioner = found

export const engine: BenchEngine = {
  name: 'core',
  value: (answers) => airConditioner.quote(answers, terms),
}

/** What the core remembers under one price book (what the material of a unit is worth) is of no use under the next. */
export const unremembered: BenchEngine = {
  name: 'core-unremembered',
  value: (answers) => airConditioner.quote(answers, { ...terms, priceBook: { ...terms.priceBook } }),
}
