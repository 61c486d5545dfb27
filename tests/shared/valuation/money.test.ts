import { scale } from '@shared/valuation/money'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

/** The same rounding in rationals of BigInt, written apart from the core. */
function halfEven(amount: bigint, numerator: bigint, denominator: bigint): bigint {
  const product = amount * numerator
  const down = product >= 0n ? product / denominator : -((-product + denominator - 1n) / denominator)
  const twice = (product - down * denominator) * 2n
  if (twice === denominator) return down % 2n === 0n ? down : down + 1n
  return twice > denominator ? down + 1n : down
}

describe('the one rounding of the core', () => {
  it.each([
    [5, 1, 2, 2],
    [7, 1, 2, 4],
    [-5, 1, 2, -2],
    [-7, 1, 2, -4],
    [38_000, 8_235_200, 1_000_000, 312_938],
    [1, 1, 3, 0],
    [2, 1, 3, 1],
  ])('%i × %i ÷ %i is %i', (amount, numerator, denominator, expected) => {
    expect(scale(amount, numerator, denominator)).toBe(expected)
  })

  it('agrees with rationals everywhere', () => {
    const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 1, max: 1_000_000 }),
        (a, n, d) => {
          expect(BigInt(scale(a, n, d))).toBe(halfEven(BigInt(a), BigInt(n), BigInt(d)))
        },
      ),
      { numRuns: 20_000 },
    )
  })

  it('keeps order: more in is never less out', () => {
    const small = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(small, small, fc.integer({ min: 0, max: 20_000 }), (a, b, share) => {
        const [less, more] = a < b ? [a, b] : [b, a]
        expect(scale(less, share, 10_000)).toBeLessThanOrEqual(scale(more, share, 10_000))
      }),
    )
  })

  it.each([
    [2 ** 40, 2 ** 20, 1],
    [0.5, 1, 1],
    [1, 1, 0],
    [1, 1, -2],
    [Number.NaN, 1, 1],
  ])('refuses what would not be exact: %d × %d ÷ %d', (amount, numerator, denominator) => {
    expect(() => scale(amount, numerator, denominator)).toThrow(RangeError)
  })
})
