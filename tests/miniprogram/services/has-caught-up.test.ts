import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { describe, expect, it, vi } from 'vitest'
import { hasCaughtUp } from '@/services/has-caught-up'
import { signedQuote } from '../support/signed-quote'

vi.mock('@/services/clock', () => ({ today: () => '2026-11-21' }))
vi.mock('@/services/current-price-book', () => ({
  currentPriceBook: () => ({ ...shippedPriceBook, id: 'book-2026-11-20', issued: '2026-11-20', hash: 'present' }),
}))

const { quote } = signedQuote({ day: '2026-11-21' })
const madeUnder = (id: string, hash = 'another') => ({ ...quote, priceBook: { ...quote.priceBook, id, hash } })

describe('a phone with the prices of 2026-11-20', () => {
  it.each([
    ['the same prices', madeUnder('book', 'present')],
    ['prices of an earlier date', madeUnder('book-2026-11-19')],
    ['prices without a date, on a day before its own', { ...madeUnder('book'), day: '2026-11-19' }],
  ])('has caught up with a quote made under %s', (_, made) => {
    expect(hasCaughtUp(made)).toBe(true)
  })

  it.each([
    ['prices of a later date', madeUnder('book-2026-11-21')],
    ['other prices of the same date', madeUnder('other-2026-11-20')],
    ['prices without a date, on the day of its own', { ...madeUnder('book'), day: '2026-11-20' }],
    ['rules that it has not', { ...madeUnder('book', 'present'), rulebook: { id: 'another', hash: 'another' } }],
    ['the rules of a later day', { ...madeUnder('book', 'present'), day: '2026-11-22' }],
    ['the rules of a day before all of its own', { ...madeUnder('book', 'present'), day: '2020-01-01' }],
    ['a category that it has not', { ...madeUnder('book', 'present'), category: 'bicycle' }],
  ])('has not caught up with a quote made under %s', (_, made) => {
    expect(hasCaughtUp(made)).toBe(false)
  })
})
