import { newMap, remembered } from '@shared/valuation/remember'
import { expect, test } from 'vitest'

test('what is remembered is made once for each key, and is the same thing ever after', () => {
  const made: string[] = []
  const memory = newMap<string, { of: string }>()
  const make = (key: string) => {
    made.push(key)
    return { of: key }
  }
  const first = remembered(memory, 'a', make)
  expect(remembered(memory, 'a', make)).toBe(first)
  expect(remembered(memory, 'b', make)).toEqual({ of: 'b' })
  expect(made).toEqual(['a', 'b'])
  expect([...memory.keys()]).toEqual(['a', 'b'])
})
