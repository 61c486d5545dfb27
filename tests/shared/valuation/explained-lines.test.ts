import { findCategory } from '@shared/categories'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import type { Because, Line } from '@shared/valuation/line'
import { describe, expect, it } from 'vitest'
import explained from './explained-lines.json'

const terms = { priceBook: shippedPriceBook, day: '2026-11-21', region: 'national' }

const tellBecause = (because: Because): string =>
  'parameter' in because ? because.parameter : `${because.question}=${[because.answer].flat().join('+')}`

/** A line with all that it says of itself: its numbers, what it follows from, and each source. */
function tell({ kind, id, amount, because, basis = {}, source, basedOn = [] }: Line): string[] {
  const numbers = Object.entries(basis).map(([name, value]) => `${name}=${value}`)
  const of = numbers.length > 0 ? ` of ${numbers.join(' ')}` : ''
  const sources = [source, ...basedOn].map(({ mark, name }) => `${mark} ${name}`)
  return [`${kind} ${id} ${amount} because ${tellBecause(because)}${of}`, ...sources]
}

describe('each line says what it is, what it follows from, and where its numbers come from', () => {
  it.each(explained)('$name', ({ category, answers, outcome, reasons, lines }) => {
    const quote = findCategory(category)?.quote(answers, terms)
    expect(quote?.outcome).toBe(outcome)
    expect(quote?.reasons.map(({ id, because }) => `${id} because ${tellBecause(because)}`)).toEqual(reasons)
    expect(quote?.lines.map(tell)).toEqual(lines)
  })

  it('and gives back sums that can be done again', () => {
    const all = explained.flatMap(({ category, answers }) => findCategory(category)?.quote(answers, terms).lines ?? [])
    const materials = all.filter(({ kind }) => kind === 'material')
    expect(materials.length).toBeGreaterThan(40)
    for (const { amount, basis = {} } of materials) {
      const { grams = Number.NaN, fenPerTonne = Number.NaN } = basis
      expect(Math.abs((grams * fenPerTonne) / 1_000_000 - amount)).toBeLessThanOrEqual(0.5)
    }
  })
})
