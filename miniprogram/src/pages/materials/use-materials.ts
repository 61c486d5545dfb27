import { findCategory } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { MEMORY, priceTrend } from '@shared/price-book/price-history'
import { useState } from 'react'
import { routes } from '@/routes'
import { currentPriceBook } from '@/services/current-price-book'
import { replacePage } from '@/services/navigation'
import { findSavedQuote, type SavedQuote } from '@/services/saved-quotes'
import { trendOfLine } from '@/services/trend-of-line'
import { workableTerms } from '@/services/workable-terms'
import { materialsTexts } from '@/texts/materials'
import { wordsOf } from '@/texts/words-of'
import { tellMadeOf } from './tell-made-of'
import { type TrendWords, tellTrend } from './tell-trend'

type Quote = SavedQuote['quote']

/** What a quote of this phone is made of and how the prices of that moved; `found` is absent where there is no such quote. */
export function useMaterials(id: string) {
  const [found] = useState(() => {
    const quote = findSavedQuote(id)?.quote
    const category = quote && findCategory(quote.category)
    return category && tellMaterials(quote, category)
  })
  return { found, openQuote: () => replacePage(routes.quote({ id })) }
}

function tellMaterials(quote: Quote, category: RegisteredCategory) {
  const terms = workableTerms(category, quote)
  const contents = terms && category.contents(quote.answers, terms)
  const names = namesOf(quote, category, contents?.materials ?? [])
  const trends = [...names].flatMap(([id, name]) => trendOf(quote, id, name) ?? [])
  const drawn = trends.map(({ id }) => id)
  const paid = quote.lines.filter(({ kind, amount }) => kind === 'material' && amount > 0)
  return {
    madeOf: tellMadeOf(quote, wordsOf(category), contents),
    trends,
    /** Names of what pays and has one price only. */
    single: paid.flatMap(({ id }) => (drawn.includes(id) ? [] : (names.get(id) ?? []))),
  }
}

/** Whatever can be paid for at a market price, by its id: what lines follow first, then what else is inside. */
function namesOf({ lines }: Quote, category: RegisteredCategory, inside: readonly { readonly id: string }[]) {
  const names = wordsOf(category).lines
  const followed = lines.flatMap((line) => trendOfLine(line) ?? [])
  const payable = inside.flatMap(({ id }) => (id in names ? id : []))
  return new Map(
    [...followed, ...payable].map((id) => [id, id === MEMORY ? materialsTexts.trend.memory : (names[id] ?? id)]),
  )
}

function trendOf({ day, priceBook, lines }: Quote, id: string, name: string): TrendWords | undefined {
  const book = currentPriceBook()
  const trend = priceTrend(book, id)
  const counts = lines.some((line) => trendOfLine(line) === id)
  return trend && tellTrend(trend, { id, name, day, counts, isSameBook: book.hash === priceBook.hash })
}
