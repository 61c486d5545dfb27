import type { Pickup } from '@shared/contract/pickup'
import { findSavedPickup, type SavedPickup, savePickup } from './saved-pickups'
import { listSavedQuotes, type SavedQuote, saveQuote } from './saved-quotes'

/** Keeps a pickup that this phone has got the secret of. False when the phone's storage refuses. */
export const keepPickup = (secret: string, pickup: Pickup): boolean => keepSeen(pickup, { secret })

/**
 * Keeps a pickup as it looks now with what else is known of it, and marks the quotes of this phone that it fetches; a
 * cancelled one sets them free. False when the phone's storage refuses.
 */
export function keepSeen(pickup: Pickup, known: Pick<SavedPickup, 'secret' | 'linked'> = {}): boolean {
  for (const saved of listSavedQuotes()) {
    if (isFetched(saved, pickup)) mark(saved, pickup)
  }
  return savePickup({ ...findSavedPickup(pickup.id), ...known, id: pickup.id, seen: pickup })
}

const isFetched = (saved: SavedQuote, pickup: Pickup) =>
  pickup.devices.some((device) => device.quote === saved.signed?.id)

function mark(saved: SavedQuote, { id, status }: Pickup): void {
  if (status === 'booked') saveQuote({ ...saved, pickup: id })
  else if (saved.pickup === id) saveQuote({ ...saved, pickup: undefined })
}
