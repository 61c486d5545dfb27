import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import type { SavedQuote } from '@/services/saved-quotes'
import { workableTerms } from '@/services/workable-terms'
import type { QuoteLine } from '@/texts/name-lines'

/** Further ones move a line less and less. */
const questionsAtMost = 3

interface QuestionsOfLine {
  /** What a line follows from first; empty where no answer changes it. */
  questions: readonly string[]
  /** Absent where this phone cannot work the quote out again, as under prices or rules of then. */
  terms?: QuoteTerms
}

/** The questions that could change a line of a quote. */
export function questionsOfLine(
  category: RegisteredCategory,
  quote: SavedQuote['quote'],
  { id, because }: QuoteLine,
): QuestionsOfLine {
  const terms = workableTerms(category, quote)
  if (!terms) return { questions: 'question' in because ? [because.question] : [] }
  return { questions: category.questionsBehind(quote.answers, id, terms).slice(0, questionsAtMost), terms }
}
