import type { Thumb } from './thumb'

/** What a journey takes place on: a server, and as many phones as there are people. */
export interface Stage {
  readonly url: string
  /** A phone of its own, with empty storage. */
  phone(): Promise<Thumb>
}

/** Somebody who does one thing from beginning to end. What only leads to its beginning is not done by the thumb. */
export interface Journey {
  readonly id: string
  readonly name: string
  readonly walk: (stage: Stage) => Promise<void>
}
