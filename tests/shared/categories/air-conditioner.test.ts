import { airConditioner } from '@shared/categories/air-conditioner'
import { golden } from '@shared/categories/air-conditioner/golden'
import { airConditionerTexts } from '@shared/categories/air-conditioner/texts'
import { register } from '@shared/categories/registry'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { NoRulesInForce, rulesOn } from '@shared/valuation/dated'
import { sumOf } from '@shared/valuation/line'
import type { Answers } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo } from '../../support/completions'

const DAY = '2026-01-15'
const category = register(airConditioner, airConditionerTexts)

const withCopperAt = (yuanPerTonne: number): PriceBookDocument => ({
  ...samplePriceBook,
  materials: {
    ...samplePriceBook.materials,
    copper: { fenPerTonne: yuanPerTonne * 100, recovered: 8000, source: 'copper-spot' },
  },
})
const quoteWith = (document: PriceBookDocument) => {
  const priceBook = openPriceBook(document)
  return (answers: Answers) => category.quote(answers, { priceBook, day: DAY, region: 'national' })
}
const quoted = quoteWith(samplePriceBook)
const atTenYuanMore = quoteWith(withCopperAt(112_940))

function floorOf(answers: Answers): number {
  const sizes: Readonly<Record<string, { floor: number }>> = samplePriceBook.sizes['air-conditioner']
  const horsepower = ['wall-horsepower', 'cabinet-horsepower', 'multi-split-horsepower'].map((id) => answers[id])
  const size = [answers.type, ...horsepower].filter((part) => part !== undefined).join('-')
  return sizes[size]?.floor ?? Number.NaN
}

describe('the worked examples of the air conditioner', () => {
  it('show each size class', () => {
    const floors = new Set(golden.map(({ answers }) => floorOf(answers)).filter((floor) => floor > 0))
    expect(floors.size).toBe(new Set(Object.values(samplePriceBook.sizes['air-conditioner']).map((s) => s.floor)).size)
  })

  it.each([
    ['split-wall', 'wall-horsepower', '1hp', 268.6],
    ['split-wall', 'wall-horsepower', '1-5hp', 327.4],
    ['split-wall', 'wall-horsepower', '2hp', 444.8],
    ['cabinet', 'cabinet-horsepower', '2hp', 644.5],
    ['cabinet', 'cabinet-horsepower', '3hp', 879.5],
    ['cabinet', 'cabinet-horsepower', '5hp', 1349.3],
    ['window', 'wall-horsepower', '1hp', 350.9],
  ])('a scrapped %s, %s %s, agrees with the published table: %d yuan', (type, question, horsepower, yuan) => {
    const state = { 'install-years': 12, cooling: 'no-cooling', removal: 'from-inside', lift: 'easy' }
    const parts = { [type === 'window' ? 'window-parts' : 'parts']: 'complete' }
    const { lines } = quoted({ type, [question]: horsepower, ...state, ...parts })
    expect(sumOf(lines.filter(({ kind }) => kind !== 'rounding')) / 100).toBeCloseTo(yuan, 1)
  })

  it('put about 36 yuan more on a 1.5 hp wall split when copper rises by 10 yuan per kg', () => {
    const answers = golden.find(({ name }) => name === '11 years is scrap')?.answers ?? {}
    expect(atTenYuanMore(answers).low - quoted(answers).low).toBe(36_00)
  })
})

describe('the words about an air conditioner', () => {
  it('say what the thing is and how it is, leaving out what is not known', () => {
    const { describe: name } = category.texts
    const old = golden.find((one) => one.name === '11 years is scrap')?.answers ?? {}
    expect(name(old)).toEqual({ title: '1.5 匹挂机空调', detail: '装了 11 年，能制冷，没拆' })
    expect(name({ type: 'window', 'install-years': 0, removal: 'taken-down' })).toEqual({
      title: '窗机空调',
      detail: '装了不到 1 年，已经拆下',
    })
    expect(name({ type: 'unknown', cooling: 'unknown' })).toEqual({ title: '空调', detail: '' })
  })
})

describe('the rules for air conditioners', () => {
  it('start on 2026-01-15', () => {
    expect(() => rulesOn(airConditioner.rules, '2026-01-14')).toThrow(NoRulesInForce)
    expect(rulesOn(airConditioner.rules, DAY).since).toBe(DAY)
  })

  it('name the years of the safe-use life in the reason', () => {
    expect(airConditionerTexts.reasons['over-age'].text).toBe('空调安全使用年限 10 年，已经超过。')
  })
})

describe('an offer for an air conditioner', () => {
  it('is never below the floor of its size', () => {
    fc.assert(
      fc.property(answersTo(airConditioner.questions, { unknown: false }), (answers) => {
        expect(quoted(answers).low).toBeGreaterThanOrEqual(floorOf(answers))
      }),
      { numRuns: 500 },
    )
  })
})
