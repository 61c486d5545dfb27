import { expect, test } from 'vitest'
import { mass, massRange } from '@/texts/format-mass'

test('a mass is told in two digits, in grams below a kilogram', () => {
  expect([20_900, 6460, 1000, 996, 760, 8].map(mass)).toEqual([
    '21\u00a0kg',
    '6.5\u00a0kg',
    '1\u00a0kg',
    '1\u00a0kg',
    '760\u00a0g',
    '8\u00a0g',
  ])
})

test('a range has one unit, and one figure where both ends read alike', () => {
  expect(massRange(22_800, 178_600)).toBe('23–\u2060180\u00a0kg')
  expect(massRange(240, 2200)).toBe('0.24–\u20602.2\u00a0kg')
  expect(massRange(0, 400)).toBe('0–\u2060400\u00a0g')
  expect(massRange(31, 31.2)).toBe('31\u00a0g')
})
