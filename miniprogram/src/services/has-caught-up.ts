import { findCategory } from '@shared/categories'
import { quoteTerms } from './quote-terms'
import type { SavedQuote } from './saved-quotes'

/** Whether this phone's prices and rules are those of a quote or newer: only then it can tell what the quote is worth today. */
export function hasCaughtUp({ category, day, priceBook, rulebook }: SavedQuote['quote']): boolean {
  const { priceBook: book, day: present } = quoteTerms()
  // Ids of price books end in their date; one without is no newer than the quote.
  const issued = /\d{4}-\d{2}-\d{2}$/.exec(priceBook.id)?.[0] ?? day
  if (present < day || (book.hash !== priceBook.hash && book.issued <= issued)) return false
  try {
    return findCategory(category)?.rulebook(day).hash === rulebook.hash
  } catch {
    // A day before all rules.
    return false
  }
}
