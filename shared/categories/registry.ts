import { contentHash } from '../content-hash'
import { regionOf, UnknownRegion, UnusablePrices } from '../price-book/look-up'
import type { PriceBook } from '../price-book/price-book'
import { InvalidAnswers } from '../valuation/answers'
import type { Category, Rulebook, Terms, WhereToLook } from '../valuation/category'
import { type ContentsRange, contentsRange } from '../valuation/contents-range'
import { type Dated, daysOfChange, type RuleSet, rulesOn } from '../valuation/dated'
import { type Migrated, migrate } from '../valuation/migration'
import type { Fen } from '../valuation/money'
import type { Answers, Completed, Question } from '../valuation/question'
import { questionsBehind } from '../valuation/questions-behind'
import { type Quote, quote } from '../valuation/quote'
import { complete } from '../valuation/range'
import { remembered } from '../valuation/remember'
import { type LockedQuote, type SinceTerms, type SinceThen, sinceThen } from '../valuation/since-then'
import { type KeptFor, valueOverTime } from '../valuation/value-over-time'
import { type Alternative, alternatives, mostTelling, stake, type Telling } from '../valuation/what-if'
import { rulebookHashes } from './rulebook-hashes'

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

/** One thing to do before a device leaves the house, and where on it that is done. */
export interface WipeStep {
  readonly id: 'backup' | 'sim' | 'account' | 'erase'
  readonly title: string
  readonly where: readonly string[]
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
        readonly where?: WhereToLook
        readonly options?: Readonly<Record<string, OptionTexts>>
      }
    >
  >
  readonly lines: Readonly<Record<string, string>>
  readonly reasons: Readonly<Record<string, { readonly title: string; readonly text: string }>>
  /** Names of what it is made of, by material. */
  readonly materials: Readonly<Record<string, string>>
  /** What a person does before giving away a device that holds data. */
  readonly wipe?: readonly WipeStep[]
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
  /** Whether the thing stores what is personal to whoever used it; so may one whose kind is not known. */
  holdsData(answers: Answers): boolean
  /** The things that may be called by a name, as the answers that say so, the likeliest first; none where no list is kept. */
  find(name: string): readonly Answers[]
  /** Identity of the rules in force on a day, and for how many days a quote under them holds. Throws NoRulesInForce. */
  rulebook(day: string): { readonly id: string; readonly hash: string; readonly validDays: number }
  /** Every rulebook there ever was, the oldest first, with its hash computed anew. */
  rulebooks(): readonly { readonly id: string; readonly hash: string }[]
  /** Answers to an older questionnaire under the ids of today. */
  migrate(answers: Answers): Migrated
  /** Values answers, older ones too; throws InvalidAnswers, NoRulesInForce or UnknownRegion. */
  quote(answers: unknown, terms: QuoteTerms): Quote
  /** The range under each other answer to one question. */
  alternatives(answers: Answers, questionId: string, terms: QuoteTerms): readonly Alternative[]
  /** The most fen by which answering one question can tighten the range. */
  stake(answers: Answers, questionId: string, terms: QuoteTerms): Fen
  /** The open question that can still move the price most. */
  mostTelling(answers: Answers, terms: QuoteTerms): Telling | undefined
  /** The questions whose answer changes one line, the one it follows from first. */
  questionsBehind(answers: Answers, lineId: string, terms: QuoteTerms): readonly string[]
  /** Today's range and that of each of the next five years; empty where the age is not known or does not matter. */
  valueOverTime(answers: Answers, terms: QuoteTerms): readonly KeptFor[]
  /**
   * What a signed quote pays now, in fen, and what changed its price since: prices, rules, answers. `answers` are those that
   * hold now; region is that of the quote; `lockedBook` is its price book, where it is at hand. Undefined where that cannot
   * be valued any more: answers do not fit, a region or a price is gone. Throws NoRulesInForce.
   */
  sinceThen(locked: LockedQuote, answers: Answers, terms: QuoteTerms, lockedBook?: PriceBook): SinceThen | undefined
  /** What it is made of and what handing it on saves: an estimate. */
  contents(answers: Answers, terms: QuoteTerms): ContentsRange
  /** Why something of this category cannot be valued with a price book: a price is missing, or absurd. Empty when all is well. */
  priceFaults(terms: QuoteTerms): readonly string[]
}

/** The identity of rules by content: formulas, questions and every row in force. */
const rulebookHash = (category: { readonly questions: readonly Question[] }, rules: unknown): string =>
  contentHash({ formulas: FORMULAS, questions: category.questions, rules })

