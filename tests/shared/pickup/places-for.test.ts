import { categories } from '@shared/categories'
import { NoSize, placesFor } from '@shared/pickup/places-for'
import { sizes } from '@shared/pickup/sizes'
import type { Answers } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const one = (category: string, answers: Answers = {}) => placesFor([{ category, answers }])
const devices = (...ids: string[]) => ids.map((category) => ({ category, answers: {} }))

describe('the places of a visit', () => {
  it.each([
    ['a phone', 1, one('mobile-phone')],
    ['a laptop', 1, one('computer', { type: 'laptop' })],
    ['an air conditioner on a wall', 1, one('air-conditioner', { type: 'split-wall' })],
    ['an air conditioner that stands', 2, one('air-conditioner', { type: 'cabinet' })],
    ['a washing machine', 2, one('washing-machine', { type: 'drum' })],
    ['a small fridge', 2, one('refrigerator', { type: 'single-door' })],
    [
      'a double-door fridge of 250 litres',
      2,
      one('refrigerator', { type: 'double-door', 'fridge-volume': '201-to-300' }),
    ],
    [
      'a multi-door fridge of 500 litres',
      3,
      one('refrigerator', { type: 'multi-door', 'fridge-volume': '451-to-600' }),
    ],
    ['a side-by-side fridge', 3, one('refrigerator', { type: 'side-by-side', 'fridge-volume': '301-to-450' })],
    ['a television of 50 inches', 1, one('television', { type: 'lcd', 'flat-size': '44-to-50' })],
    ['ten phones', 1, placesFor(devices(...Array(10).fill('mobile-phone')))],
    ['eleven phones', 2, placesFor(devices(...Array(11).fill('mobile-phone')))],
    ['a washing machine and a computer', 2, placesFor(devices('washing-machine', 'computer'))],
  ])('of %s are %i', (_, places, found) => {
    expect(found).toBe(places)
  })

  it('of two large televisions are two, of two small ones one', () => {
    const pair = (size: string) =>
      placesFor(
        Array.from({ length: 2 }, () => ({ category: 'television', answers: { type: 'oled', 'flat-size': size } })),
      )
    expect([pair('70-or-more'), pair('59-to-69'), pair('51-to-58')]).toEqual([2, 2, 1])
  })

  it('of what nobody knows the size of are those of the larger', () => {
    expect([one('air-conditioner'), one('air-conditioner', { type: 'unknown' })]).toEqual([2, 2])
    expect(one('refrigerator', { type: 'double-door', 'fridge-volume': 'unknown' })).toBe(3)
    expect(one('refrigerator', { type: 'a-type-of-long-ago' })).toBe(3)
    expect(placesFor([...devices('television'), { category: 'television', answers: { type: 'lcd' } }])).toBe(2)
  })

  it('of nothing are one: somebody has to come', () => {
    expect(placesFor([])).toBe(1)
  })

  it('are told of every category there is, and refused for any other', () => {
    expect(Object.keys(sizes).sort()).toEqual(categories.map(({ id }) => id).sort())
    expect(() => one('dishwasher')).toThrow(NoSize)
    expect(() => one('toString')).toThrow(NoSize)
  })

  it('grow with every device, and never by more than it takes alone', () => {
    const device = fc.constantFrom(...categories.map(({ id }) => ({ category: id, answers: {} })))
    fc.assert(
      fc.property(fc.array(device, { maxLength: 50 }), device, (some, another) => {
        const [before, after] = [placesFor(some), placesFor([...some, another])]
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(before + placesFor([another]))
      }),
    )
  })
})
