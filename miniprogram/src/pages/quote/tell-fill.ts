import type { RegisteredCategory } from '@shared/categories/registry'
import { UNKNOWN } from '@shared/valuation/question'
import type { Telling } from '@shared/valuation/what-if'
import type { SavedQuote } from '@/services/saved-quotes'
import { yuan } from '@/texts/format-money'
import { nameQuestion } from '@/texts/name-question'
import { quoteTexts } from '@/texts/quote'

const fenPerYuan = 100

/** A question that was left open, and why it is worth an answer. */
export interface Fill {
  question: string
  text: string
}

/** The open question that tightens the price most, or the first one while that is not known; undefined where none is open. */
export function tellFill(
  { answers }: SavedQuote['quote'],
  { texts }: RegisteredCategory,
  telling?: Telling,
): Fill | undefined {
  if (telling && telling.stake >= fenPerYuan) {
    const { question, stake } = telling
    return { question, text: quoteTexts.fillTelling(nameQuestion(texts, question), yuan(stake)) }
  }
  const question = Object.keys(answers).find((id) => answers[id] === UNKNOWN)
  return question === undefined ? undefined : { question, text: quoteTexts.fillUnknown }
}
