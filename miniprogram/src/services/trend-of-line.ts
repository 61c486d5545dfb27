import { MEMORY } from '@shared/price-book/price-history'
import type { SavedQuote } from './saved-quotes'

const ofMemory = ['chip-floor', 'memory', 'memory-salvage']

/** Whose price on the market a line of a quote follows: that of its material, or of memory. */
export function trendOfLine({ id, kind }: SavedQuote['quote']['lines'][number]): string | undefined {
  if (kind === 'material') return id
  return ofMemory.includes(id) ? MEMORY : undefined
}
