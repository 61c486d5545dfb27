import { categories } from '@shared/categories'
import { mostAsked } from '@shared/valuation/most-asked'
import { useMemo, useState } from 'react'
import { routes } from '@/routes'
import { currentPriceBook } from '@/services/current-price-book'
import { openPage } from '@/services/navigation'
import { listOpenDrafts } from '@/services/open-drafts'
import { watchOutbox } from '@/services/outbox'
import { usePageShown, useWhileShown } from '@/services/page-shown'
import { listSavedQuotes } from '@/services/saved-quotes'
import { describeDevice } from '@/texts/describe-device'

/** What can be valued, and what this phone has already begun or finished. */
export function useHome() {
  const tiles = useMemo(listTiles, [])
  const [stored, setStored] = useState(readStored)
  usePageShown(() => setStored(readStored()))
  useWhileShown(watchOutbox, () => setStored(readStored()))
  return {
    tiles,
    ...stored,
    startQuote: (category: string) => openPage(routes.question({ category })),
    openQuote: (id: string) => openPage(routes.quote({ id })),
    openPrivacy: () => openPage(routes.privacy()),
  }
}

const listTiles = () =>
  categories.map(({ id, questions }) => ({ id, ...describeDevice(id), most: mostAsked(questions, {}) }))

const readStored = () => ({ drafts: listOpenDrafts(), last: listSavedQuotes()[0], priceBook: currentPriceBook() })
