import { expect, test } from 'vitest'
import { shortYuan, signedWholeYuan, signedYuan, yuan, yuanExact } from '@/texts/format-money'

test('whole yuan are grouped by thousands and cut towards zero', () => {
  expect(yuan(32_700)).toBe('327')
  expect(yuan(148_000)).toBe('1,480')
  expect(yuan(123_456_789)).toBe('1,234,567')
  expect(yuan(99)).toBe('0')
  expect(yuan(-99)).toBe('0')
  expect(yuan(-12_345)).toBe('−123')
})

test('exact yuan always have two decimals', () => {
  expect(yuanExact(53_199)).toBe('531.99')
  expect(yuanExact(5)).toBe('0.05')
  expect(yuanExact(-14_000)).toBe('−140.00')
})

test('a line carries its sign, and nothing carries none', () => {
  expect(signedYuan(53_199)).toBe('+¥531.99')
  expect(signedYuan(-14_000)).toBe('−¥140.00')
  expect(signedYuan(0)).toBe('¥0.00')
})

test('a total is as short as it is exact', () => {
  expect(shortYuan(32_700)).toBe('¥327')
  expect(shortYuan(32_750)).toBe('¥327.50')
})

test('a difference in whole yuan carries its sign', () => {
  expect(signedWholeYuan(8_000)).toBe('+¥80')
  expect(signedWholeYuan(-2_600)).toBe('−¥26')
  expect(signedWholeYuan(-40)).toBe('¥0')
})
