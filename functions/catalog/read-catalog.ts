import { categories } from '../../shared/categories'
import { contentHash } from '../../shared/content-hash'
import type { readCatalog as call } from '../../shared/contract/read-catalog'
import type { Answer } from '../http/route'
import type { CatalogPorts } from './ports'
import { questionnaire } from './questionnaire'

/** What can be valued today, by which rules and prices. Its ETag is its content. */
export const readCatalog =
  ({ clock, priceBook }: Pick<CatalogPorts, 'clock' | 'priceBook'>) =>
  async (): Promise<Answer<typeof call>> => {
    const today = clock.today()
    const { id, hash, sample, bestBefore } = priceBook
    const body = {
      categories: categories.map((category) => {
        const rulebook = category.rulebook(today)
        return { ...questionnaire(category), rulebook: { id: rulebook.id, hash: rulebook.hash } }
      }),
      priceBook: { id, hash, sample, bestBefore },
    }
    return { status: 200, body, headers: { etag: `"${contentHash(body)}"`, 'cache-control': 'public, max-age=60' } }
  }
