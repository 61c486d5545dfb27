import { type OracleTerms, valueAppliance } from './appliances'
import type { OracleQuote } from './ledger'
import { valuePhone } from './phones'
import { countedAnswers, type OracleAnswers, type OracleQuestion } from './questionnaire'
import { everyCompletion } from './range'
import { roundHalfEven } from './rational'
import { type ApplianceTables, type PhoneTables, tablesOf } from './tables'

/** A second, independent computation of a quote: exact fractions, its own tables, no code of the product. */
export interface Oracle {
  /** Values finished answers; those to questions that are not asked do not count. */
  quote(answers: OracleAnswers): OracleQuote
  /** The least and the greatest offer by brute force over all completions, and every way of getting the least. */
  range(answers: OracleAnswers): {
    readonly low: number
    readonly high: number
    readonly leasts: readonly OracleQuote[]
  }
}

type Prices = Omit<OracleTerms, 'round'> & Partial<Pick<OracleTerms, 'round'>>

/** The oracle of a category; `tables` and the rounding are the published ones unless a test plants an error. */
export function openOracle(
  category: { readonly id: string; readonly questions: readonly OracleQuestion[] },
  prices: Prices,
  tables: ApplianceTables | PhoneTables = tablesOf(category.id),
): Oracle {
  const terms: OracleTerms = { round: roundHalfEven, ...prices }
  const value = (answers: OracleAnswers): OracleQuote =>
    'faults' in tables ? valuePhone(tables, answers, terms) : valueAppliance(category.id, tables, answers, terms)
  return {
    quote: (answers) => value(countedAnswers(category.questions, answers)),
    range: (answers) => {
      let leasts: OracleQuote[] = []
      let high = 0
      everyCompletion(category.questions, countedAnswers(category.questions, answers), (completion) => {
        const quote = value(completion)
        const least = leasts[0]?.offer ?? Number.POSITIVE_INFINITY
        if (quote.offer < least) leasts = [quote]
        else if (quote.offer === least) leasts.push(quote)
        high = Math.max(high, quote.offer)
        return true
      })
      return { low: leasts[0]?.offer ?? Number.NaN, high, leasts }
    },
  }
}
