import { findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import { useRef, useState } from 'react'
import { routes } from '@/routes'
import { now } from '@/services/clock'
import { type Draft, saveDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { openPage, startOver } from '@/services/navigation'
import { quoteTerms } from '@/services/quote-terms'
import { findSavedQuote } from '@/services/saved-quotes'

/** Values somebody's answers anew, as a quote of this phone; where a question is missing it is asked first. */
export function useRequote() {
  const [stored, setStored] = useState(true)
  /** Going back and pressing again leads to the same quote. */
  const made = useRef<string>()

  const requote = (categoryId: string, answers: Draft['answers']) => {
    const category = findCategory(categoryId)
    if (!category) return startOver(routes.home())
    if (made.current && findSavedQuote(made.current)) return openPage(routes.quote({ id: made.current }))
    if (!isComplete(category, answers)) {
      setStored(saveDraft({ category: category.id, answers, savedAt: now() }))
      return openPage(routes.question({ category: category.id }))
    }
    made.current = makeQuote(category, answers)?.id
    setStored(made.current !== undefined)
    if (made.current) openPage(routes.quote({ id: made.current }))
  }
  return { requote, stored }
}

/** False also for answers that today's questionnaire does not offer. */
function isComplete(category: NonNullable<ReturnType<typeof findCategory>>, answers: Answers): boolean {
  try {
    return category.quote(answers, quoteTerms()).missing.length === 0
  } catch {
    return false
  }
}
