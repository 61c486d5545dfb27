import type { Answers } from '@shared/valuation/question'
import { useRef } from 'react'
import { routes } from '@/routes'
import { eraseDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { replacePage } from '@/services/navigation'
import { isKept } from '@/services/saved-quotes'
import type { Questionnaire } from './open-questionnaire'

/** Makes the quote, once, and leads to it. */
export function useFinish({ category, edits, before }: Questionnaire) {
  const finished = useRef(false)
  return (given: Answers) => {
    if (finished.current) return
    finished.current = true
    const { id } = makeQuote(category, given, before)
    // A phone that does not take the quote still has the answers.
    if (!edits && isKept(id)) eraseDraft(category.id)
    replacePage(routes.quote({ id }))
  }
}
