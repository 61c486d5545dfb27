import { findCategory } from '@shared/categories'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { migrate } from '@shared/valuation/migration'
import { expect, it } from 'vitest'
import { isRepeat } from '../../../functions/quotes/is-repeat'
import { workingAirConditioner as answers } from '../../support/finished-answers'

const found = findCategory('air-conditioner')
if (!found) throw new Error('air conditioners are valued')
const category = found

/** The record of a quote for these answers. */
function recordOf(given: object) {
  const quote = category.quote(given, {
    priceBook: openPriceBook(samplePriceBook),
    day: '2026-03-10',
    region: 'national',
  })
  const [token, issuedAt, expiresAt] = ['a.b.c', '2026-03-10T02:00:00.000Z', '2026-03-17T16:00:00.000Z']
  return { id: 'aaaabbbbccccdddd', token, quote: JSON.stringify(quote), issuedAt, expiresAt }
}

it('an order is a repeat though a question was renamed between the two', () => {
  const renamed = {
    ...category,
    migrate: (given: typeof answers) =>
      migrate([{ question: 'lift', to: 'way-down', options: { easy: 'short' } }], given),
  }
  const { lift: _, ...rest } = answers
  const earlier = recordOf(answers)
  expect(isRepeat({ category: renamed, answers }, earlier)).toBe(true)
  expect(isRepeat({ category: renamed, answers: { ...rest, 'way-down': 'short' } }, earlier)).toBe(true)
  expect(isRepeat({ category: renamed, answers: { ...rest, 'way-down': 'long' } }, earlier)).toBe(false)
})

it('an order is a repeat though a question was given up between the two', () => {
  const shorter = { ...category, migrate: (given: typeof answers) => migrate([{ question: 'lift' }], given) }
  const { lift: _, ...rest } = answers
  expect(isRepeat({ category: shorter, answers: rest }, recordOf(answers))).toBe(true)
})

it('no region is the same as the whole country', () => {
  expect(isRepeat({ category, answers, region: 'national' }, recordOf(answers))).toBe(true)
  expect(isRepeat({ category, answers, region: 'beijing' }, recordOf(answers))).toBe(false)
})
