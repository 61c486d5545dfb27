/** An exact number; the denominator is positive and nothing is reduced, because products stay short. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** How an exact number becomes a whole one. */
export type Rounding = (value: Rational) => bigint

export const BASIS = 10_000n

export const basisPoints = (points: number): Rational => ({ numerator: BigInt(points), denominator: BASIS })

export const product = (factors: readonly Rational[]): Rational => ({
  numerator: factors.reduce((all, { numerator }) => all * numerator, 1n),
  denominator: factors.reduce((all, { denominator }) => all * denominator, 1n),
})

export const scaled = (whole: bigint, { numerator, denominator }: Rational): Rational => ({
  numerator: whole * numerator,
  denominator,
})

/** BigInt division cuts towards zero; this one goes down, so that the rest is never negative. */
function divided({ numerator, denominator }: Rational): { whole: bigint; rest: bigint } {
  const whole = numerator / denominator
  const rest = numerator % denominator
  return rest < 0n ? { whole: whole - 1n, rest: rest + denominator } : { whole, rest }
}

export const roundDown: Rounding = (value) => divided(value).whole

export const roundHalfUp: Rounding = (value) => {
  const { whole, rest } = divided(value)
  return 2n * rest >= value.denominator ? whole + 1n : whole
}

export const roundHalfEven: Rounding = (value) => {
  const { whole, rest } = divided(value)
  const twice = 2n * rest
  if (twice === value.denominator) return whole % 2n === 0n ? whole : whole + 1n
  return twice > value.denominator ? whole + 1n : whole
}
