import { quoteKeySchema } from '@shared/contract/sign-quote'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

let keys: typeof import('@/services/new-key')

beforeEach(async () => {
  vi.resetModules()
  keys = await import('@/services/new-key')
})

afterEach(() => vi.unstubAllGlobals())

const fits = (key: string) => quoteKeySchema.safeParse(key).success

it('is as long as the server asks, and another one each time', () => {
  const made = Array.from({ length: 1000 }, keys.newKey)
  expect(made.every(fits)).toBe(true)
  expect(new Set(made).size).toBe(made.length)
})

it('comes from the bytes that WeChat handed over, each of them used once', () => {
  vi.stubGlobal('crypto', undefined)
  keys.stockRandomness(Uint8Array.from({ length: 48 }, (_, index) => index))
  expect(keys.newKey()).toBe('ABCDEFGHIJKLMNOPQRSTUVWX')
  expect(keys.newKey()).toBe('YZabcdefghijklmnopqrstuv')
})

it('is made where there are no random bytes too', () => {
  vi.stubGlobal('crypto', undefined)
  expect(fits(keys.newKey())).toBe(true)
})
