import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { priceOn, priceTrend } from '@shared/price-book/price-history'
import { samplePriceBook } from '@shared/price-book/sample'
import { describe, expect, it } from 'vitest'

const past = (price: number) => ({ price, name: 'a report', mark: 'B' as const })

const bookWith = (history: PriceBookDocument['history']): PriceBookDocument => ({ ...samplePriceBook, history })

const datesOf = (book: PriceBookDocument, id: string) => priceTrend(book, id)?.points.map(({ source }) => source.date)

describe('the trend of a price', () => {
  it('is every dated price with the one in force, the oldest first, however they are written', () => {
    const copper = { '2024-05': past(3), '2021-12': past(2), '2020': past(1) }
    const trend = priceTrend(bookWith({ materials: { copper }, memory: {} }), 'copper')
    expect(trend?.points.map(({ price, source }) => [source.date, price])).toEqual([
      ['2020', 1],
      ['2021-12', 2],
      ['2024-05', 3],
      ['2026-01-15', 10_294_000],
    ])
    expect(trend?.valued).toEqual({
      price: 10_294_000,
      recovered: 8000,
      source: samplePriceBook.sources['copper-spot'],
    })
  })

  it('has the price of a month in its middle, among the days of that month', () => {
    const memory = { '2026-03': past(2), '2026-03-20': past(3), '2026-03-12': past(1) }
    const trend = priceTrend(bookWith({ materials: {}, memory }), 'memory') ?? { points: [] }
    expect(trend.points.map(({ price }) => price)).toEqual([1, 2, 3])
    expect(['2026-03-11', '2026-03-14', '2026-03-15'].map((day) => priceOn(trend, day)?.price)).toEqual([
      undefined,
      1,
      2,
    ])
  })

  it('tells the price in force where the history repeats its date', () => {
    const book = bookWith({ materials: { copper: { '2026-01-15': past(1) } }, memory: {} })
    expect(priceTrend(book, 'copper')?.points.map(({ price }) => price)).toEqual([10_294_000])
  })

  it('of memory has no price that anything is valued with', () => {
    const trend = priceTrend(bookWith({ materials: {}, memory: { '2024': past(1900) } }), 'memory')
    expect(trend?.points).toEqual([{ price: 1900, source: { name: 'a report', date: '2024', mark: 'B' } }])
    expect(trend?.valued).toBeUndefined()
  })

  it('is not there for what the book keeps no history of', () => {
    expect(priceTrend(samplePriceBook, 'steel')).toBeUndefined()
    expect(priceTrend(samplePriceBook, 'unobtainium')).toBeUndefined()
    expect(priceTrend(bookWith(undefined), 'copper')).toBeUndefined()
    expect(priceTrend(bookWith(undefined), 'memory')).toBeUndefined()
  })

  it('knows what was known on a day, the day itself included', () => {
    const trend = { points: [] }
    const known = priceTrend(samplePriceBook, 'copper') ?? trend
    expect(priceOn(known, '2026-11-22')?.source.date).toBe('2026-01-15')
    expect(priceOn(known, '2026-01-15')?.source.date).toBe('2026-01-15')
    expect(priceOn(known, '2026-01-14')?.source.date).toBe('2024-05')
    expect(priceOn(known, '2019-12-31')).toBeUndefined()
    expect(priceOn(trend, '2026-11-22')).toBeUndefined()
  })
})

describe('the history of the sample', () => {
  it('draws copper, aluminium and memory', () => {
    expect(datesOf(samplePriceBook, 'copper')).toHaveLength(5)
    expect(datesOf(samplePriceBook, 'aluminium')).toHaveLength(3)
    expect(datesOf(samplePriceBook, 'memory')).toHaveLength(7)
  })

  it('has no estimate: what was not published is left out or marked as general knowledge', () => {
    const { materials, memory } = samplePriceBook.history
    const marks = [...Object.values(materials), memory].flatMap((table) => Object.values(table).map(({ mark }) => mark))
    expect(new Set(marks)).toEqual(new Set(['A', 'B', 'G']))
  })
})
