import type { Source } from './source'

/** Grams of something, with where the figures behind it come from. */
export interface Weighed {
  readonly grams: number
  readonly sources: readonly Source[]
}

/** What a device is made of, and what handing it on saves: an estimate beside the price, never part of it. */
export interface Contents {
  readonly materials: readonly (Weighed & { readonly id: string })[]
  /** CO2e in grams, once for each source there is. */
  readonly carbon: readonly Weighed[]
}
