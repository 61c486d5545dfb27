import { findCategory } from '@shared/categories'
import type { Problem, ProblemCode } from '@shared/contract/problem'
import { quoteSchema } from '@shared/contract/quote'
import { signQuote } from '@shared/contract/sign-quote'
import { InvalidAnswers } from '@shared/valuation/answers'
import { NoRulesInForce } from '@shared/valuation/dated'
import { refreshPriceBook } from './current-price-book'
import { quoteTerms } from './quote-terms'
import type { SavedQuote } from './saved-quotes'
import { Refused, send, Unreachable } from './send'

type SentQuote = SavedQuote['quote']

export type Signing =
  | { outcome: 'signed'; saved: SavedQuote }
  /** The answers are the same and the price is not: the person decides. */
  | { outcome: 'changed'; to: SentQuote; cause: Cause }
  /** `field` names the question to answer again. */
  | { outcome: 'refused'; code: string; field?: string; requestId?: string }
  | { outcome: 'offline' }

/** What is different since the quote was made. */
export type Cause = 'price-book' | 'rules' | 'both' | 'unknown'

/** Has a quote signed at the price it shows, or says why not. An `accepted` price is not valued again before. */
export async function signSavedQuote(saved: SavedQuote, accepted = false): Promise<Signing> {
  const category = findCategory(saved.quote.category)
  if (!category) return refuse('unknown_category')
  try {
    const present = accepted ? saved.quote : quoteSchema.parse(category.quote(saved.quote.answers, quoteTerms()))
    const [missing] = present.missing
    if (missing !== undefined) return refuse('invalid_answers', missing)
    if (!isSameRange(saved.quote, present)) return compare(saved.quote, present)
    return await sendToSign(saved, present)
  } catch (error) {
    return explain(error, saved)
  }
}

function explain(error: unknown, saved: SavedQuote): Signing | Promise<Signing> {
  if (error instanceof Unreachable) return { outcome: 'offline' }
  if (error instanceof NoRulesInForce) return refuse('day_out_of_range')
  if (error instanceof InvalidAnswers) return refuse('invalid_answers', error.fields[0]?.field)
  if (error instanceof Refused) return explainRefusal(saved, error.problem)
  throw error
}

const refuse = (code: ProblemCode, field?: string): Signing => ({ outcome: 'refused', code, field })

async function sendToSign(saved: SavedQuote, { category, answers, region, day, low, high }: SentQuote) {
  const { body } = await send(signQuote, { body: { category, answers, region, day, expect: { low, high } } })
  if (!body) throw new Unreachable('no content')
  return { outcome: 'signed', saved: { ...saved, quote: body.quote, signed: body } } as const
}

async function explainRefusal(saved: SavedQuote, problem: Problem): Promise<Signing> {
  const server = quoteSchema.safeParse(problem.quote)
  if (problem.code === 'quote_mismatch' && server.success) {
    await refreshQuietly()
    return compare(saved.quote, server.data)
  }
  const field = problem.fields?.[0]?.field
  return { outcome: 'refused', code: problem.code, field, requestId: problem.requestId }
}

/** What the server values with is worth having; the two prices can be shown without. */
async function refreshQuietly(): Promise<void> {
  try {
    await refreshPriceBook()
  } catch (error) {
    if (!(error instanceof Unreachable || error instanceof Refused)) throw error
  }
}

const isSameRange = (one: SentQuote, other: SentQuote) => one.low === other.low && one.high === other.high

function compare(before: SentQuote, to: SentQuote): Signing {
  const newBook = before.priceBook.hash !== to.priceBook.hash
  const newRules = before.rulebook.hash !== to.rulebook.hash
  const cause = newBook ? (newRules ? 'both' : 'price-book') : newRules ? 'rules' : 'unknown'
  return { outcome: 'changed', to, cause }
}
