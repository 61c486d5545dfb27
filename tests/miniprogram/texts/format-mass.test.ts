import { expect, test } from 'vitest'
import { mass, massRange } from '@/texts/format-mass'

test('a mass is told in two digits, in grams below a kilogram', () => {
  expect([20_900, 6460, 1000, 996, 760, 8].map(mass)).toEqual(['21 kg', '6.5 kg', '1 kg', '1 kg', '760 g', '8 g'])
})

test('a range has one unit, and one figure where both ends read alike', () => {
  expect(massRange(22_800, 178_600)).toBe('23–180 kg')
  expect(massRange(240, 2200)).toBe('0.24–2.2 kg')
  expect(massRange(0, 400)).toBe('0–400 g')
  expect(massRange(31, 31.2)).toBe('31 g')
})
