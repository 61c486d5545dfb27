import type { Dated, RuleSet } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import type { Source } from '../../valuation/source'
import { composition, massGrams, presentShare } from './materials'
import type { OptionOf } from './questions'

type Factors<Option extends string> = readonly Dated<Record<Option, BasisPoints>>[]

const ESTIMATE: Source = { name: '有数估算，参考征求意见稿公开的思路', date: '2026-01-15', mark: 'E' }

/** The rules for air conditioners: append rows, never edit one. */
export const rules = {
  /** Days for which a signed quote holds. */
  validDays: [
    { from: '2026-01-15', value: 7, source: { name: '有数规则：家电保价天数', date: '2026-01-15', mark: 'E' } },
  ],
  /** Years since installation; older ones are scrap. */
  safeUseLife: [
    {
      from: '2026-01-15',
      value: 10,
      source: { name: 'T/CHEAA 0011.3—2020 家用空调安全使用年限', date: '2020-01-10', mark: 'A' },
    },
  ],
  residual: [{ from: '2026-01-15', value: 500, source: ESTIMATE }],
  purchaseToNew: [{ from: '2026-01-15', value: 3500, source: ESTIMATE }],
  cooling: [{ from: '2026-01-15', value: { works: 10_000, 'minor-fault': 6000 }, source: ESTIMATE }],
  appearance: [
    {
      from: '2026-01-15',
      value: { 'like-new': 10_000, light: 9500, obvious: 8500, damaged: 6500 },
      source: ESTIMATE,
    },
  ],
  brand: [{ from: '2026-01-15', value: { first: 10_000, second: 9000, other: 7500 }, source: ESTIMATE }],
  completeness: [{ from: '2026-01-15', value: { complete: 10_000, 'short-pipe': 9000 }, source: ESTIMATE }],
  composition,
  massGrams,
  presentShare,
} as const satisfies RuleSet & {
  readonly cooling: Factors<Exclude<OptionOf<'cooling'>, 'no-cooling'>>
  readonly appearance: Factors<Exclude<OptionOf<'appearance'>, 'wrecked'>>
  readonly brand: Factors<OptionOf<'brand'>>
}
