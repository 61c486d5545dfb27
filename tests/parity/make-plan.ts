import { categories } from '@shared/categories'
import { randomPriceBook } from '../oracle/random-price-book'
import { openRandomSource, seedOf } from '../oracle/random-source'
import type { Plan } from './plan'

const spreads = ['ranked', 'wild', 'ranked', 'wild'] as const

/** Today's questionnaires, price books with odd fen and extreme prices, and so many seeded answer sets. */
export const makePlan = (seeded: number): Plan => ({
  seeded,
  categories: categories.map(({ id, questions }) => ({
    id,
    questions,
    priceBooks: spreads.map((spread, book) =>
      randomPriceBook(id, openRandomSource(seedOf(`parity ${id}`, book)), spread),
    ),
  })),
})
