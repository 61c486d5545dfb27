import { categories } from '../../shared/categories'
import { englishTexts } from '../../shared/categories/english'
import { shippedPriceBook } from '../../shared/price-book/shipped-price-book'
import { mostAsked } from '../../shared/valuation/most-asked'

const { id, sample, bestBefore } = shippedPriceBook

/** What the front page tells before anything is valued; docs/decisions/0028 says why the build works it out. */
export const frontPage = {
  tiles: categories.map(({ id, texts, questions }) => ({
    id,
    name: { zh: texts.name, en: englishTexts[id]?.name ?? texts.name },
    most: mostAsked(questions, {}),
  })),
  priceBook: { id, sample, bestBefore },
}
