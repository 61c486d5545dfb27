import { categories } from '@shared/categories'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tellQuote } from '../../scripts/quote/tell-quote'
import { answersTo } from '../support/completions'
import { workingAirConditioner } from '../support/finished-answers'

const terms = { priceBook: openPriceBook(samplePriceBook), day: '2026-11-21', region: 'national' }
const [airConditioner] = categories
const told = (language: string) =>
  tellQuote((airConditioner as (typeof categories)[number]).quote(workingAirConditioner, terms), language)

describe('a quote in words', () => {
  it('says what the thing is, why it is worth that, and where each number comes from', () => {
    const lines = told('en').split('\n')
    expect(lines[0]).toBe('Wall air conditioner, 1.5 hp (6 years old, cools, still mounted): offer ¥371.00')
    expect(lines[1]).toBe('  Valued as still useful: Of depreciation and material value, the higher one counts.')
    expect(lines).toContain('   +2600.00  A new one of the same size (How many horsepower? 1.5 hp)')
    expect(lines.filter((line) => /^ {13}[ABCEG] /.test(line)).length).toBeGreaterThanOrEqual(10)
  })

  it('speaks Chinese too, and no third language', () => {
    expect(told('zh').split('\n')[0]).toBe('1.5 匹挂机空调 (装了 6 年，能制冷，没拆): 到手 ¥371.00')
    expect(() => told('fr')).toThrow('--words fr: one of zh, en')
  })

  it.each(categories.map((category) => ({ id: category.id, category })))('has every word for $id', ({ category }) => {
    fc.assert(
      fc.property(answersTo(category.questions, { partly: true }), (answers) => {
        const quote = category.quote(answers, terms)
        for (const language of ['zh', 'en']) expect(tellQuote(quote, language)).not.toMatch(/undefined|null|NaN/)
      }),
    )
  })
})
