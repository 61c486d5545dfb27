import { type QuoteState, stateOf } from '@/services/quote-state'
import type { SavedQuote } from '@/services/saved-quotes'
import type { Signing } from '@/services/sign-saved-quote'

/** How a quote stands for the person who looks at it. */
export type Standing = QuoteState | 'signing'

export function standingOf(saved: SavedQuote, signing: Signing | 'busy' | undefined): Standing {
  const state = stateOf(saved)
  return state === 'unsigned' && signing === 'busy' ? 'signing' : state
}
