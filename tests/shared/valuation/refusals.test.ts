import { airConditioner } from '@shared/categories/air-conditioner'
import { airConditionerTexts } from '@shared/categories/air-conditioner/texts'
import { carryingLine } from '@shared/categories/appliance-terms'
import { mobilePhone } from '@shared/categories/mobile-phone'
import { register } from '@shared/categories/registry'
import { MissingPrice, UnusablePrices } from '@shared/price-book/look-up'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { rowOn, rulesOn } from '@shared/valuation/dated'
import { factorOf } from '@shared/valuation/factor'
import { scale } from '@shared/valuation/money'
import { extreme } from '@shared/valuation/range'
import { describe, expect, it } from 'vitest'
import { workingAirConditioner } from '../../support/finished-answers'
import { toyCategory, toyTerms } from './toy-category'

const source = { name: '测试', date: '2026', mark: 'E' } as const
const category = register(airConditioner, airConditionerTexts)
const quoteWith = (document: PriceBookDocument) =>
  category.quote(workingAirConditioner, {
    priceBook: openPriceBook(document),
    day: '2026-11-21',
    region: 'national',
  })

describe('what cannot be valued is refused in words that name it', () => {
  it('a day before the first rules, and one that does not exist', () => {
    expect(() => rowOn([{ from: '2026-01-15', value: 1, source }], '2026-01-14')).toThrow(
      'no rules in force on 2026-01-14; the first are of 2026-01-15',
    )
    expect(() => rowOn([], '2026-01-14')).toThrow('no rules in force on 2026-01-14; the first are of never')
    expect(() => rulesOn({ a: [{ from: '2026-01-15', value: 1, source }] }, '2026-02-30')).toThrow(
      'no rules in force on 2026-02-30; the first are of 2026-01-15',
    )
    expect(() => rulesOn({ a: [] }, '2026-02-03')).toThrow('no rules in force on 2026-02-03; the first are of never')
  })

  it('a sum that is not exact', () => {
    expect(() => scale(0.5, 2, 1)).toThrow('not exact: 0.5 × 2 ÷ 1')
    expect(() => scale(2, 0.5, 1)).toThrow('not exact: 2 × 0.5 ÷ 1')
    expect(() => scale(1, 1, 0)).toThrow('not exact: 1 × 1 ÷ 0')
    expect(() => scale(1, 1, -1)).toThrow('not exact: 1 × 1 ÷ -1')
    expect(() => scale(1, 1, 1.5)).toThrow('not exact: 1 × 1 ÷ 1.5')
    expect(() => scale(2 ** 40, 2 ** 40, 1)).toThrow(RangeError)
  })

  it('an answer without a coefficient', () => {
    const row = { from: '2026-01-15', value: { works: 10_000 }, source }
    expect(() => factorOf('function', 'cooling', 'sings', row)).toThrow('no function for cooling sings')
    expect(() => factorOf('function', 'cooling', undefined, row)).toThrow('no function for cooling undefined')
    expect(factorOf('function', 'cooling', 'works', row)).toEqual({
      id: 'function',
      share: 10_000,
      because: { question: 'cooling', answer: 'works' },
      source,
    })
  })

  it('a question without options', () => {
    const [first] = toyCategory.questions
    const empty = { ...toyCategory, id: 'empty', questions: [{ ...first, options: [] }] }
    expect(() => extreme(empty as unknown as typeof toyCategory, {}, toyTerms, 'low')).toThrow(
      'empty has a question without options',
    )
  })

  it('a size that has no new price, although it is sold on', () => {
    const { 'split-wall-1-5hp': size, ...others } = samplePriceBook.sizes['air-conditioner']
    const { referencePrice: _, ...withoutPrice } = size
    const sizes = { ...samplePriceBook.sizes, 'air-conditioner': { ...others, 'split-wall-1-5hp': withoutPrice } }
    const refused = () => quoteWith({ ...samplePriceBook, sizes })
    expect(refused).toThrow(MissingPrice)
    expect(refused).toThrow('the price book has no new price of air-conditioner split-wall-1-5hp')
  })

  it('a device whose materials would cost money', () => {
    const steel = { ...samplePriceBook.materials.steel, fenPerTonne: -1_000_000 }
    const copper = { ...samplePriceBook.materials.copper, fenPerTonne: 0 }
    const refused = () => quoteWith({ ...samplePriceBook, materials: { ...samplePriceBook.materials, steel, copper } })
    expect(refused).toThrow(UnusablePrices)
    expect(refused).toThrow('the materials of air-conditioner split-wall-1-5hp are worth less than nothing')
  })

  it('stairs without a floor, a phone without a model: no completion has them', () => {
    const prices = { priceBook: openPriceBook(samplePriceBook), region: 'national' }
    expect(() => carryingLine({ lift: 'stairs', floor: undefined }, prices)).toThrow('stairs without a floor')
    const { rules } = rulesOn(mobilePhone.rules, '2026-11-21')
    const terms = { ...prices, day: '2026-11-21', rulebook: { id: 'mobile-phone', hash: '', rules } }
    const value = (answers: object) => () =>
      mobilePhone.value(answers as Parameters<typeof mobilePhone.value>[0], terms)
    expect(value({ brand: 'apple' })).toThrow('not completed: a phone has a model and a storage')
    const half = { brand: 'apple', 'apple-model': 'iphone-13', 'apple-storage-128-256-512': '256gb' }
    const sold = { power: 'works', account: 'removable', route: 'reuse' }
    expect(value({ ...half, ...sold })).toThrow('not completed: history')
  })
})
