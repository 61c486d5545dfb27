import type { Category, PriceBookIdentity, Rulebook, Terms } from './category'
import type { RuleSet } from './dated'
import type { Fen } from './money'
import type { Answers, Question } from './question'
import { type Quote, quote } from './quote'

/** `market` is prices. `market-and-rules` where the rules of back then are gone, and the two cannot be told apart. */
export type Cause = 'market' | 'rules' | 'market-and-rules' | 'answers'

/** What changed an offer, and by how many fen. Its lines add up to its amount. */
export interface Step {
  readonly cause: Cause
  readonly amount: Fen
  readonly lines: readonly LineAmount[]
}

export interface LineAmount {
  readonly id: string
  readonly amount: Fen
}

/** What a locked quote pays today, in fen, and what lies between its price and that of today. */
export interface SinceThen {
  readonly pays: Fen
  readonly locked: Fen
  readonly now: Fen
  /** They add up to `now - locked`; none of them is nothing. */
  readonly steps: readonly Step[]
}

/** What has to be known of a signed quote. `lines` add up to `low`. */
export interface LockedQuote extends Pick<Quote, 'low' | 'answers' | 'day' | 'region'> {
  readonly lines: readonly LineAmount[]
  readonly rulebook: { readonly hash: string }
  readonly priceBook: { readonly hash: string }
}

/** `now`: today's terms. `rulesThen`: the rules that this program has for the locked day. `lockedBook`: the locked prices, if they are at hand. */
export interface SinceTerms<Rules extends RuleSet, Book extends PriceBookIdentity> {
  readonly now: Terms<Rules, Book>
  readonly rulesThen: Rulebook<Rules>
  readonly lockedBook?: Book
}

/**
 * Compares a locked quote with today: prices first, then rules, then answers, each line by line, and says what it pays.
 * `given` are the answers that hold now. Undefined where they are not all the answers it takes today. Throws InvalidAnswers.
 */
export function sinceThen<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  category: Category<Questions, Rules, Book>,
  locked: LockedQuote,
  given: Answers,
  terms: SinceTerms<Rules, Book>,
): SinceThen | undefined {
  const same = quote(category, locked.answers, terms.now)
  const now = quote(category, given, terms.now)
  if (now.missing.length > 0) return undefined
  const steps = [...stepsTo(same, category, locked, terms), stepBetween('answers', same, now)]
  const promised = hasSameAnswers(same, now) ? locked.low : lowUnderLockedTerms(category, locked, given, terms)
  return {
    pays: promised === undefined ? now.low : Math.max(promised, now.low),
    locked: locked.low,
    now: now.low,
    steps: steps.filter(({ amount }) => amount !== 0),
  }
}

/** What prices and rules did, the answers being those of the locked quote. */
function stepsTo<Questions extends readonly Question[], Rules extends RuleSet, Book extends PriceBookIdentity>(
  same: Quote,
  category: Category<Questions, Rules, Book>,
  locked: LockedQuote,
  { now, rulesThen }: SinceTerms<Rules, Book>,
): readonly Step[] {
  if (locked.priceBook.hash === now.priceBook.hash) return [stepBetween('rules', locked, same)]
  if (locked.rulebook.hash !== rulesThen.hash) return [stepBetween('market-and-rules', locked, same)]
  const repriced = quote(category, locked.answers, { ...now, rulebook: rulesThen, day: locked.day })
  return [stepBetween('market', locked, repriced), stepBetween('rules', repriced, same)]
}

/** What other answers would have been promised; undefined where the locked rules or prices are not at hand. */
function lowUnderLockedTerms<
  Questions extends readonly Question[],
  Rules extends RuleSet,
  Book extends PriceBookIdentity,
>(
  category: Category<Questions, Rules, Book>,
  { rulebook, priceBook, day }: LockedQuote,
  given: Answers,
  { now, rulesThen, lockedBook }: SinceTerms<Rules, Book>,
): Fen | undefined {
  const book = [lockedBook, now.priceBook].find((one) => one?.hash === priceBook.hash)
  if (!book || rulesThen.hash !== rulebook.hash) return undefined
  return quote(category, given, { ...now, rulebook: rulesThen, priceBook: book, day }).low
}

type Priced = Pick<LockedQuote, 'low' | 'lines'>

/** Lines that appear count from nothing, lines that vanish to nothing; those that stay as they are, are left out. */
function stepBetween(cause: Cause, before: Priced, after: Priced): Step {
  const changes = new Map<string, Fen>()
  const add = (id: string, amount: Fen) => changes.set(id, (changes.get(id) ?? 0) + amount)
  for (const { id, amount } of before.lines) add(id, -amount)
  for (const { id, amount } of after.lines) add(id, amount)
  const lines = [...changes].map(([id, amount]) => ({ id, amount })).filter(({ amount }) => amount !== 0)
  return { cause, amount: after.low - before.low, lines }
}

/** Counted answers stand in the order of the questionnaire, so that equal ones read equal. */
const hasSameAnswers = (one: Quote, other: Quote): boolean =>
  JSON.stringify(one.answers) === JSON.stringify(other.answers)
