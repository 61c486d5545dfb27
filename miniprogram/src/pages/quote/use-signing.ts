import { findCategory } from '@shared/categories'
import { useEffect, useRef, useState } from 'react'
import { narrowingOf } from '@/services/narrowing'
import { watchNetwork } from '@/services/network'
import { usePageShown } from '@/services/page-shown'
import { findSavedQuote, type SavedQuote, saveQuote } from '@/services/saved-quotes'
import { type Signing, signSavedQuote } from '@/services/sign-saved-quote'
import { workableTerms } from '@/services/workable-terms'

/** A quote of this phone, which is signed as soon as that can be done; `kept` turns false when the phone refuses. */
export function useSigning(id: string) {
  const [saved, setSaved] = useState(() => findSavedQuote(id))
  const [signing, setSigning] = useState<Signing | 'busy'>()
  const [kept, setKept] = useState(true)
  const busy = useRef(false)
  const keep = (next: SavedQuote) => {
    setSaved(next)
    setKept(saveQuote(next))
  }
  const sign = async (target: SavedQuote, accepted = false) => {
    if (busy.current) return
    busy.current = true
    setSigning('busy')
    const result = await signSavedQuote(target, accepted).finally(() => {
      busy.current = false
    })
    if (result.outcome === 'signed') keep(result.saved)
    setSigning(result)
  }
  const isWaiting = signing !== undefined && signing !== 'busy' && signing.outcome === 'changed'
  const retry = () => {
    const present = findSavedQuote(id) ?? saved
    setSaved(present)
    if (present && !present.signed && !isWaiting) void sign(present)
  }
  usePageShown(retry)
  useOnNetwork(retry)
  const accept = (to: SavedQuote['quote']) => {
    if (!saved) return
    const next = repriced(saved, to)
    keep(next)
    void sign(next, true)
  }
  return { saved, signing, kept, retry, accept }
}

/** Calls the present `onBack`, not the one of the first render. */
function useOnNetwork(onBack: () => void): void {
  const present = useRef(onBack)
  present.current = onBack
  useEffect(() => watchNetwork(() => present.current()), [])
}

/** The same answers at another price. Where this phone cannot work the new price out, only the last range is known. */
function repriced(saved: SavedQuote, quote: SavedQuote['quote']): SavedQuote {
  const category = findCategory(quote.category)
  const terms = category && workableTerms(category, quote)
  const trail = category && terms ? narrowingOf(category, quote.answers, terms) : withLast(saved.trail, quote)
  return { ...saved, quote, trail }
}

const withLast = (trail: SavedQuote['trail'], { low, high }: SavedQuote['quote']) =>
  trail.map((step, index) => (index === trail.length - 1 ? { ...step, low, high } : step))
