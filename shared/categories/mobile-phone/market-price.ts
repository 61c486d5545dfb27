import { type Amount, floorLines } from '../../valuation/cost-analysis'
import { factorLines } from '../../valuation/depreciation'
import type { Factor } from '../../valuation/factor'
import { type Line, sumOf } from '../../valuation/line'

/** The price of an intact one, each factor in turn to the fen, and a line up to what its chips pay where that is more. */
export function marketPriceLines(base: Line, factors: readonly Factor[], chips: Amount): Line[] {
  const market = [base, ...factorLines(base.amount, factors)]
  return [...market, ...floorLines('chip-floor', sumOf(market), chips)]
}
