import type { ReactElement } from 'react'

/** A component in every state it can have. */
export interface Shelf {
  /** What its file exports: a test compares. */
  readonly of: unknown
  /** Each state, by a word of the code: what its props are called. */
  readonly states: Readonly<Record<string, ReactElement>>
  /** Takes the whole screen: each state gets a frame, a phone of its own. */
  readonly whole?: boolean
}
