import type { Pickup } from '@shared/contract/pickup'
import { savePickup } from './saved-pickups'
import { listSavedQuotes, type SavedQuote, saveQuote } from './saved-quotes'

/**
 * Keeps a pickup as it looks now, and marks the quotes of this phone that it fetches; a cancelled one sets them free.
 * False when the phone's storage refuses.
 */
export function keepPickup(secret: string, pickup: Pickup): boolean {
  for (const saved of listSavedQuotes()) {
    if (isFetched(saved, pickup)) mark(saved, pickup)
  }
  return savePickup({ id: pickup.id, secret, seen: { ...pickup, secret } })
}

const isFetched = (saved: SavedQuote, pickup: Pickup) =>
  pickup.devices.some((device) => device.quote === saved.signed?.id)

function mark(saved: SavedQuote, { id, status }: Pickup): void {
  if (status === 'booked') saveQuote({ ...saved, pickup: id })
  else if (saved.pickup === id) saveQuote({ ...saved, pickup: undefined })
}
