import type { QuoteTerms, RegisteredCategory } from '@shared/categories/registry'
import type { Fen } from '@shared/valuation/money'
import { type Answer, type Question, UNKNOWN } from '@shared/valuation/question'
import type { Alternative } from '@shared/valuation/what-if'
import type { SavedQuote } from '@/services/saved-quotes'
import { nameAnswer } from '@/texts/name-answer'
import { quoteTexts } from '@/texts/quote'
import { wordsOf } from '@/texts/words-of'
import { pickNear } from './pick-near'

const texts = quoteTexts.sheet

/** Of longer lists only what stands near the answer is told. */
const optionsAtMost = 12

/** A row of "if it were answered otherwise". `low` and `high` in fen; `delta` against the present guaranteed price. */
export interface OtherAnswer {
  key: string
  label: string
  low: Fen
  high: Fen
  delta: Fen
  yours: boolean
}

export interface OtherAnswers {
  rows: readonly OtherAnswer[]
  /** Options that are not among the rows. */
  unlisted: number
}

/** What the other answers to a question would pay, the given one first; no rows where it was not asked. */
export function otherAnswers(
  category: RegisteredCategory,
  quote: SavedQuote['quote'],
  questionId: string,
  terms: QuoteTerms,
): OtherAnswers {
  const question = category.questions.find(({ id }) => id === questionId)
  const given = quote.answers[questionId]
  if (!question || given === undefined) return { rows: [], unlisted: 0 }
  const present: Alternative = { answer: given, low: quote.low, high: quote.high }
  const all = category.alternatives(quote.answers, questionId, terms)
  const told = [present, ...pick(question, all, present).filter(({ answer }) => keyOf(answer) !== keyOf(given))]
  const rows = told.map(({ answer, low, high }) => ({
    key: keyOf(answer),
    label: labelOf(category, question, answer, answer === given),
    low,
    high,
    delta: low - quote.low,
    yours: answer === given,
  }))
  return { rows, unlisted: isLong(question) ? all.length - rows.length : 0 }
}

const keyOf = (answer: Answer): string => [answer].flat().sort().join()

const isLong = (question: Question): boolean => 'options' in question && question.options.length > optionsAtMost

function pick(question: Question, all: readonly Alternative[], present: Alternative): readonly Alternative[] {
  if ('options' in question && !isLong(question)) return all
  const known = all.filter(({ answer }) => answer !== UNKNOWN)
  return [...pickNear(known, present), ...all.filter(({ answer }) => answer === UNKNOWN)]
}

/** Where many may be chosen, an alternative is one of them alone. */
function labelOf(category: RegisteredCategory, { id, kind }: Question, answer: Answer, yours: boolean): string {
  const name = nameAnswer(wordsOf(category), id, answer)
  return kind === 'choices' && !yours && Array.isArray(answer) && answer.length > 0 ? texts.only(name) : name
}
