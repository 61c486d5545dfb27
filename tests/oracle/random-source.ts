/** Seeded numbers, so that a run that fails can be repeated. */
export interface RandomSource {
  /** A whole number from 0, below `limit`. */
  below(limit: number): number
  /** A whole number, both ends included. */
  between(least: number, greatest: number): number
  /** True once in so many. */
  oneIn(count: number): boolean
  pick<Value>(values: readonly Value[]): Value
}

/** Numbers from 0 to below 1 that a seed decides. Mulberry32: 32 bits of state, good enough to spread over tables. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function openRandomSource(seed: number): RandomSource {
  const fraction = seeded(seed)
  const below = (limit: number): number => Math.floor(fraction() * limit)
  return {
    below,
    between: (least, greatest) => least + below(greatest - least + 1),
    oneIn: (count) => below(count) === 0,
    pick: (values) => {
      const picked = values[below(values.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
  }
}

/** The seed of one run of one category. */
export const seedOf = (category: string, run: number): number =>
  [...category].reduce((seed, letter) => Math.imul(seed ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) ^
  Math.imul(run + 1, 0x9e3779b1)
