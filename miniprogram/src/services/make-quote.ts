import type { RegisteredCategory } from '@shared/categories/registry'
import { quoteSchema } from '@shared/contract/quote'
import type { Answers } from '@shared/valuation/question'
import { now } from './clock'
import { narrowingOf } from './narrowing'
import { newId } from './new-id'
import { quoteTerms } from './quote-terms'
import { type SavedQuote, saveQuote } from './saved-quotes'

/** Values finished answers by today's prices and keeps the quote; undefined when the phone's storage refuses. */
export function makeQuote(category: RegisteredCategory, answers: Answers): SavedQuote | undefined {
  const terms = quoteTerms()
  const saved: SavedQuote = {
    id: newId(),
    quote: quoteSchema.parse(category.quote(answers, terms)),
    trail: narrowingOf(category, answers, terms),
    savedAt: now(),
  }
  return saveQuote(saved) ? saved : undefined
}
