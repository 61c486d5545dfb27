import { findCategory } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { NoRulesInForce } from '@shared/valuation/dated'
import { type Answers, askedQuestions } from '@shared/valuation/question'
import { readDraft } from '@/services/drafts'
import { type FittedAnswers, fitAnswers } from '@/services/fit-answers'
import { stateOf } from '@/services/quote-state'
import { quoteTerms } from '@/services/quote-terms'
import { findSavedQuote, type SavedQuote } from '@/services/saved-quotes'
import { findSharedAnswers } from '@/services/shared-answers'

/** A questionnaire with what is answered so far, and the question it is at. */
export interface Questionnaire {
  category: RegisteredCategory
  answers: Answers
  at: string
  /** Answers of a finished quote are changed or made whole: the draft of the category stays as it is. */
  edits: boolean
  /** What was answered to another version of the questionnaire and no longer fits. */
  changed?: Pick<FittedAnswers, 'again' | 'gone'>
  /** The quote of this phone whose place the new one takes. */
  before?: SavedQuote
}

export type Opened = Questionnaire | { failure: 'category' | 'quote' | 'day' }

interface OpenParams {
  category?: string
  /** A quote of this phone, or one somebody shared by its signed id, answers of which are to be changed. */
  quote?: string
  question?: string
}

/** Opens a questionnaire where it was left, or a finished quote at one of its questions, else at what is to be answered. */
export function openQuestionnaire(params: OpenParams): Opened {
  const category = findCategory(params.category ?? '')
  if (!category) return { failure: 'category' }
  if (!isValuedToday(category)) return { failure: 'day' }
  if (params.quote === undefined) return openDraft(category)
  const own = findSavedQuote(params.quote)
  const quote = own?.quote ?? findSharedAnswers(params.quote)
  if (quote?.category !== category.id) return { failure: 'quote' }
  const opened = open(category, quote.answers, params.question, true)
  return own && isReplaceable(own) ? { ...opened, before: own } : opened
}

function openDraft(category: RegisteredCategory): Opened {
  const draft = readDraft(category.id)
  return open(category, draft?.answers ?? {}, draft?.question, false)
}

function open(category: RegisteredCategory, given: Answers, left: string | undefined, edits: boolean): Opened {
  const { answers, again, gone } = fitAnswers(category, given)
  const changed = again.length + gone.length > 0 ? { again, gone } : undefined
  // A draft goes on at what has to be answered again, not where it was left.
  const at = changed && !edits ? undefined : left
  const asked = askedQuestions(category.questions, answers)
  const found = asked.find(({ id }) => id === at) ?? asked.find(({ id }) => answers[id] === undefined) ?? asked[0]
  return found ? { category, answers, at: found.id, edits, changed } : { failure: 'category' }
}

/** What has expired or is booked stays what it is: a quote beside it is another one. */
const isReplaceable = (own: SavedQuote): boolean => ['unsigned', 'held'].includes(stateOf(own))

function isValuedToday(category: RegisteredCategory): boolean {
  try {
    category.rulebook(quoteTerms().day)
    return true
  } catch (error) {
    if (error instanceof NoRulesInForce) return false
    throw error
  }
}
