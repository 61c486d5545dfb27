import type { RegisteredCategory } from '@shared/categories/registry'
import type { Answers } from '@shared/valuation/question'
import { useRef, useState } from 'react'
import { routes } from '@/routes'
import { eraseDraft } from '@/services/drafts'
import { makeQuote } from '@/services/make-quote'
import { replacePage } from '@/services/navigation'

/** Keeps the quote, once, and leads to it; `kept` turns false when the phone refuses. */
export function useFinish(category: RegisteredCategory, edits: boolean) {
  const [kept, setKept] = useState(true)
  const finished = useRef(false)
  const finish = (given: Answers) => {
    if (finished.current) return
    const saved = makeQuote(category, given)
    setKept(saved !== undefined)
    if (!saved) return
    finished.current = true
    if (!edits) eraseDraft(category.id)
    replacePage(routes.quote({ id: saved.id }))
  }
  return { kept, finish }
}
