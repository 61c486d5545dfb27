import { findCategory } from '@shared/categories'
import type { Answers } from '@shared/valuation/question'
import type { Quote } from '@shared/valuation/quote'
import { quoteTerms } from './quote-terms'

/** The same answers under today's prices and rules; undefined where they can no longer be valued as they are. */
export function valueNow({ category, answers }: { category: string; answers: Answers }): Quote | undefined {
  try {
    const quote = findCategory(category)?.quote(answers, quoteTerms())
    return quote?.missing.length === 0 ? quote : undefined
  } catch {
    // Answers of another version, or a phone whose date lies before all rules.
    return undefined
  }
}
