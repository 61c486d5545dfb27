import type { Answers } from '@shared/valuation/question'
import { useRef } from 'react'
import { routes } from '@/routes'
import { eraseDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { replacePage } from '@/services/navigation'
import { isOnTheWay } from '@/services/on-the-way'
import { isKept } from '@/services/saved-quotes'
import type { Questionnaire } from './open-questionnaire'

/** Makes the quote and leads to it; where its page did not open, the same answers lead to the same quote again. */
export function useFinish({ category, edits, before }: Questionnaire) {
  const made = useRef<{ id: string; of: string }>()
  return (given: Answers) => {
    if (isOnTheWay()) return
    const of = JSON.stringify(given)
    if (made.current?.of !== of) made.current = { id: makeQuote(category, given, before).id, of }
    const { id } = made.current
    // A phone that does not take the quote still has the answers.
    if (!edits && isKept(id)) eraseDraft(category.id)
    replacePage(routes.quote({ id }))
  }
}
