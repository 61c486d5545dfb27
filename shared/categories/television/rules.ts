import type { Dated, RuleSet } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { commonRules, ESTIMATE, FIRST_DAY } from '../appliance-rules'
import { crtComposition, flatComposition, massGrams, presentShare } from './materials'
import type { OptionOf } from './questions'

/** The rules for televisions: append rows, never edit one. */
export const rules = {
  ...commonRules,
  /** Years since purchase. */
  safeUseLife: [
    {
      from: FIRST_DAY,
      value: 7,
      source: { name: '中国电子视像行业协会《平板电视机安全使用年限的规定》', date: '2014', mark: 'B' },
    },
  ],
  residual: [{ from: FIRST_DAY, value: 300, source: ESTIMATE }],
  purchaseToNew: [{ from: FIRST_DAY, value: 2500, source: ESTIMATE }],
  completeness: [{ from: FIRST_DAY, value: { complete: 10_000, 'small-part-missing': 9000 }, source: ESTIMATE }],
  flatComposition,
  crtComposition,
  massGrams,
  presentShare,
} as const satisfies RuleSet & {
  readonly completeness: readonly Dated<Partial<Record<OptionOf<'parts'>, BasisPoints>>>[]
}
