/** `amount × numerator ÷ denominator`, rounded half to even; exact while the product is a safe integer. */
export function halfEven(amount: number, numerator: number, denominator: number): number {
  const product = amount * numerator
  const floor = Math.floor(product / denominator)
  const twice = (product - floor * denominator) * 2
  if (twice < denominator || (twice === denominator && floor % 2 === 0)) return floor
  return floor + 1
}
