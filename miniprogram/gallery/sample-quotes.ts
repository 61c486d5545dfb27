import { findCategory } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { quoteSchema } from '@shared/contract/quote'
import type { Answers } from '@shared/valuation/question'
import { quoteTerms } from '@/services/quote-terms'
import type { ComparedQuote } from '@/texts/compare-quotes'

const found = findCategory('air-conditioner')
if (!found) throw new Error('air conditioners can be valued')

export const sampleCategory: RegisteredCategory = found

const sound: Answers = {
  type: 'split-wall',
  'wall-horsepower': '1-5hp',
  'install-years': 6,
  cooling: 'works',
  brand: 'first',
  appearance: 'light',
  parts: 'complete',
  removal: 'from-inside',
  lift: 'easy',
}

/** One air conditioner, valued with these answers in place of others, by today's sample prices. */
export const sampleQuote = (changed: Answers = {}): ComparedQuote =>
  quoteSchema.parse(sampleCategory.quote({ ...sound, ...changed }, quoteTerms()))
