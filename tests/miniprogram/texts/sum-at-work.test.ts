import { expect, test } from 'vitest'
import { sumAtWork } from '@/texts/sum-at-work'

test('a material says its mass and its price per kilogram', () => {
  expect(sumAtWork({ kind: 'material', basis: { grams: 6460, fenPerTonne: 8_235_200 } })).toBe(
    '6.46\u00a0kg ×\u00a0¥82.352',
  )
  expect(sumAtWork({ kind: 'material', basis: { grams: 20_900, fenPerTonne: 190_000 } })).toBe(
    '20.90\u00a0kg ×\u00a0¥1.90',
  )
  expect(sumAtWork({ kind: 'material', basis: { grams: 3040, fenPerTonne: -30_000 } })).toBe(
    '3.04\u00a0kg ×\u00a0−¥0.30',
  )
  expect(sumAtWork({ kind: 'material', basis: { grams: 43, fenPerTonne: 8_235_200 } })).toBe(
    '0.043\u00a0kg ×\u00a0¥82.352',
  )
})

test('a factor says what it multiplies by, and a margin its share', () => {
  expect(sumAtWork({ kind: 'factor', basis: { share: 9500 } })).toBe('× 0.95')
  expect(sumAtWork({ kind: 'factor', basis: { share: 10_000 } })).toBe('× 1')
  expect(sumAtWork({ kind: 'margin', basis: { share: 3000 } })).toBe('30%')
})

test('age says what is left of the value', () => {
  expect(sumAtWork({ kind: 'factor', basis: { ageYears: 3, lifeYears: 10, residual: 500 } })).toBe('× 0.715')
})

test('carrying says the floors that cost', () => {
  expect(sumAtWork({ kind: 'access', basis: { floors: 3, fenPerFloor: 500 } })).toBe('3 层 × ¥5')
  expect(sumAtWork({ kind: 'access', basis: { floors: 0, fenPerFloor: 500 } })).toBe('不加钱')
})

test('a plain cost says nothing beyond its amount', () => {
  expect(sumAtWork({ kind: 'cost' })).toBeUndefined()
})
