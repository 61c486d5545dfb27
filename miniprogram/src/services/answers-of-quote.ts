import { readQuote } from '@shared/contract/read-quote'
import type { Answers } from '@shared/valuation/question'
import { listSavedQuotes } from './saved-quotes'
import { send } from './send'

/** The answers behind a signed quote as far as this phone knows them. */
export const storedAnswersOf = (signedId: string): Answers | undefined =>
  listSavedQuotes().find((saved) => saved.signed?.id === signedId)?.quote.answers

/** The answers behind a signed quote, from this phone or else from the server; undefined when neither can say. */
export async function answersOfQuote(signedId: string): Promise<Answers | undefined> {
  const stored = storedAnswersOf(signedId)
  if (stored) return stored
  try {
    const { body } = await send(readQuote, { params: { id: signedId } })
    return body?.quote.answers
  } catch {
    // Only the name of the device depends on it: the category stands in.
    return undefined
  }
}
