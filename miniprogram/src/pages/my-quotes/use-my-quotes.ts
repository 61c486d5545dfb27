import { useState } from 'react'
import type { PriceNow } from '@/components/quote-card'
import { routes } from '@/routes'
import { eraseDraft } from '@/services/drafts'
import { openPage, startOver } from '@/services/navigation'
import { notePrices, pricesOf } from '@/services/note-prices'
import { listOpenDrafts, type OpenDraft } from '@/services/open-drafts'
import { watchOutbox } from '@/services/outbox'
import { usePageShown, useWhileShown } from '@/services/page-shown'
import { stateOf } from '@/services/quote-state'
import { eraseQuote, listSavedQuotes, type SavedQuote } from '@/services/saved-quotes'
import { type DeviceWords, describeDevice } from '@/texts/describe-device'
import { myQuotesTexts } from '@/texts/my-quotes'
import { draftState, type ToldState, tellQuoteState } from '@/texts/tell-quote-state'
import { tellPriceNow } from './tell-price-now'

/** A draft or a quote in the list. Range in fen. */
export interface QuoteRow {
  key: string
  device: DeviceWords
  note?: string
  price: { low: number; high: number }
  /** What it would be today, where that is another price. */
  now?: PriceNow
  /** The prices seen so far, in fen, oldest first. */
  seen?: readonly number[]
  state: ToldState
  old: boolean
  /** What is kept of a finished quote; a draft has none. */
  saved?: SavedQuote
  /** Signed and still good, so that a visit can be booked for it. */
  held: boolean
  /** What is lost when it is erased. */
  warning: string
  open: () => void
  /** False when the phone's storage refuses. */
  erase: () => boolean
}

/** Everything this phone has valued, drafts first. */
export function useMyQuotes() {
  const [rows, setRows] = useState(listRows)
  const [asked, setAsked] = useState<QuoteRow>()
  const [erased, setErased] = useState(true)
  const reload = () => {
    notePrices()
    setRows(listRows())
  }
  usePageShown(reload)
  useWhileShown(watchOutbox, () => setRows(listRows()))
  return {
    rows,
    /** The row that waits for its erasure to be confirmed. */
    asked,
    erased,
    askToErase: setAsked,
    keep: () => setAsked(undefined),
    confirmErase: () => {
      setErased(asked?.erase() ?? true)
      setAsked(undefined)
      reload()
    },
    startQuote: () => startOver(routes.home()),
  }
}

const listRows = (): QuoteRow[] => [...listOpenDrafts().map(draftRow), ...listSavedQuotes().map(quoteRow)]

const draftRow = ({ category, answers, low, high, left }: OpenDraft): QuoteRow => ({
  key: `draft ${category}`,
  device: describeDevice(category, answers),
  note: myQuotesTexts.drafts.note(left),
  price: { low, high },
  state: draftState(),
  old: false,
  held: false,
  warning: myQuotesTexts.erase.draft,
  open: () => openPage(routes.question({ category })),
  erase: () => eraseDraft(category),
})

const quoteRow = (saved: SavedQuote): QuoteRow => ({
  key: saved.id,
  device: describeDevice(saved.quote.category, saved.quote.answers),
  price: { low: saved.quote.low, high: saved.quote.high },
  now: tellPriceNow(saved),
  seen: pricesOf(saved).seen.map(({ low }) => low),
  state: tellQuoteState(saved),
  old: ['expired', 'replaced'].includes(stateOf(saved)),
  saved,
  held: stateOf(saved) === 'held',
  warning: saved.pickup ? myQuotesTexts.erase.booked : myQuotesTexts.erase.quote,
  open: () => openPage(routes.quote({ id: saved.id })),
  erase: () => eraseQuote(saved.id),
})
