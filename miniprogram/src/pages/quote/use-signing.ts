import { findCategory } from '@shared/categories'
import { useState } from 'react'
import { narrowingOf } from '@/services/narrowing'
import { asksPerson, signingOf, signNow, watchOutbox } from '@/services/outbox'
import { usePageShown, useWhileShown } from '@/services/page-shown'
import {
  changeQuote,
  findSavedQuote,
  isKept,
  listSavedQuotes,
  type SavedQuote,
  saveQuote,
} from '@/services/saved-quotes'
import { workableTerms } from '@/services/workable-terms'

/** A quote of this phone as it stands; opening its page has it signed first. `kept` is false when the phone refuses it. */
export function useSigning(id: string) {
  const [present, setPresent] = useState(() => readQuote(id))
  const look = () => setPresent(readQuote(id))
  // Before it is signed, so that this page hears of it.
  useWhileShown(watchOutbox, look)
  usePageShown(() => {
    const { saved, signing, kept } = readQuote(id)
    // There may be room by now.
    if (saved && !kept) saveQuote(saved)
    look()
    if (saved && !saved.signed && !asksPerson(signing) && !isAnsweredAnew(saved)) signNow(id)
  })
  const accept = (to: SavedQuote['quote']) => {
    if (!present.saved) return
    changeQuote(id, repriced(present.saved, to))
    signNow(id)
  }
  return { ...present, retry: () => signNow(id), accept }
}

const readQuote = (id: string) => ({ saved: findSavedQuote(id), signing: signingOf(id), kept: isKept(id) })

/** Then the newer quote is to be signed, not this one. */
const isAnsweredAnew = ({ key }: SavedQuote) =>
  key !== undefined && listSavedQuotes().some(({ replaces }) => replaces === key)

/** The same answers at another price. Where this phone cannot work the new price out, only the last range is known. */
function repriced({ trail }: SavedQuote, quote: SavedQuote['quote']): Pick<SavedQuote, 'quote' | 'trail'> {
  const category = findCategory(quote.category)
  const terms = category && workableTerms(category, quote)
  return { quote, trail: category && terms ? narrowingOf(category, quote.answers, terms) : withLast(trail, quote) }
}

const withLast = (trail: SavedQuote['trail'], { low, high }: SavedQuote['quote']) =>
  trail.map((step, index) => (index === trail.length - 1 ? { ...step, low, high } : step))
