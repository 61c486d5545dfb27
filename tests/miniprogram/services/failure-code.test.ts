import { describe, expect, it } from 'vitest'
import { failureCode } from '@/services/failure-code'

const at = Date.parse('2026-11-22T07:05:00Z')

describe('the number of a failure', () => {
  it('is short enough to be read out, and says when', () => {
    expect(failureCode(new TypeError('x is not a function'), at)).toMatch(/^[0-9A-Z]{4}-11220705$/)
  })

  it('is the same for the same fault, and another for another', () => {
    const first = failureCode(new Error('one'), at)
    expect(failureCode(new Error('one'), at)).toBe(first)
    expect(failureCode(new Error('two'), at)).not.toBe(first)
    expect(failureCode(new TypeError('one'), at)).not.toBe(first)
  })

  it.each([undefined, null, 'thrown text', 7, {}])('exists whatever was thrown: %s', (thrown) => {
    expect(failureCode(thrown, at)).toMatch(/^[0-9A-Z]{4}-\d{8}$/)
  })
})
