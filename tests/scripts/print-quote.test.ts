import { Readable } from 'node:stream'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { describe, expect, it } from 'vitest'
import { quoteLines, valueAnswers } from '../../scripts/quote/print-quote'
import { workingAirConditioner } from '../support/finished-answers'

const priceBook = openPriceBook(samplePriceBook)
const asked = (change: object) =>
  JSON.stringify({ category: 'air-conditioner', answers: workingAirConditioner, ...change })

async function answersTo(lines: readonly string[]) {
  const printed: unknown[] = []
  for await (const line of quoteLines(Readable.from([lines.join('\n')]), '2026-03-10', priceBook)) {
    printed.push(JSON.parse(line))
  }
  return printed
}

describe('a line of a batch', () => {
  it.each([
    ['a category nobody knows', asked({ category: 'toaster' }), 'unknown_category'],
    ['an answer that is no option', asked({ answers: { type: 'flying' } }), 'invalid_answers'],
    ['a day that does not exist', asked({ day: '2026-13-01' }), 'no_such_day'],
    ['a day in words', asked({ day: 'today' }), 'no_such_day'],
    ['a day before all rules', asked({ day: '1999-01-01' }), 'no_rules_in_force'],
  ])('with %s is answered in its place, and the others are valued', async (_, line, code) => {
    const [before, bad, after] = await answersTo([asked({}), line, asked({})])
    expect(bad).toMatchObject({ error: { code } })
    expect(before).toMatchObject({ category: 'air-conditioner', outcome: 'used' })
    expect(after).toEqual(before)
  })
})

describe('a day that does not exist', () => {
  it('is said to be none, with the shape of one', () => {
    expect(() => valueAnswers('air-conditioner', workingAirConditioner, '2026-02-30', priceBook)).toThrow(
      'no such day "2026-02-30": give one as YYYY-MM-DD',
    )
  })
})
