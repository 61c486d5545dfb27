import type { Dated, RuleSet } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { commonRules, ESTIMATE, FIRST_DAY } from '../appliance-rules'
import { drumComposition, massGrams, presentShare, pulsatorComposition, twinTubComposition } from './materials'
import type { OptionOf } from './questions'

/** The rules for washing machines: append rows, never edit one. */
export const rules = {
  ...commonRules,
  /** Years since purchase. */
  safeUseLife: [
    {
      from: FIRST_DAY,
      value: 8,
      source: { name: 'T/CHEAA 0011.2—2020 家用电动洗衣机、干衣机安全使用年限', date: '2020-01-10', mark: 'A' },
    },
  ],
  residual: [{ from: FIRST_DAY, value: 500, source: ESTIMATE }],
  purchaseToNew: [{ from: FIRST_DAY, value: 2500, source: ESTIMATE }],
  completeness: [{ from: FIRST_DAY, value: { complete: 10_000, 'small-part-missing': 9000 }, source: ESTIMATE }],
  twinTubComposition,
  pulsatorComposition,
  drumComposition,
  massGrams,
  presentShare,
} as const satisfies RuleSet & {
  readonly completeness: readonly Dated<Partial<Record<OptionOf<'parts'>, BasisPoints>>>[]
}
