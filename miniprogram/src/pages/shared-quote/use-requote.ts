import { findCategory } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import type { Answers } from '@shared/valuation/question'
import { useRef, useState } from 'react'
import { routes } from '@/routes'
import { now } from '@/services/clock'
import { saveDraft } from '@/services/drafts'
import { fitAnswers } from '@/services/fit-answers'
import { makeQuote } from '@/services/make-quote'
import { openPage, startOver } from '@/services/navigation'
import { quoteTerms } from '@/services/quote-terms'
import { findSavedQuote } from '@/services/saved-quotes'

/** Values somebody's answers anew, as a quote of this phone; what is missing or no longer fits is asked first. */
export function useRequote() {
  const [stored, setStored] = useState(true)
  /** Going back and pressing again leads to the same quote. */
  const made = useRef<string>()

  const requote = (categoryId: string, answers: Answers) => {
    const category = findCategory(categoryId)
    if (!category) return startOver(routes.home())
    if (made.current && findSavedQuote(made.current)) return openPage(routes.quote({ id: made.current }))
    const { answers: fitting, again, gone } = fitAnswers(category, answers)
    if (again.length + gone.length > 0 || !isComplete(category, fitting)) {
      setStored(saveDraft({ category: category.id, answers, savedAt: now() }))
      return openPage(routes.question({ category: category.id }))
    }
    made.current = makeQuote(category, fitting)?.id
    setStored(made.current !== undefined)
    if (made.current) openPage(routes.quote({ id: made.current }))
  }
  return { requote, stored }
}

/** False also where this phone cannot value at all: the questionnaire says why. */
function isComplete(category: RegisteredCategory, answers: Answers): boolean {
  try {
    return category.quote(answers, quoteTerms()).missing.length === 0
  } catch {
    return false
  }
}
