import { expect, test } from 'vitest'
import { tellLeastPrice } from '@/texts/tell-least-price'

test('a price is told as it is, a range by the least of it', () => {
  expect(tellLeastPrice({ low: 148_000, high: 148_000 })).toBe('¥1,480')
  expect(tellLeastPrice({ low: 32_700, high: 40_000 })).toBe('至少 ¥327')
})
