import { findCategory } from '@shared/categories'
import { useRef, useState } from 'react'
import { routes } from '@/routes'
import { makeQuoteAgain } from '@/services/make-quote-again'
import { openPage, startOver } from '@/services/navigation'
import { findSavedQuote } from '@/services/saved-quotes'
import { keepSharedAnswers } from '@/services/shared-answers'
import type { AnsweredQuote } from './check-quote'

/** Values somebody's answers anew, as a quote of this phone; what is missing or no longer fits is asked first. */
export function useRequote() {
  const [stored, setStored] = useState(true)
  /** Going back and pressing again leads to the same quote. */
  const made = useRef<string>()

  const ask = ({ id, quote: { category, answers } }: AnsweredQuote) => {
    const kept = keepSharedAnswers({ quote: id, category, answers })
    setStored(kept)
    if (kept) openPage(routes.question({ category, quote: id }))
  }
  const requote = (shared: AnsweredQuote) => {
    const category = findCategory(shared.quote.category)
    if (!category) return startOver(routes.home())
    if (made.current && findSavedQuote(made.current)) return openPage(routes.quote({ id: made.current }))
    const again = makeQuoteAgain(category, shared.quote.answers)
    if (again === 'ask') return ask(shared)
    made.current = again?.id
    setStored(again !== undefined)
    if (again) openPage(routes.quote({ id: again.id }))
  }
  return { requote, stored }
}
