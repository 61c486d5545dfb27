import { findCategory } from '@shared/categories'
import type { Quote } from '@shared/valuation/quote'
import { fitAnswers } from '@/services/fit-answers'
import { valueNow } from '@/services/value-now'
import { sharedQuoteTexts } from '@/texts/shared-quote'
import type { SignedQuote } from './check-quote'

/** Why today's price is another one; amounts in fen, `low` against `low`. */
export interface Cause {
  text: string
  amount: number
}

/** The answers that still count under today's prices and rules; undefined where something has to be answered first. */
export function valueToday({ category: id, answers }: SignedQuote['quote']): Quote | undefined {
  const category = findCategory(id)
  const fitted = category && fitAnswers(category, answers)
  return fitted?.again.length === 0 ? valueNow({ category: id, answers: fitted.answers }) : undefined
}

/** The difference, told by what has changed since: prices, rules, or both, which cannot be told apart. `gone` answers count no more. */
export function tellCauses(
  before: SignedQuote['quote'],
  after: Pick<Quote, 'low' | 'priceBook' | 'rulebook'>,
  gone: number,
): Cause[] {
  const texts = sharedQuoteTexts.expired
  const amount = after.low - before.low
  const market = before.priceBook.hash !== after.priceBook.hash
  const rules = before.rulebook.hash !== after.rulebook.hash
  const answers = { text: texts.row(texts.answers, gone > 0 ? texts.gone(gone) : texts.same), amount: 0 }
  if (market && rules) return [{ text: texts.row(texts.both, texts.changed), amount }, answers]
  return [
    { text: texts.row(texts.market, market ? texts.changed : texts.same), amount: market ? amount : 0 },
    { text: texts.row(texts.rules, rules ? texts.changed : texts.same), amount: rules ? amount : 0 },
    answers,
  ]
}
