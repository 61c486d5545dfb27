import { expect, test } from 'vitest'
import { unbroken } from '@/texts/unbroken'

test('a number stays with its unit', () => {
  expect(unbroken('1.5 匹挂机空调')).toBe('1.5\u00a0匹挂机空调')
  expect(unbroken('Wall air conditioner, 1.5 hp')).toBe('Wall air conditioner, 1.5\u00a0hp')
  expect(unbroken('70 inches or more, 6 years old')).toBe('70\u00a0inches or more, 6\u00a0years old')
})

test('a name in which a number is followed by another word may break there', () => {
  expect(unbroken('iPhone 16 Pro Max 512GB')).toBe('iPhone 16 Pro Max 512GB')
  expect(unbroken('Galaxy Tab 3 Lite')).toBe('Galaxy Tab 3 Lite')
})

test('a range and a date stay in one line', () => {
  expect(unbroken('151–300 升')).toBe('151–\u2060300\u00a0升')
  expect(unbroken('用到 2029-12-31。')).toBe('用到 2029-\u206012-\u206031。')
})

test('the sign of the next step does not begin a line', () => {
  expect(unbroken('Settings › General › About')).toBe('Settings\u00a0› General\u00a0› About')
})

test('other dashes and spaces are left alone', () => {
  expect(unbroken('T/CHEAA 0011.3—2020, second-hand')).toBe('T/CHEAA 0011.3—2020, second-hand')
})
