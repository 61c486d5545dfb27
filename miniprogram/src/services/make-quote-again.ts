import type { RegisteredCategory } from '@shared/categories/registry'
import type { Answers } from '@shared/valuation/question'
import { fitAnswers } from './fit-answers'
import { makeQuote } from './make-quote'
import { quoteTerms } from './quote-terms'
import type { SavedQuote } from './saved-quotes'

/** Values older answers as a new quote, in place of `before`; `ask` where something has to be answered first. */
export function makeQuoteAgain(category: RegisteredCategory, given: Answers, before?: SavedQuote): SavedQuote | 'ask' {
  const { answers, again, gone } = fitAnswers(category, given)
  const allFit = again.length + gone.length === 0
  return allFit && isComplete(category, answers) ? makeQuote(category, answers, before) : 'ask'
}

/** False also where this phone cannot value at all: the questionnaire says why. */
function isComplete(category: RegisteredCategory, answers: Answers): boolean {
  try {
    return category.quote(answers, quoteTerms()).missing.length === 0
  } catch {
    return false
  }
}
