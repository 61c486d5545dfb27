import type { RegisteredCategory } from '@shared/categories/registry'
import { useRef } from 'react'
import { routes } from '@/routes'
import { makeQuoteAgain } from '@/services/make-quote-again'
import { openPage } from '@/services/navigation'
import { findSavedQuote } from '@/services/saved-quotes'
import { keepSharedAnswers } from '@/services/shared-answers'
import type { AnsweredQuote } from './check-quote'

/** Values somebody's answers anew, as a quote of this phone; what is missing or no longer fits is asked first. */
export function useRequote() {
  /** Going back and pressing again leads to the same quote. */
  const made = useRef<string>()
  return (category: RegisteredCategory, { id, quote: { answers } }: AnsweredQuote) => {
    if (made.current && findSavedQuote(made.current)) return openPage(routes.quote({ id: made.current }))
    const again = makeQuoteAgain(category, answers)
    if (again === 'ask') {
      keepSharedAnswers({ quote: id, category: category.id, answers })
      return openPage(routes.question({ category: category.id, quote: id }))
    }
    made.current = again.id
    openPage(routes.quote({ id: again.id }))
  }
}
