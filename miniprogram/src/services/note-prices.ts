import { hasCaughtUp } from './has-caught-up'
import { stateOf } from './quote-state'
import { changeQuotes, listSavedQuotes, type SavedQuote } from './saved-quotes'
import { valueNow } from './value-now'

const mostNoted = 30

/** The prices seen so far; that of the quote itself is the first. */
export const pricesOf = ({ prices, quote }: SavedQuote): NonNullable<SavedQuote['prices']> =>
  prices ?? { under: nameTerms(quote), seen: [{ day: quote.day, low: quote.low }] }

/** Notes what every quote of this phone would be worth, once for each change of prices or rules. */
export function notePrices(): void {
  const noted = new Map(listSavedQuotes().flatMap((saved) => notePrice(saved) ?? []))
  if (noted.size > 0) changeQuotes((saved) => ({ ...saved, prices: noted.get(saved.id) ?? saved.prices }))
}

function notePrice(saved: SavedQuote): [string, SavedQuote['prices']][] | undefined {
  const { under, seen } = pricesOf(saved)
  if (stateOf(saved) === 'booked' || !hasCaughtUp(saved.quote)) return undefined
  const present = valueNow(saved.quote)
  if (!present || nameTerms(present) === under) return undefined
  const { day, low } = present
  return [[saved.id, { under: nameTerms(present), seen: [...seen, { day, low }].slice(-mostNoted) }]]
}

const nameTerms = ({ priceBook, rulebook }: Pick<SavedQuote['quote'], 'priceBook' | 'rulebook'>): string =>
  `${priceBook.hash} ${rulebook.hash}`
