import type { Problem } from '@shared/contract/problem'
import { quoteSchema } from '@shared/contract/quote'
import { type MismatchCause, mismatchCauseSchema, signQuote } from '@shared/contract/sign-quote'
import { today } from './clock'
import { refreshPriceBook } from './current-price-book'
import type { SavedQuote } from './saved-quotes'
import { Refused, send, Unreachable } from './send'

type SentQuote = SavedQuote['quote']

export type Signing =
  | { outcome: 'signed'; signed: NonNullable<SavedQuote['signed']> }
  /** The server comes to another price: the person decides. */
  | { outcome: 'changed'; to: SentQuote; cause: MismatchCause }
  /** `field` names the question to answer again. */
  | { outcome: 'refused'; code: string; field?: string; requestId?: string }
  | { outcome: 'offline' }

/** Has a quote signed at the price it shows, or says why not. Asked again under the same key it is signed once. */
export async function signSavedQuote(saved: SavedQuote, key: string, replaces?: string): Promise<Signing> {
  try {
    const { body } = await send(signQuote, {
      headers: { 'idempotency-key': key },
      body: { ...bodyOf(saved.quote), ...(replaces !== undefined && { replaces }) },
    })
    return body ? { outcome: 'signed', signed: body } : { outcome: 'offline' }
  } catch (error) {
    if (error instanceof Unreachable) return { outcome: 'offline' }
    if (error instanceof Refused) return explainRefusal(saved.quote, error.problem)
    throw error
  }
}

/** Signed for today, whenever it was made; the price it was made with is what the server compares. */
const bodyOf = ({ category, answers, region, low, high, rulebook, priceBook }: SentQuote) => ({
  category,
  answers,
  region,
  day: today(),
  expect: { low, high, rulebook: rulebook.hash, priceBook: priceBook.hash },
})

async function explainRefusal(quote: SentQuote, problem: Problem): Promise<Signing> {
  const server = quoteSchema.safeParse(problem.quote)
  if (problem.code === 'quote_mismatch' && server.success) {
    await refreshQuietly()
    const told = mismatchCauseSchema.safeParse(problem.cause)
    return { outcome: 'changed', to: server.data, cause: told.success ? told.data : findCause(quote, server.data) }
  }
  const field = problem.fields?.[0]?.field
  return { outcome: 'refused', code: problem.code, field, requestId: problem.requestId }
}

/** What the server values with is worth having; the two prices can be shown without. */
async function refreshQuietly(): Promise<void> {
  try {
    await refreshPriceBook()
  } catch {
    // Whatever it was, the person learns of the new price.
  }
}

/** For a server that does not say it. */
function findCause(before: SentQuote, { priceBook, rulebook }: SentQuote): MismatchCause {
  const newBook = before.priceBook.hash !== priceBook.hash
  const newRules = before.rulebook.hash !== rulebook.hash
  if (newBook) return newRules ? 'both' : 'price-book'
  return newRules ? 'rules' : 'numbers'
}
