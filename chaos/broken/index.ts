import type { Pickups } from '../../functions/ports'
import { acknowledgesFirst } from './acknowledges-first'
import { checkThenInsert } from './check-then-insert'
import { forgetsTheKey } from './forgets-the-key'

/** Stores with one fault each, over the real one: a run that does not catch them proves nothing. */
export const brokenStores = {
  'check-then-insert': checkThenInsert,
  'forgets-the-key': forgetsTheKey,
  'acknowledges-first': acknowledgesFirst,
} as const satisfies Record<string, (store: Pickups) => Pickups>

export type BrokenStore = keyof typeof brokenStores

export const brokenNames = Object.keys(brokenStores) as readonly BrokenStore[]
