import type { Pickup } from '@shared/contract/pickup'

/** Where a pickup stands: it can still be cancelled, it cannot any more, its window is over, or it was cancelled. */
export type Stage = 'open' | 'fixed' | 'over' | 'cancelled'

/** `at` in ms since 1970. */
export function readStage({ status, slot, cancelUntil }: Pickup, at: number): Stage {
  if (status === 'cancelled') return 'cancelled'
  if (at > Date.parse(`${slot.day}T${slot.to}:00+08:00`)) return 'over'
  return at > Date.parse(cancelUntil) ? 'fixed' : 'open'
}
