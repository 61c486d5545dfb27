import type { IconName } from '@/components/icon'
import { findPickupDay } from '@/services/pickup-day'
import { stateOf } from '@/services/quote-state'
import type { SavedQuote } from '@/services/saved-quotes'
import { formatDay } from './format-date'
import { formatLastDay } from './format-expiry'
import { myQuotesTexts } from './my-quotes'

const texts = myQuotesTexts.states

/** Where a quote stands, as a tag in a list. */
export interface ToldState {
  tone?: 'ok' | 'warn' | 'copper'
  icon: IconName
  text: string
}

export const draftState = (): ToldState => ({ tone: 'copper', icon: 'edit', text: myQuotesTexts.drafts.status })

export function tellQuoteState(saved: SavedQuote): ToldState {
  const state = stateOf(saved)
  if (state === 'booked') return { icon: 'truck', text: tellPickup(saved.pickup) }
  if (!saved.signed) return { tone: 'warn', icon: 'unlock', text: texts.unsigned }
  if (state === 'replaced') return { tone: 'warn', icon: 'edit', text: texts.replaced }
  if (state === 'expired') return { tone: 'warn', icon: 'refresh', text: texts.expired }
  return { tone: 'ok', icon: 'lock', text: texts.held(formatLastDay(saved.signed.expiresAt)) }
}

function tellPickup(id: string | undefined): string {
  const day = id && findPickupDay(id)
  return day ? texts.bookedOn(formatDay(day)) : texts.booked
}
