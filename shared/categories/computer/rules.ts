import type { RuleSet } from '../../valuation/dated'
import type { Coefficients } from '../../valuation/factor'
import { commonRules, ESTIMATE, FIRST_DAY } from '../appliance-rules'
import {
  allInOneComposition,
  laptopComposition,
  massGrams,
  monitorComposition,
  presentShare,
  towerComposition,
} from './materials'
import type { OptionOf } from './questions'

/** The rules for computers: append rows, never edit one. */
export const rules = {
  ...commonRules,
  /** Years since purchase. */
  safeUseLife: [
    {
      from: FIRST_DAY,
      value: 6,
      source: { name: '网上常见的说法；没有找到官方的年限', date: '2026-11', mark: 'C' },
    },
  ],
  residual: [{ from: FIRST_DAY, value: 300, source: ESTIMATE }],
  purchaseToNew: [{ from: FIRST_DAY, value: 3000, source: ESTIMATE }],
  screen: [{ from: FIRST_DAY, value: { intact: 10_000, marks: 9000, faulty: 6000 }, source: ESTIMATE }],
  memory: [
    {
      from: FIRST_DAY,
      value: { '32gb-or-more': 12_000, '16gb': 11_000, '8gb': 10_000, '4gb-or-less': 8500 },
      source: ESTIMATE,
    },
  ],
  disk: [
    {
      from: FIRST_DAY,
      value: {
        'ssd-1tb-or-more': 10_800,
        'ssd-512gb': 10_400,
        'ssd-256gb': 10_000,
        'ssd-128gb': 9500,
        'hard-disk': 9000,
        none: 8500,
      },
      source: ESTIMATE,
    },
  ],
  battery: [
    { from: FIRST_DAY, value: { 'over-two-hours': 10_000, 'under-two-hours': 9000, dead: 8000 }, source: ESTIMATE },
  ],
  towerComposition,
  allInOneComposition,
  laptopComposition,
  monitorComposition,
  massGrams,
  presentShare,
} as const satisfies RuleSet & {
  readonly screen: readonly Coefficients<OptionOf<'screen'>>[]
  readonly memory: readonly Coefficients<OptionOf<'memory'>>[]
  readonly disk: readonly Coefficients<OptionOf<'disk'>>[]
  readonly battery: readonly Coefficients<OptionOf<'battery'>>[]
}
