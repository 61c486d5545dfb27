import type { PriceBook } from '../../price-book/price-book'
import type { Terms } from '../../valuation/category'
import type { Contents } from '../../valuation/contents'
import type { Completed } from '../../valuation/question'
import type { questions } from './questions'
import type { rules } from './rules'

/** What a phone is made of; what is saved is known only for one that somebody goes on using. */
export function phoneContents(
  { account, power, route, brand }: Completed<typeof questions>,
  { rulebook }: Terms<typeof rules, PriceBook>,
): Contents {
  const { composition, carbon } = rulebook.rules
  const isUsedOn = account === 'removable' && route === 'reuse' && power === 'works' && brand !== 'other'
  return {
    materials: Object.entries(composition.value).map(([id, grams]) => ({ id, grams, sources: [composition.source] })),
    carbon: isUsedOn ? [{ grams: carbon.value, sources: [carbon.source] }] : [],
  }
}
