import { airConditioner as category } from '@shared/categories/air-conditioner'
import { airConditionerTexts } from '@shared/categories/air-conditioner/texts'
import { register } from '@shared/categories/registry'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import type { BenchEngine } from './engine'

/** The day and the prices that every engine values under. */
export const terms = { priceBook: shippedPriceBook, day: '2026-11-21', region: 'national' }

/** The air conditioner as pages and server value it, alone, because the other engines know nothing else. */
export const airConditioner = register(category, airConditionerTexts)

export const engine: BenchEngine = {
  name: 'core',
  value: (answers) => airConditioner.quote(answers, terms),
}

/** What the core remembers under one price book (what the material of a unit is worth) is of no use under the next. */
export const unremembered: BenchEngine = {
  name: 'core-unremembered',
  value: (answers) => airConditioner.quote(answers, { ...terms, priceBook: { ...terms.priceBook } }),
}
