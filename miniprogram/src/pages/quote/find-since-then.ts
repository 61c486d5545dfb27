import { findCategory } from '@shared/categories'
import { NoRulesInForce } from '@shared/valuation/dated'
import type { SinceThen } from '@shared/valuation/since-then'
import { hasCaughtUp } from '@/services/has-caught-up'
import { stateOf } from '@/services/quote-state'
import { quoteTerms } from '@/services/quote-terms'
import type { SavedQuote } from '@/services/saved-quotes'

/** What has changed the price of a quote that holds; undefined where nothing has, or it cannot be said. */
export function findSinceThen(saved: SavedQuote): SinceThen | undefined {
  const { quote } = saved
  if (stateOf(saved) !== 'held' || !hasCaughtUp(quote)) return undefined
  try {
    const since = findCategory(quote.category)?.sinceThen(quote, quote.answers, quoteTerms())
    return since && since.steps.length > 0 ? since : undefined
  } catch (error) {
    // A phone whose date lies before all rules.
    if (error instanceof NoRulesInForce) return undefined
    throw error
  }
}
