import type { KeptFor } from '@shared/valuation/value-over-time'
import type { ValuePoint } from '@/components/value-chart'
import { yuan } from '@/texts/format-money'
import { quoteTexts } from '@/texts/quote'

const texts = quoteTexts.waiting
const fenPerYuan = 100

/** What keeping it some more years comes to, in a chart and in words. */
export interface Waiting {
  /** Empty where the guaranteed price stays what it is. */
  points: readonly ValuePoint[]
  /** The numbers of the chart in words. */
  label: string
  sentences: readonly string[]
}

/** Tells the guaranteed prices of today and of the years to come; undefined where they are not known. */
export function tellWaiting(kept: readonly KeptFor[]): Waiting | undefined {
  const [today, next] = kept
  if (!today || !next) return undefined
  const flatFrom = findFlat(kept)
  const isFlat = flatFrom === today
  const points = kept.map(({ years, low }) => ({
    label: years === 0 ? texts.now : texts.after(years),
    value: low,
    flat: flatFrom !== undefined && years >= flatFrom.years,
  }))
  return {
    points: isFlat ? [] : points,
    label: texts.chart(points.map(({ label, value }) => texts.point(label, yuan(value))).join(texts.separator)),
    sentences: [
      ...(isFlat ? [texts.flatAlready(yuan(today.low))] : tellFall(today, next, flatFrom)),
      ...tellRange(today, next, kept),
    ],
  }
}

/** From when on the price stays the same: it falls with every year as long as it is not the material that pays. */
function findFlat(kept: readonly KeptFor[]): KeptFor | undefined {
  const last = kept[kept.length - 1]
  const same = kept.filter(({ low }) => low === last?.low)
  return same.length > 1 ? same[0] : undefined
}

function tellFall(today: KeptFor, next: KeptFor, flatFrom: KeptFor | undefined): string[] {
  const loss = today.low - next.low
  const first = loss < fenPerYuan ? texts.same(yuan(next.low)) : texts.less(yuan(loss))
  return flatFrom ? [first, texts.flatFrom(flatFrom.years, yuan(flatFrom.low))] : [first]
}

/** Where the price is a range, which end was told, and what becomes of the other. */
function tellRange(today: KeptFor, next: KeptFor, kept: readonly KeptFor[]): string[] {
  if (kept.every(({ low, high }) => low === high)) return []
  return today.high === next.high ? [texts.floor] : [texts.floor, texts.most(yuan(today.high), yuan(next.high))]
}
