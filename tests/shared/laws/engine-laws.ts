import { scale } from '@shared/valuation/money'
import fc from 'fast-check'
import { demand, type Law } from './law'

/** Half to even in rationals of BigInt, written apart from the core. */
function halfEven(amount: bigint, numerator: bigint, denominator: bigint): bigint {
  const product = amount * numerator
  const down = product >= 0n ? product / denominator : -((-product + denominator - 1n) / denominator)
  const twice = (product - down * denominator) * 2n
  if (twice === denominator) return down % 2n === 0n ? down : down + 1n
  return twice > denominator ? down + 1n : down
}

const amounts = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })
const shares = fc.integer({ min: 0, max: 1_000_000 })
/** Small and even ones, so that halves come up. */
const denominators = fc.oneof(fc.constantFrom(2, 4, 10, 10_000, 1_000_000), fc.integer({ min: 1, max: 1_000_000 }))

const exact: Law<void> = {
  says: 'every rounding is exactly half to even, as rationals are',
  share: 20,
  property: () =>
    fc.property(amounts, shares, denominators, (amount, share, whole) => {
      const [ours, exact] = [
        BigInt(scale(amount, share, whole)),
        halfEven(BigInt(amount), BigInt(share), BigInt(whole)),
      ]
      demand(ours === exact, () => ({ ours: `${ours}`, exact: `${exact}` }))
    }),
}

const keepsOrder: Law<void> = {
  says: 'rounding keeps order: more in is never less out',
  share: 20,
  property: () =>
    fc.property(amounts, fc.nat(1_000), fc.integer({ min: 0, max: 20_000 }), (amount, more, share) => {
      const [less, most] = [scale(amount, share, 10_000), scale(amount + more, share, 10_000)]
      demand(less <= most, () => ({ amount, more, share, less, most }))
    }),
}

const huge = fc.integer({ min: 2 ** 27, max: 2 ** 52 })
const inexact = fc.oneof(
  fc.tuple(huge, huge, denominators),
  fc.tuple(fc.constantFrom(0.5, -0.25, Number.NaN, Number.POSITIVE_INFINITY), fc.constant(1), denominators),
  fc.tuple(amounts, shares, fc.constantFrom(0, -1, 0.5, Number.NaN)),
)

const refuses: Law<void> = {
  says: 'what would not be exact is refused, never rounded in secret',
  property: () =>
    fc.property(inexact, ([amount, share, whole]) => {
      try {
        const made = scale(amount, share, whole)
        demand(false, () => ({ amount, share, whole, made }))
      } catch (error) {
        if (!(error instanceof RangeError)) throw error
      }
    }),
}

/** Law 4, as far as rounding goes. */
export const engineLaws: readonly Law<void>[] = [exact, keepsOrder, refuses]
