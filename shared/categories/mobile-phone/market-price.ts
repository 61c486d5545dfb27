import { settle } from '../../valuation/appliance-offer'
import type { Valuation } from '../../valuation/category'
import { type Amount, floorLines } from '../../valuation/cost-analysis'
import { factorLines } from '../../valuation/depreciation'
import type { Factor } from '../../valuation/factor'
import { type Line, type Reason, sumOf } from '../../valuation/line'
import { belowWholeYuan, type Fen, scale, WHOLE } from '../../valuation/money'

export type MarketReasonId = 'market-price' | 'chip-floor-pays'

const because = (id: MarketReasonId, parameter: string): readonly Reason[] => [{ id, because: { parameter } }]

const MARKET_PRICE = because('market-price', 'market-price')
const CHIP_FLOOR_PAYS = because('chip-floor-pays', 'chip-floor')

/**
 * The price of an intact one, each factor in turn to the fen, or what its chips pay where that is more.
 * Its lines are made when they are read: a range values hundreds of models and explains one.
 */
export class MarketOffer implements Valuation {
  readonly outcome = 'used'
  readonly total: Fen
  private readonly floor: readonly Line[]

  constructor(
    private readonly base: Line,
    private readonly factors: readonly Factor[],
    chips: Amount,
  ) {
    const market = factors.reduce((amount, { share }) => scale(amount, share, WHOLE), base.amount)
    this.floor = floorLines('chip-floor', market, chips)
    const sum = market + sumOf(this.floor)
    this.total = sum - belowWholeYuan(sum)
  }

  get lines(): readonly Line[] {
    const { base, factors, floor } = this
    return settle(this.outcome, [base, ...factorLines(base.amount, factors), ...floor], []).lines
  }

  get reasons(): readonly Reason[] {
    return this.floor.length > 0 ? CHIP_FLOOR_PAYS : MARKET_PRICE
  }
}
