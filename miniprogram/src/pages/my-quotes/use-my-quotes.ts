import { useState } from 'react'
import { routes } from '@/routes'
import { eraseDraft } from '@/services/drafts'
import { openPage, startOver } from '@/services/navigation'
import { listOpenDrafts, type OpenDraft } from '@/services/open-drafts'
import { usePageShown } from '@/services/page-shown'
import { stateOf } from '@/services/quote-state'
import { eraseQuote, listSavedQuotes, type SavedQuote } from '@/services/saved-quotes'
import { type DeviceWords, describeDevice } from '@/texts/describe-device'
import { myQuotesTexts } from '@/texts/my-quotes'
import { draftState, type ToldState, tellQuoteState } from '@/texts/tell-quote-state'

/** A draft or a quote in the list. Range in fen. */
export interface QuoteRow {
  key: string
  device: DeviceWords
  note?: string
  price: { low: number; high: number }
  state: ToldState
  old: boolean
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
  const reload = () => setRows(listRows())
  usePageShown(reload)
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
  state: draftState,
  old: false,
  warning: myQuotesTexts.erase.draft,
  open: () => openPage(routes.question({ category })),
  erase: () => eraseDraft(category),
})

const quoteRow = (saved: SavedQuote): QuoteRow => ({
  key: saved.id,
  device: describeDevice(saved.quote.category, saved.quote.answers),
  price: { low: saved.quote.low, high: saved.quote.high },
  state: tellQuoteState(saved),
  old: stateOf(saved) === 'expired',
  warning: saved.pickup ? myQuotesTexts.erase.booked : myQuotesTexts.erase.quote,
  open: () => openPage(routes.quote({ id: saved.id })),
  erase: () => eraseQuote(saved.id),
})
