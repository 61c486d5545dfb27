import { type DatedPrice, instantOf, MEMORY, type PriceTrend, priceOn } from '@shared/price-book/price-history'
import type { Source } from '@shared/valuation/source'
import { materialsTexts } from '@/texts/materials'

const texts = materialsTexts.trend
const fenPerTonneToYuanPerKg = 100_000
const millsPerDollar = 1000
/** From here on a rise is told as so many times as much. */
const timesFrom = 2

/** A place in a chart, in percent from the left and from the bottom. */
export interface Place {
  readonly left: number
  readonly bottom: number
}

/** How a price moved, drawn and in words. */
export interface TrendWords {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** `firm` where somebody published the price, not where it is an estimate. */
  readonly dots: readonly (Place & { readonly date: string; readonly firm: boolean })[]
  /** The day of the quote, with the price that was known then. */
  readonly quote: { readonly left: number; readonly bottom?: number; readonly flag: string }
  /** What stands at the ends of the axes. */
  readonly axes: { readonly top: string; readonly from: string; readonly to: string }
  readonly rows: readonly { readonly price: string; readonly date: string; readonly source: Source }[]
  readonly sentences: readonly string[]
  /** The picture in words. */
  readonly label: string
}

interface TrendOf {
  readonly id: string
  readonly name: string
  /** The day of the quote, YYYY-MM-DD. */
  readonly day: string
  /** The quote is worked out with this very price book. */
  readonly isSameBook: boolean
  /** One of its lines follows this price. */
  readonly counts: boolean
}

/** Tells a trend with the day of a quote marked in it; undefined where fewer than two dated prices are known. */
export function tellTrend(trend: PriceTrend, about: TrendOf): TrendWords | undefined {
  const { points } = trend
  const [first, last] = [points[0], points[points.length - 1]]
  if (!first || !last || first === last) return undefined
  const { id, name, day, isSameBook } = about
  const tell = (price: number) => tellPrice(id, price)
  const known = isSameBook && trend.valued ? trend.valued : priceOn(trend, day)
  const told = known && tell(known.price)
  const title = texts.title(name)
  const unit = id === MEMORY ? texts.perChip : texts.perKilogram
  const rows = points.map(({ price, source }) => ({ price: tell(price), date: tellDate(source.date), source }))
  const [from = '', , to = ''] = [first.source.date, day, last.source.date].sort(
    (one, other) => instantOf(one) - instantOf(other),
  )
  const top = Math.max(...points.map(({ price }) => price))
  const place = placing(instantOf(from), instantOf(to), top)
  return {
    id,
    title,
    unit,
    dots: points.map((point) => ({ ...place(point.source.date, point.price), ...natureOf(point) })),
    quote: { left: place(day, 0).left, ...(known && place(day, known.price)), flag: texts.flag(told) },
    axes: { top: tell(top), from: tellDate(from), to: tellDate(to) },
    rows,
    sentences: [tellChange(first, last), ...tellCounting(trend, about, tell), texts.sparse(points.length)],
    label: [
      texts.label(title, unit),
      ...rows.map(({ date, price }) => texts.point(date, price)),
      texts.quoted(tellDate(day), told),
    ].join(''),
  }
}

/** Where a price on a date stands between two instants and under the dearest. */
function placing(from: number, to: number, top: number): (date: string, price: number) => Place {
  const percentOf = (part: number, whole: number) => (part / (whole || 1)) * 100
  return (date, price) => ({ left: percentOf(instantOf(date) - from, to - from), bottom: percentOf(price, top) })
}

const natureOf = ({ source: { date, mark } }: DatedPrice) => ({ date, firm: mark !== 'E' && mark !== 'G' })

function tellChange(first: DatedPrice, last: DatedPrice): string {
  const [from, to] = [tellDate(first.source.date), tellDate(last.source.date)]
  const times = last.price / first.price
  if (times >= timesFrom) return texts.times(from, to, times.toFixed(1))
  const percent = Math.round((times - 1) * 100)
  if (percent === 0) return texts.same(from, to)
  return percent > 0 ? texts.rose(from, to, percent) : texts.fell(from, to, -percent)
}

/** How the quote goes by this price; nothing where it does not. */
function tellCounting({ valued }: PriceTrend, { id, counts, isSameBook }: TrendOf, tell: (price: number) => string) {
  if (!counts) return []
  if (id === MEMORY) return [texts.memoryNote]
  if (!isSameBook || !valued) return [texts.otherBook]
  return [texts.valued(tell(valued.price), valued.recovered / 100)]
}

const tellPrice = (id: string, price: number): string =>
  id === MEMORY ? `$${(price / millsPerDollar).toFixed(2)}` : `¥${(price / fenPerTonneToYuanPerKg).toFixed(2)}`

function tellDate(date: string): string {
  const [year = 0, month, day] = date.split('-').map(Number)
  return materialsTexts.date(year, month, day)
}
