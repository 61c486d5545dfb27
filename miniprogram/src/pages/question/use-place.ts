import type { Answers } from '@shared/valuation/question'
import { useState } from 'react'
import { now } from '@/services/clock'
import { eraseDraft, saveDraft } from '@/services/drafts'
import type { Questionnaire } from './open-questionnaire'

export interface Place {
  answers: Answers
  /** The question on the screen. */
  at: string
}

/** Answers and position, kept as a draft with every change; `stored` turns false when the phone refuses. */
export function usePlace({ category, edits, answers, at }: Questionnaire) {
  const [place, setPlace] = useState<Place>({ answers, at })
  const [stored, setStored] = useState(true)
  const put = (next: Place) => {
    setPlace(next)
    if (!edits) setStored(keepDraft(category.id, next))
  }
  return { place, stored, put }
}

function keepDraft(category: string, { answers, at }: Place): boolean {
  if (Object.keys(answers).length === 0) return eraseDraft(category)
  return saveDraft({ category, answers, question: at, savedAt: now() })
}
