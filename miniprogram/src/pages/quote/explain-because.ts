import type { CategoryTexts } from '@shared/categories/registry'
import type { Because } from '@shared/valuation/line'
import { UNKNOWN } from '@shared/valuation/question'
import type { SavedQuote } from '@/services/saved-quotes'
import { nameAnswer } from '@/texts/name-answer'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.sheet

/** What a line or a reason follows from: an answer, the worst one where it is not known, or nothing that was asked. */
export function explainBecause(words: CategoryTexts, quote: SavedQuote['quote'], because: Because): string {
  if (!('question' in because)) return texts.parameter
  const { question, answer } = because
  const title = words.questions[question]?.title.replace(/[？?]$/, '') ?? question
  const name = nameAnswer(words, question, answer)
  return quote.answers[question] === UNKNOWN ? texts.unknown(title, name) : texts.answered(title, name)
}
