/** All in fen. */
export interface Ruler {
  max: number
  tick: number
  long: number
}

/** How many numbers fit under the ruler side by side at 320 px, also in care mode. */
const gapsAtMost = (maxFen: number) => (maxFen <= 100_000 ? 6 : maxFen < 1_000_000 ? 4 : 3)

/** A settled value stands a little right of the middle. */
const topPerValue = 1.8
const leastTop = 1000
const ticksPerLong = [
  { digit: 1, ticks: 5 },
  { digit: 2, ticks: 4 },
  { digit: 3, ticks: 3 },
  { digit: 5, ticks: 5 },
]

/** A round ruler from 0 that holds `topFen`; the present one stays while `topFen` fills at least half of it. */
export function chooseRuler(topFen: number, present?: Ruler): Ruler {
  const top = Math.max(topFen, leastTop)
  if (present && top <= present.max && top * 2 >= present.max) return present
  for (let power = 100; ; power *= 10) {
    for (const { digit, ticks } of ticksPerLong) {
      const long = digit * power
      const count = Math.ceil(top / long)
      if (count <= gapsAtMost(count * long)) return { max: count * long, tick: long / ticks, long }
    }
  }
}

/** The ruler under a settled value; ranges which were wider run off its end. */
export const chooseSettledRuler = (valueFen: number) => chooseRuler(Math.round(valueFen * topPerValue))

/** Every tick's place in fen, from 0 to the end. */
export const listTicks = (ruler: Ruler, step: number) =>
  Array.from({ length: Math.round(ruler.max / step) + 1 }, (_, index) => index * step)

/** A place on the ruler as a CSS length; beyond the end stays at the end. */
export const placeOn = (ruler: Ruler, fen: number) => `${((Math.min(fen, ruler.max) / ruler.max) * 100).toFixed(2)}%`