/** Binds a category's data to the engine and to its words. */
export function register<Questions extends readonly Question[], Rules extends CommonRules>(
  category: Category<Questions, Rules, PriceBook>,
  texts: CategoryTexts,
): RegisteredCategory {
  const byDay = new Map<string, Rulebook<Rules>>()
  const byId = new Map<string, Rulebook<Rules>>()
  let last: Terms<Rules, PriceBook> | undefined
  const rulebookOn = (day: string): Rulebook<Rules> =>
    remembered(byDay, day, () => {
      const { since, rules } = rulesOn(category.rules, day)
      const id = `${category.id}@${since}`
      return remembered(byId, id, () => ({ id, hash: rulebookHashes[id] ?? rulebookHash(category, rules), rules }))
    })
  const termsOf = (terms: QuoteTerms): Terms<Rules, PriceBook> => {
    const { priceBook, day, region } = terms
    // One person asks many times under the same terms: the rules of a day are looked up once.
    if (last && last.priceBook === priceBook && last.day === day && last.region === region) return last
    // Not every category has prices by region, but what is signed names one that exists.
    regionOf(priceBook, region)
    last = { priceBook, day, region, rulebook: rulebookOn(day) }
    return last
  }
  return {
    id: category.id,
    questions: category.questions,
    texts,
    holdsData: category.holdsData,
    find: (name) => category.find?.(name) ?? [],
    rulebooks: () =>
      daysOfChange(category.rules).map((day) => {
        const { since, rules } = rulesOn(category.rules, day)
        return { id: `${category.id}@${since}`, hash: rulebookHash(category, rules) }
      }),
    migrate: (answers) => migrate(category.migrations, answers),
    rulebook: (day) => {
      const { id, hash, rules } = rulebookOn(day)
      return { id, hash, validDays: rules.validDays.value }
    },
    quote: (answers, terms) => quoteOlder(category, answers, termsOf(terms)),
    alternatives: (answers, questionId, terms) => alternatives(category, answers, questionId, termsOf(terms)),
    stake: (answers, questionId, terms) => stake(category, answers, questionId, termsOf(terms)),
    mostTelling: (answers, terms) => mostTelling(category, answers, termsOf(terms)),
    questionsBehind: (answers, lineId, terms) => questionsBehind(category, answers, lineId, termsOf(terms)),
    valueOverTime: (answers, terms) => valueOverTime(category, answers, termsOf(terms)),
    sinceThen: (locked, answers, { priceBook, day }, lockedBook) =>
      whereValuable(() => {
        const now = termsOf({ priceBook, day, region: locked.region })
        return sinceOlder(category, locked, answers, { now, rulesThen: rulebookOn(locked.day), lockedBook })
      }),
    contents: (answers, terms) => contentsRange(category, answers, termsOf(terms)),
    priceFaults: (terms) => priceFaults(category, termsOf(terms)),
  }
}

/** Values answers under older ids too; questions that exist no more are reported among the ignored. */
function quoteOlder<Questions extends readonly Question[], Rules extends CommonRules>(
  category: Category<Questions, Rules, PriceBook>,
  given: unknown,
  terms: Terms<Rules, PriceBook>,
): Quote {
  if (category.migrations.length === 0 || !isAnswers(given)) return quote(category, given, terms)
  const { answers, dropped } = migrate(category.migrations, given)
  const made = quote(category, answers, terms)
  return dropped.length === 0 ? made : { ...made, ignored: [...made.ignored, ...dropped] }
}

/** Compares a locked quote with today, its answers and those that hold now read under the ids of today. */
function sinceOlder<Questions extends readonly Question[], Rules extends CommonRules>(
  category: Category<Questions, Rules, PriceBook>,
  locked: LockedQuote,
  given: Answers,
  terms: SinceTerms<Rules, PriceBook>,
): SinceThen | undefined {
  const today = (answers: Answers) => migrate(category.migrations, answers).answers
  return sinceThen(category, { ...locked, answers: today(locked.answers) }, today(given), terms)
}

const isAnswers = (given: unknown): given is Answers =>
  typeof given === 'object' && given !== null && !Array.isArray(given)

/** What `value` comes to; undefined where answers do not fit, or a region or a price is gone. */
function whereValuable<Value>(value: () => Value): Value | undefined {
  try {
    return value()
  } catch (error) {
    if ([InvalidAnswers, UnknownRegion, UnusablePrices].some((known) => error instanceof known)) return undefined
    throw error
  }
}

/** Values everything there is at its dearest and its cheapest, and with each ranked option, and collects what cannot be valued. */
function priceFaults<Questions extends readonly Question[], Rules extends CommonRules>(
  category: Category<Questions, Rules, PriceBook>,
  terms: Terms<Rules, PriceBook>,
): readonly string[] {
  const ranked = category.questions.flatMap((question) =>
    question.kind === 'choice' && question.ranked ? question.options.map(({ id }) => ({ [question.id]: id })) : [],
  )
  const faults = new Set<string>()
  const tryValuing = (completion: unknown) => {
    try {
      category.value(completion as Completed<Questions>, terms)
    } catch (error) {
      if (!(error instanceof UnusablePrices)) throw error
      faults.add(error.message)
    }
  }
  for (const answers of [{}, ...ranked]) {
    for (const side of ['low', 'high'] as const) complete(category.questions, answers, side, tryValuing)
  }
  return [...faults]
}
