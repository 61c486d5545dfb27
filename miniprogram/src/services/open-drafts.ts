import { categories } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { NoRulesInForce } from '@shared/valuation/dated'
import { mostAsked } from '@shared/valuation/most-asked'
import type { Answers } from '@shared/valuation/question'
import { readDraft } from './drafts'
import { fitAnswers } from './fit-answers'
import { quoteTerms } from './quote-terms'

/** A questionnaire that waits to be finished. Range in fen. */
export interface OpenDraft {
  category: string
  answers: Answers
  low: number
  high: number
  /** The most questions that can still come. */
  left: number
  savedAt: number
}

/** The unfinished questionnaires of this phone, newest first. */
export const listOpenDrafts = (): OpenDraft[] =>
  categories.flatMap(openDraft).sort((one, other) => other.savedAt - one.savedAt)

function openDraft(category: RegisteredCategory): OpenDraft[] {
  const draft = readDraft(category.id)
  if (!draft) return []
  try {
    const { answers, low, high } = category.quote(fitAnswers(category, draft.answers).answers, quoteTerms())
    const answered = Object.keys(answers).length
    if (answered === 0) return []
    const left = mostAsked(category.questions, answers) - answered
    return [{ category: category.id, answers, low, high, left, savedAt: draft.savedAt }]
  } catch (error) {
    // A phone whose date lies before the first rules cannot value; its draft is shown again once the date is right.
    if (error instanceof NoRulesInForce) return []
    throw error
  }
}
