import type { Dated, InForce } from '../valuation/dated'
import type { BasisPoints } from '../valuation/money'
import type { Source } from '../valuation/source'
import type { MaterialId } from './appliance-texts'

/** The day the first rules for appliances are of. */
export const FIRST_DAY = '2026-01-15'

/** Our own coefficients. */
export const ESTIMATE: Source = { name: '有数估算，参考征求意见稿公开的思路', date: FIRST_DAY, mark: 'E' }

/** Rules that are the same for every appliance: append rows, never edit one. Shares in basis points. */
export const commonRules = {
  /** Days for which a signed quote holds. */
  validDays: [{ from: FIRST_DAY, value: 7, source: { name: '有数规则：家电保价天数', date: FIRST_DAY, mark: 'E' } }],
  function: [{ from: FIRST_DAY, value: { works: 10_000, 'minor-fault': 6000 }, source: ESTIMATE }],
  appearance: [
    { from: FIRST_DAY, value: { 'like-new': 10_000, light: 9500, obvious: 8500, damaged: 6500 }, source: ESTIMATE },
  ],
  brand: [{ from: FIRST_DAY, value: { first: 10_000, second: 9000, other: 7500 }, source: ESTIMATE }],
  /** Grams of CO2e for each kilogram of device: published figures differ eightfold, so both ends are kept. */
  carbonLeast: [
    {
      from: FIRST_DAY,
      value: 600,
      source: { name: '北京绿色交易所：一台冰箱约 30 千克，按 50 千克一台折算', date: '2026-11', mark: 'B' },
    },
  ],
  carbonMost: [
    {
      from: FIRST_DAY,
      value: 4700,
      source: { name: '行业协会：每吨废家电约 4.7 吨二氧化碳当量', date: '2026-11', mark: 'B' },
    },
  ],
} as const satisfies Record<string, readonly Dated<unknown>[]>

type Shares = Readonly<Record<string, BasisPoints>>

/** What every appliance's rules have, as they stand on one day. */
export interface ApplianceRules extends InForce<typeof commonRules> {
  /** Years; older ones are scrap. */
  readonly safeUseLife: Dated<number>
  readonly residual: Dated<BasisPoints>
  readonly purchaseToNew: Dated<BasisPoints>
  /** Grams of a whole device by size class. */
  readonly massGrams: Dated<Readonly<Record<string, number>>>
  /** How much of the mass is still there, by answer. */
  readonly presentShare: Dated<Shares>
}

/** Shares of the mass by material. */
export type Composition = Dated<Readonly<Partial<Record<MaterialId, BasisPoints>>>>
