import { inLanguage } from './in-language'
import { unbroken } from './unbroken'

const priceBookTexts = inLanguage(
  {
    name: (sample: boolean, date: string) => `${sample ? '样例价格簿' : '价格簿'} ${date}`,
    note: (name: string, bestBefore: string) => `${name}，用到 ${bestBefore}。`,
    trialNote: (name: string, bestBefore: string) => `${name}，用到 ${bestBefore}，仅供试用。`,
  },
  {
    name: (sample, date) => `${sample ? 'Sample prices' : 'Prices'} ${date}`,
    note: (name, bestBefore) => `${name}, in use until ${bestBefore}.`,
    trialNote: (name, bestBefore) => `${name}, in use until ${bestBefore}, trial only.`,
  },
)

/** "样例价格簿 2026-01-15": ids of price books end in their date. */
export const namePriceBook = ({ id, sample }: { id: string; sample: boolean }): string =>
  unbroken(priceBookTexts.name(sample, /\d{4}-\d{2}-\d{2}$/.exec(id)?.[0] ?? id))

/** The line at the foot of a page that shows prices. */
export function notePriceBook(book: { id: string; sample: boolean; bestBefore: string }): string {
  const note = book.sample ? priceBookTexts.trialNote : priceBookTexts.note
  return note(namePriceBook(book), unbroken(book.bestBefore))
}
