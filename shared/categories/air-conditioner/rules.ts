import type { Dated, RuleSet } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { commonRules, ESTIMATE, FIRST_DAY } from '../appliance-rules'
import { composition, massGrams, presentShare } from './materials'
import type { OptionOf } from './questions'

/** The rules for air conditioners: append rows, never edit one. */
export const rules = {
  ...commonRules,
  /** Years since installation. */
  safeUseLife: [
    {
      from: FIRST_DAY,
      value: 10,
      source: { name: 'T/CHEAA 0011.3—2020 家用空调安全使用年限', date: '2020-01-10', mark: 'A' },
    },
  ],
  residual: [{ from: FIRST_DAY, value: 500, source: ESTIMATE }],
  purchaseToNew: [{ from: FIRST_DAY, value: 3500, source: ESTIMATE }],
  completeness: [{ from: FIRST_DAY, value: { complete: 10_000, 'short-pipe': 9000 }, source: ESTIMATE }],
  composition,
  massGrams,
  presentShare,
} as const satisfies RuleSet & {
  readonly completeness: readonly Dated<Partial<Record<OptionOf<'parts'>, BasisPoints>>>[]
}
