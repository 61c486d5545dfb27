import type { RegisteredCategory } from '@shared/categories/registry'
import { quoteSchema } from '@shared/contract/quote'
import type { Answers } from '@shared/valuation/question'
import { now } from './clock'
import { narrowingOf } from './narrowing'
import { newId } from './new-id'
import { newKey } from './new-key'
import { quoteTerms } from './quote-terms'
import { type SavedQuote, saveQuote } from './saved-quotes'

/** Values finished answers by today's prices and keeps the quote; `before` is the one they were changed from. */
export function makeQuote(category: RegisteredCategory, answers: Answers, before?: SavedQuote): SavedQuote {
  const terms = quoteTerms()
  const saved: SavedQuote = {
    id: newId(),
    key: newKey(),
    quote: quoteSchema.parse(category.quote(answers, terms)),
    trail: narrowingOf(category, answers, terms),
    savedAt: now(),
    replaces: before?.key,
  }
  saveQuote(saved)
  return saved
}
