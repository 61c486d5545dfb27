import { entry } from '@shared/price-book/look-up'
import { shippedPriceBook } from '@shared/price-book/shipped-price-book'
import { measureImpact } from '../scripts/price-book/measure-impact'
import { terms } from './engines/our-core'
import { processorUs } from './processor-time'
import { median, type Row, rounded } from './row'

const RUNS = 9

/** Milliseconds of `price-book impact` on copper that pays a tenth more: all golden cases and 1,000 quotes, under both books. */
export async function timeImpact(): Promise<Row> {
  const copper = entry(shippedPriceBook.materials, 'copper', 'material')
  const fenPerTonne = Math.round(copper.fenPerTonne * 1.1)
  const ms: number[] = []
  for (let run = 0; run < RUNS; run++) {
    const before = process.cpuUsage()
    // New books every time: what the core remembers of the last ones is of no use.
    const dearer = {
      ...shippedPriceBook,
      materials: { ...shippedPriceBook.materials, copper: { ...copper, fenPerTonne } },
    }
    const { moves } = await measureImpact({ ...shippedPriceBook }, dearer, terms.day)
    if (moves.length === 0) throw new Error('copper moves nothing')
    ms.push(processorUs(before) / 1000)
  }
  return { id: 'core-impact-ms', value: rounded(median(ms)), unit: 'ms', better: 'lower' }
}
