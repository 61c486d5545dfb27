import { contentHash } from '../content-hash'
import { regionOf } from '../price-book/look-up'
import type { PriceBook } from '../price-book/price-book'
import type { Category, Rulebook, Terms } from '../valuation/category'
import { type Dated, type RuleSet, rulesOn } from '../valuation/dated'
import type { Fen } from '../valuation/money'
import type { Answers, Question } from '../valuation/question'
import { type Quote, quote } from '../valuation/quote'
import { type Alternative, alternatives, stake } from '../valuation/what-if'

/** Raised with every change of a formula, because a rulebook's identity covers how it is computed. */
const FORMULAS = 1

/** Rules that every category has, beside its own. */
export interface CommonRules extends RuleSet {
  /** For how many days a signed quote holds. */
  readonly validDays: readonly Dated<number>[]
}

export interface OptionTexts {
  readonly label: string
  readonly hint?: string
}

/** The words of a category in one language, by id. */
export interface CategoryTexts {
  readonly name: string
  readonly questions: Readonly<
    Record<
      string,
      {
        readonly title: string
        readonly help: string
        readonly unit?: string
        readonly options?: Readonly<Record<string, OptionTexts>>
      }
    >
  >
  readonly lines: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<string, { readonly title: string; readonly text: string }>>
  /** Names the thing from its answers: a title, and what is known of its state. */
  readonly describe: (answers: Answers) => { readonly title: string; readonly detail: string }
}

/** The terms of a valuation without the rulebook, which the category brings. */
export interface QuoteTerms {
  readonly priceBook: PriceBook
  /** YYYY-MM-DD in Asia/Shanghai. */
  readonly day: string
  readonly region: string
}

/** A category as pages, server and command line use it. */
export interface RegisteredCategory {
  readonly id: string
  readonly questions: readonly Question[]
  readonly texts: CategoryTexts
  /** Identity of the rules in force on a day, and for how many days a quote under them holds. Throws NoRulesInForce. */
  rulebook(day: string): { readonly id: string; readonly hash: string; readonly validDays: number }
  /** Values answers; throws InvalidAnswers, NoRulesInForce or UnknownRegion. */
  quote(answers: unknown, terms: QuoteTerms): Quote
  /** The range under each other answer to one question. */
  alternatives(answers: Answers, questionId: string, terms: QuoteTerms): readonly Alternative[]
  /** The most fen by which answering one question can tighten the range. */
  stake(answers: Answers, questionId: string, terms: QuoteTerms): Fen
}

/** Binds a category's data to the engine and to its words. */
export function register<Questions extends readonly Question[], Rules extends CommonRules>(
  category: Category<Questions, Rules, PriceBook>,
  texts: CategoryTexts,
): RegisteredCategory {
  const opened = new Map<string, Rulebook<Rules>>()
  const rulebookOn = (day: string): Rulebook<Rules> => {
    const { since, rules } = rulesOn(category.rules, day)
    const id = `${category.id}@${since}`
    const known = opened.get(id)
    if (known) return known
    const rulebook = { id, hash: contentHash({ formulas: FORMULAS, questions: category.questions, rules }), rules }
    opened.set(id, rulebook)
    return rulebook
  }
  const complete = (terms: QuoteTerms): Terms<Rules, PriceBook> => {
    // Not every category has prices by region, but what is signed names one that exists.
    regionOf(terms.priceBook, terms.region)
    return { ...terms, rulebook: rulebookOn(terms.day) }
  }
  return {
    id: category.id,
    questions: category.questions,
    texts,
    rulebook: (day) => {
      const { id, hash, rules } = rulebookOn(day)
      return { id, hash, validDays: rules.validDays.value }
    },
    quote: (answers, terms) => quote(category, answers, complete(terms)),
    alternatives: (answers, questionId, terms) => alternatives(category, answers, questionId, complete(terms)),
    stake: (answers, questionId, terms) => stake(category, answers, questionId, complete(terms)),
  }
}
