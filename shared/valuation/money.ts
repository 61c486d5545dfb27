/** Money in integer fen (1/100 yuan). */
export type Fen = number

/** Basis points: 10,000 is the whole. */
export type BasisPoints = number

export const WHOLE: BasisPoints = 10_000

/**
 * `amount × numerator ÷ denominator`, rounded half to even, in exact integers: the only rounding of the core.
 * Refuses (RangeError) anything that is not a safe integer on the way, so that no cent is lost unseen.
 */
export function scale(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator
  const exact = Number.isSafeInteger(amount) && Number.isSafeInteger(numerator) && Number.isSafeInteger(product)
  if (!exact || !Number.isSafeInteger(denominator) || denominator <= 0) {
    throw new RangeError(`not exact: ${amount} × ${numerator} ÷ ${denominator}`)
  }
  const rest = ((product % denominator) + denominator) % denominator
  // Plus nothing: a zero has no sign.
  const floor = (product - rest) / denominator + 0
  const twice = rest * 2
  if (twice < denominator || (twice === denominator && floor % 2 === 0)) return floor
  return floor + 1
}

/** What is cut off to reach whole yuan: from 0 to 99 fen. `amount` is not negative. */
export const belowWholeYuan = (amount: Fen): Fen => amount % 100
