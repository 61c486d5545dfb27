import { now } from './clock'
import type { SavedQuote } from './saved-quotes'

/** Where a quote of this phone stands; `held` is signed and still holds. */
export type QuoteState = 'unsigned' | 'held' | 'expired' | 'booked'

export function stateOf({ signed, pickup }: Pick<SavedQuote, 'signed' | 'pickup'>): QuoteState {
  if (pickup) return 'booked'
  if (!signed) return 'unsigned'
  return now() < Date.parse(signed.expiresAt) ? 'held' : 'expired'
}
