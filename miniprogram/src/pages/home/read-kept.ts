import { currentPriceBook } from '@/services/current-price-book'
import { listOpenDrafts, type OpenDraft } from '@/services/open-drafts'
import { stateOf } from '@/services/quote-state'
import { listSavedQuotes, type SavedQuote } from '@/services/saved-quotes'
import { describeDevice } from '@/texts/describe-device'
import { myQuotesTexts } from '@/texts/my-quotes'
import { draftState, tellQuoteState } from '@/texts/tell-quote-state'

/** What this phone has begun and what it finished last, as cards, and the price book it values with. */
export function readKept() {
  const [last] = listSavedQuotes()
  return { drafts: listOpenDrafts().map(tellDraft), last: last && tellLast(last), priceBook: currentPriceBook() }
}

const tellDraft = ({ category, answers, low, high, left }: OpenDraft) => ({
  category,
  card: {
    device: describeDevice(category, answers),
    note: myQuotesTexts.drafts.note(left),
    price: { low, high },
    state: draftState(),
  },
})

const tellLast = (saved: SavedQuote) => ({
  id: saved.id,
  card: {
    device: describeDevice(saved.quote.category, saved.quote.answers),
    price: saved.quote,
    state: tellQuoteState(saved),
    old: stateOf(saved) === 'expired',
  },
})
