import type { CategoryTexts } from '@shared/categories/registry'
import { type Answers, UNKNOWN } from '@shared/valuation/question'
import { nameAnswer } from '@/texts/name-answer'
import type { QuoteLine } from '@/texts/name-lines'
import { sharedQuoteTexts } from '@/texts/shared-quote'

const texts = sharedQuoteTexts.sheet

/** Why a line stands there: the answer it follows from, or that nobody was asked. */
export function explainLine(words: CategoryTexts, answers: Answers, { because }: QuoteLine): string {
  if (!('question' in because)) return texts.parameter
  const { question, answer } = because
  const title = words.questions[question]?.title.replace(/[？?]$/, '') ?? question
  const name = nameAnswer(words, question, answer)
  return answers[question] === UNKNOWN ? texts.unknown(title, name) : texts.answered(title, name)
}
