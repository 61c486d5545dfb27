import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import type { Fen } from '@shared/valuation/money'
import { type Answer, type Question, UNKNOWN } from '@shared/valuation/question'
import type { Alternative } from '@shared/valuation/what-if'
import type { SavedQuote } from '@/services/saved-quotes'
import { nameAnswer } from '@/texts/name-answer'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.sheet

/** Longer lists of models say nothing at a glance. */
const optionsAtMost = 12
/** So many numbers on either side of the answer. */
const neighbours = 2

/** A row of "if it were answered otherwise". `low` and `high` in fen; `delta` against the present guaranteed price. */
export interface OtherAnswer {
  key: string
  label: string
  low: Fen
  high: Fen
  delta: Fen
  yours: boolean
}

/** What each other answer to a question would pay; empty where there are too many to list. */
export function otherAnswers(
  category: RegisteredCategory,
  quote: SavedQuote['quote'],
  questionId: string,
  terms: QuoteTerms,
): OtherAnswer[] {
  const question = category.questions.find(({ id }) => id === questionId)
  const given = quote.answers[questionId]
  if (!question || given === undefined || tooMany(question)) return []
  const present: Alternative = { answer: given, low: quote.low, high: quote.high }
  const others = category
    .alternatives(quote.answers, questionId, terms)
    .filter(({ answer }) => keyOf(answer) !== keyOf(given) && isNear(question, answer, given))
  return [present, ...others].map(({ answer, low, high }) => ({
    key: keyOf(answer),
    label: labelOf(category, question, answer, answer === given),
    low,
    high,
    delta: low - quote.low,
    yours: answer === given,
  }))
}

const keyOf = (answer: Answer): string => [answer].flat().sort().join()

const tooMany = (question: Question) => 'options' in question && question.options.length > optionsAtMost

function isNear(question: Question, answer: Answer, given: Answer): boolean {
  if ('options' in question || answer === UNKNOWN) return true
  const middle = typeof given === 'number' ? given : question.min + neighbours
  return Math.abs(Number(answer) - middle) <= neighbours
}

/** Where many may be chosen, an alternative is one of them alone. */
function labelOf(category: RegisteredCategory, { id, kind }: Question, answer: Answer, yours: boolean): string {
  const name = nameAnswer(category.texts, id, answer)
  return kind === 'choices' && !yours && Array.isArray(answer) && answer.length > 0 ? texts.only(name) : name
}
