import { findCategory } from '@shared/categories'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import type { Answers } from '@shared/valuation/question'
import { describe, expect, it } from 'vitest'
import { workingAirConditioner } from '../../support/finished-answers'

const terms = { priceBook: shippedPriceBook, day: '2026-11-21', region: 'national' }
const contentsOf = (category: string, answers: Answers) => findCategory(category)?.contents(answers, terms)

const soldOn = {
  brand: 'apple',
  'apple-model': 'iphone-13',
  'apple-storage-128-256-512': '256gb',
  power: 'works',
  account: 'removable',
  route: 'reuse',
}

describe('what handing a phone on saves', () => {
  it('is told for one that somebody goes on using', () => {
    expect(contentsOf('mobile-phone', soldOn)?.carbon).toMatchObject({
      leastGrams: 25_000,
      mostGrams: 25_000,
      sources: [{ mark: 'B' }],
    })
  })

  it.each([
    ['destroyed', { ...soldOn, route: 'destroy' }],
    ['locked', { ...soldOn, account: 'locked' }],
    ['dead', { ...soldOn, power: 'dead' }],
    ['not listed', { brand: 'other', 'other-storage': '64gb', account: 'removable', route: 'reuse' }],
  ])('is not known for one that is %s, but what is in it is', (_, answers) => {
    const contents = contentsOf('mobile-phone', answers)
    expect(contents?.carbon).toBeUndefined()
    expect(contents?.materials.map(({ id, mostGrams }) => [id, mostGrams])).toEqual([
      ['plastic', 31],
      ['li-ion', 31],
      ['glass', 22],
      ['phone-board', 19],
      ['aluminium', 15],
      ['steel', 8],
      ['copper', 2],
    ])
  })

  it('may be nothing while its way is open', () => {
    const { route: _, ...open } = soldOn
    expect(contentsOf('mobile-phone', open)?.carbon).toMatchObject({ leastGrams: 0, mostGrams: 25_000 })
  })
})

describe('what an appliance is made of', () => {
  it('is told by material worth recovering, with composition and mass as sources, and both published factors', () => {
    const contents = contentsOf('air-conditioner', workingAirConditioner)
    expect(contents?.materials.map(({ id, leastGrams, mostGrams }) => [id, leastGrams, mostGrams])).toEqual([
      ['copper', 6460, 6460],
      ['aluminium', 2660, 2660],
      ['steel', 20_900, 20_900],
      ['plastic', 4180, 4180],
      ['appliance-board', 760, 760],
    ])
    expect(contents?.materials.map(({ sources }) => sources.length)).toEqual([2, 2, 2, 2, 2])
    expect(contents?.carbon).toMatchObject({ leastGrams: 22_800, mostGrams: 178_600 })
    expect(contents?.carbon?.sources.map(({ mark }) => mark)).toEqual(['B', 'B'])
  })

  it('counts what is missing, and says on what that rests', () => {
    const contents = contentsOf('air-conditioner', { ...workingAirConditioner, parts: 'compressor-missing' })
    expect(contents?.materials[0]).toMatchObject({ id: 'copper', leastGrams: 4522, mostGrams: 4522 })
    expect(contents?.materials[0]?.sources).toHaveLength(3)
  })
})

describe('a subsidy', () => {
  it('is paid for the size classes it names, as a line of its own', () => {
    const subsidies = {
      ...shippedPriceBook.subsidies,
      'air-conditioner': { amount: 10_000, sizes: ['split-wall-1-5hp'], source: 'no-subsidy' },
    }
    const subsidised = { ...terms, priceBook: { ...shippedPriceBook, subsidies } }
    const scrap = { ...workingAirConditioner, 'install-years': 12 }
    const lines = findCategory('air-conditioner')?.quote(scrap, subsidised).lines
    expect(lines?.find(({ kind }) => kind === 'subsidy')).toEqual({
      id: 'subsidy',
      kind: 'subsidy',
      amount: 10_000,
      because: { parameter: 'subsidy' },
      source: shippedPriceBook.sources['no-subsidy'],
    })
    const other = findCategory('air-conditioner')?.quote({ ...scrap, 'wall-horsepower': '2hp' }, subsidised).lines
    expect(other?.some(({ kind }) => kind === 'subsidy')).toBe(false)
  })
})
