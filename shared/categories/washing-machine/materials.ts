import type { Dated } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { type Composition, FIRST_DAY } from '../appliance-rules'
import type { OptionOf } from './questions'

/** Every size that has a mass of its own, and a floor in the price book. */
export type SizeClass =
  | 'twin-tub'
  | `pulsator-${OptionOf<'pulsator-capacity'>}`
  | `${'drum' | 'washer-dryer'}-${OptionOf<'drum-capacity'>}`

/** Shares of the mass in basis points. */
export const twinTubComposition = [
  {
    from: FIRST_DAY,
    value: { copper: 250, aluminium: 100, steel: 2500, plastic: 6600, other: 550 },
    source: { name: '有数估算：双桶、单桶洗衣机的材料比例，没有找到公开数', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Composition[]

/** Shares of the mass in basis points. */
export const pulsatorComposition = [
  {
    from: FIRST_DAY,
    value: { copper: 200, aluminium: 200, steel: 3500, plastic: 5500, 'appliance-board': 100, other: 500 },
    source: { name: '有数估算：波轮洗衣机的材料比例，没有找到公开数', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Composition[]

/** Shares of the mass in basis points, of a washer-dryer too. The source lists neither boards nor counterweight; its date is the day it was read. */
export const drumComposition = [
  {
    from: FIRST_DAY,
    value: {
      copper: 120,
      aluminium: 310,
      steel: 5400,
      plastic: 960,
      'appliance-board': 50,
      counterweight: 3000,
      other: 160,
    },
    source: {
      name: '欧盟联合研究中心洗衣机研究：钢、塑料、铝、铜的比例；余下三成二由有数分给配重块、电路板和其他',
      date: '2026-11',
      mark: 'A',
    },
  },
] as const satisfies readonly Composition[]

/** Mass of a whole machine in grams. */
export const massGrams = [
  {
    from: FIRST_DAY,
    value: {
      'twin-tub': 20_000,
      'pulsator-up-to-6': 25_000,
      'pulsator-7-to-8': 32_000,
      'pulsator-9-to-10': 36_000,
      'pulsator-over-10': 40_000,
      'drum-up-to-7': 60_000,
      'drum-8-to-9': 65_000,
      'drum-10-or-more': 70_000,
      'washer-dryer-up-to-7': 60_000,
      'washer-dryer-8-to-9': 65_000,
      'washer-dryer-10-or-more': 70_000,
    },
    source: { name: '有数估算：各容量整机质量；洗烘一体按同容量滚筒估计', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<SizeClass, number>>[]

/** How much of the mass is still there, in basis points. */
export const presentShare = [
  {
    from: FIRST_DAY,
    value: { complete: 10_000, 'small-part-missing': 9800, 'motor-missing': 8500 },
    source: { name: '有数估算：电机约占百分之十五质量，小零件约占百分之二', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<OptionOf<'parts'>, BasisPoints>>[]
