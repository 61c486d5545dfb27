import type { Source } from '../valuation/source'
import type { PriceBookDocument } from './price-book-schema'

/** Of which a price book may keep the history, beside materials. */
export const MEMORY = 'memory'

/** A price on a date; `source.date` is a day, a month or a year. Fen per tonne, for memory thousandths of a US dollar. */
export interface DatedPrice {
  readonly price: number
  readonly source: Source
}

/** What is known of the price of something over time. */
export interface PriceTrend {
  /** The oldest first, each date once, with the price that the book values with. */
  readonly points: readonly DatedPrice[]
  /** That price, and how much of it is paid out, in basis points; nothing is valued with the price of memory. */
  readonly valued?: DatedPrice & { readonly recovered: number }
}

/** The dated prices of a material or of memory; undefined for what the book keeps no history of. */
export function priceTrend(book: PriceBookDocument, id: string): PriceTrend | undefined {
  const past = id === MEMORY ? book.history?.memory : book.history?.materials[id]
  if (!past) return undefined
  const valued = id === MEMORY ? undefined : valuedPrice(book, id)
  const earlier = Object.entries(past)
    .filter(([date]) => date !== valued?.source.date)
    .map(([date, { price, name, mark }]): DatedPrice => ({ price, source: { name, date, mark } }))
  const points = [...earlier, ...(valued ? [valued] : [])].sort(byDate)
  return { points, ...(valued && { valued }) }
}

/** The latest price that was known on a day, YYYY-MM-DD; undefined before the first. */
export const priceOn = ({ points }: PriceTrend, day: string): DatedPrice | undefined =>
  points.filter(({ source }) => instantOf(source.date) <= instantOf(day)).pop()

/** Milliseconds since 1970 of a date; the middle of a year or a month stands for all of it. */
export const instantOf = (date: string): number => Date.parse(`${date}${{ 4: '-07-01', 7: '-15' }[date.length] ?? ''}`)

function valuedPrice({ materials, sources }: PriceBookDocument, id: string): PriceTrend['valued'] {
  const material = materials[id]
  const source = material && sources[material.source]
  return source && { price: material.fenPerTonne, recovered: material.recovered, source }
}

const byDate = (one: DatedPrice, other: DatedPrice): number => instantOf(one.source.date) - instantOf(other.source.date)
