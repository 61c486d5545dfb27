import { unbroken } from './unbroken'

const gramsPerKg = 1000

/** Estimates are told in two digits: more would claim to know. */
const roundToTwoDigits = (value: number): number => Number(value.toPrecision(2))

/** A mass from grams in two digits: 6460 → "6.5 kg", 760 → "760 g". */
export const mass = (grams: number): string => massRange(grams, grams)

/** A range of grams in two digits and one unit: "5.4–80 kg", "0–25 kg"; one figure where both ends read alike. */
export function massRange(leastGrams: number, mostGrams: number): string {
  const inKg = roundToTwoDigits(mostGrams) >= gramsPerKg
  const [least, most] = [leastGrams, mostGrams].map((grams) => roundToTwoDigits(inKg ? grams / gramsPerKg : grams))
  return unbroken(`${least === most ? most : `${least}–${most}`} ${inKg ? 'kg' : 'g'}`)
}
