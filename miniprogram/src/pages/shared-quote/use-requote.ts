import { findCategory } from '@shared/categories'
import { useRef } from 'react'
import { routes } from '@/routes'
import { makeQuoteAgain } from '@/services/make-quote-again'
import { openPage, startOver } from '@/services/navigation'
import { findSavedQuote } from '@/services/saved-quotes'
import { keepSharedAnswers } from '@/services/shared-answers'
import type { AnsweredQuote } from './check-quote'

/** Values somebody's answers anew, as a quote of this phone; what is missing or no longer fits is asked first. */
export function useRequote() {
  /** Going back and pressing again leads to the same quote. */
  const made = useRef<string>()
  return ({ id, quote: { category: name, answers } }: AnsweredQuote) => {
    const category = findCategory(name)
    if (!category) return startOver(routes.home())
    if (made.current && findSavedQuote(made.current)) return openPage(routes.quote({ id: made.current }))
    const again = makeQuoteAgain(category, answers)
    if (again === 'ask') {
      keepSharedAnswers({ quote: id, category: name, answers })
      return openPage(routes.question({ category: name, quote: id }))
    }
    made.current = again.id
    openPage(routes.quote({ id: again.id }))
  }
}
