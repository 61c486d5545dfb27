import { now } from './clock'
import type { SavedQuote } from './saved-quotes'

/** Where a quote of this phone stands; `held` is signed and still holds, `replaced` has a newer one in its place. */
export type QuoteState = 'unsigned' | 'held' | 'expired' | 'booked' | 'replaced'

export function stateOf({
  signed,
  pickup,
  replacedBy,
}: Pick<SavedQuote, 'signed' | 'pickup' | 'replacedBy'>): QuoteState {
  if (pickup) return 'booked'
  if (!signed) return 'unsigned'
  if (replacedBy) return 'replaced'
  return now() < Date.parse(signed.expiresAt) ? 'held' : 'expired'
}
