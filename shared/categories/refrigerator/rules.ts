import type { Dated, RuleSet } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { commonRules, ESTIMATE, FIRST_DAY } from '../appliance-rules'
import { freezerComposition, fridgeComposition, massGrams, presentShare } from './materials'
import type { OptionOf } from './questions'

/** The rules for refrigerators and freezers: append rows, never edit one. */
export const rules = {
  ...commonRules,
  /** Years since purchase. No standard has been found for freezers: they are taken as refrigerators. */
  safeUseLife: [
    {
      from: FIRST_DAY,
      value: 10,
      source: { name: 'T/CHEAA 0011.1—2020 家用电冰箱安全使用年限；冰柜参照', date: '2020-01-10', mark: 'A' },
    },
  ],
  residual: [{ from: FIRST_DAY, value: 500, source: ESTIMATE }],
  purchaseToNew: [{ from: FIRST_DAY, value: 3000, source: ESTIMATE }],
  completeness: [{ from: FIRST_DAY, value: { complete: 10_000, 'small-part-missing': 9000 }, source: ESTIMATE }],
  fridgeComposition,
  freezerComposition,
  massGrams,
  presentShare,
} as const satisfies RuleSet & {
  readonly completeness: readonly Dated<Partial<Record<OptionOf<'parts'>, BasisPoints>>>[]
}
