import { regionOf, UnknownRegion } from '@shared/price-book/look-up'
import { isPastBest, openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { PRICE_BOOK_AUDIENCE, QUOTE_AUDIENCE } from '@shared/quote-token/token-payload'
import { verifyPriceBook } from '@shared/quote-token/verify-price-book'
import { describe, expect, it } from 'vitest'
import { tokenMaker } from '../../support/token-maker'

const book = openPriceBook(samplePriceBook)

describe('the price book', () => {
  it('is a sample and says so', () => {
    expect(book.sample).toBe(true)
    expect(book.id).toContain('sample')
  })

  it('names a source for every group of prices', () => {
    const named = [
      ...Object.values(book.materials),
      ...Object.values(book.regions).flatMap(({ costs, access }) => [...Object.values(costs), access]),
      ...Object.values(book.sizes).flatMap((sizes) => Object.values(sizes)),
      ...Object.values(book.subsidies),
    ].map(({ source }) => source)
    expect([...named, ...Object.values(book.phones.sources)].filter((source) => !(source in book.sources))).toEqual([])
  })

  it('has the same identity whatever the order it is written in, and another after any change', () => {
    const turned = Object.fromEntries(Object.entries(samplePriceBook).reverse())
    expect(openPriceBook(turned).hash).toBe(book.hash)
    const { copper } = samplePriceBook.materials
    const dearer = { ...samplePriceBook.materials, copper: { ...copper, fenPerTonne: copper.fenPerTonne + 1 } }
    expect(openPriceBook({ ...samplePriceBook, materials: dearer }).hash).not.toBe(book.hash)
  })

  it('ships opened, as checking it would open it', () => {
    expect(shippedPriceBook).toEqual(book)
  })

  it('lasts through its best-before day', () => {
    expect(isPastBest(book, book.bestBefore)).toBe(false)
    expect(isPastBest(book, '9999-12-31')).toBe(true)
  })

  it.each([
    ['a missing part', { ...samplePriceBook, regions: undefined }],
    ['a fraction of a fen', { ...samplePriceBook, subsidies: { television: { amount: 0.5, sizes: [], source: 'x' } } }],
    ['a wrong date', { ...samplePriceBook, issued: '2026-1-15' }],
    ['an unknown member', { ...samplePriceBook, discount: 1 }],
  ])('is refused with %s', (_, document) => {
    expect(() => openPriceBook(document)).toThrow()
  })

  const phones = samplePriceBook.phones
  it.each([
    [
      'a source that nobody described',
      {
        materials: {
          ...samplePriceBook.materials,
          copper: { ...samplePriceBook.materials.copper, source: 'constructor' },
        },
      },
    ],
    [
      'destroying that pays more than the chips',
      { phones: { ...phones, destruction: { ...phones.destruction, '64gb': 5_000 } } },
    ],
    ['a storage without chip floor', { phones: { ...phones, destruction: { ...phones.destruction, '3tb': 500 } } }],
    ['a floor of part of a yuan', { phones: { ...phones, chipFloors: { ...phones.chipFloors, '64gb': 3_050 } } }],
    ['no nationwide prices', { regions: {} }],
    ['a best-before ahead of its issue', { bestBefore: '2026-01-14' }],
    ['a day that does not exist', { bestBefore: '2027-02-29' }],
  ])('is refused with %s', (_, change) => {
    expect(() => openPriceBook({ ...samplePriceBook, ...change })).toThrow()
  })

  it('has no prices for a region it does not name', () => {
    expect(() => regionOf(book, 'atlantis')).toThrow(UnknownRegion)
    expect(() => regionOf(book, 'constructor')).toThrow(UnknownRegion)
  })
})

describe('the signature of a price book', () => {
  const maker = tokenMaker('key-1')
  const payload = { iss: 'youshu', aud: PRICE_BOOK_AUDIENCE, iat: 1_790_000_000, id: book.id, hash: book.hash }

  it('vouches for exactly its content', () => {
    expect(verifyPriceBook(maker.token(payload), book, [maker.key])).toBe(true)
    expect(verifyPriceBook(maker.token({ ...payload, hash: '0' }), book, [maker.key])).toBe(false)
    expect(verifyPriceBook(maker.token({ ...payload, aud: QUOTE_AUDIENCE }), book, [maker.key])).toBe(false)
    expect(verifyPriceBook(maker.token(payload), book, [tokenMaker('key-1').key])).toBe(false)
  })
})
