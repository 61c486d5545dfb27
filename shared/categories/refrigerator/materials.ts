import type { Dated } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { type Composition, FIRST_DAY } from '../appliance-rules'
import type { OptionOf } from './questions'

/** Every size that has a mass of its own, and a floor in the price book. */
export type SizeClass = `fridge-${OptionOf<'fridge-volume'>}` | `freezer-${OptionOf<'freezer-volume'>}`

/** Shares of the mass in basis points. Copper is worth most of it and is our own figure, so the whole is an estimate. */
export const fridgeComposition = [
  {
    from: FIRST_DAY,
    value: {
      copper: 200,
      aluminium: 220,
      steel: 4900,
      plastic: 2200,
      'appliance-board': 50,
      glass: 1000,
      'pu-foam': 1200,
      other: 230,
    },
    source: {
      name: '欧盟家用制冷器具评估终期报告的冰箱比例；国内多用钢管、铝管，铜由有数从 3.5% 下调到 2%',
      date: '2016',
      mark: 'E',
    },
  },
] as const satisfies readonly Composition[]

/** Shares of the mass in basis points, upright and chest freezers alike. */
export const freezerComposition = [
  {
    from: FIRST_DAY,
    value: {
      copper: 200,
      aluminium: 500,
      steel: 5300,
      plastic: 1800,
      'appliance-board': 40,
      'pu-foam': 1700,
      other: 460,
    },
    source: {
      name: '欧盟家用制冷器具评估终期报告的冰柜比例，立式、卧式合并；铜由有数下调到 2%',
      date: '2016',
      mark: 'E',
    },
  },
] as const satisfies readonly Composition[]

/** Mass of a whole unit in grams. */
export const massGrams = [
  {
    from: FIRST_DAY,
    value: {
      'fridge-under-50': 15_000,
      'fridge-50-to-100': 25_000,
      'fridge-101-to-200': 40_000,
      'fridge-201-to-300': 55_000,
      'fridge-301-to-450': 70_000,
      'fridge-451-to-600': 90_000,
      'fridge-over-600': 110_000,
      'freezer-up-to-150': 28_000,
      'freezer-151-to-300': 38_000,
      'freezer-over-300': 55_000,
    },
    source: { name: '有数估算：各容积冰箱、冰柜的整机质量', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<SizeClass, number>>[]

/** How much of the mass is still there, in basis points. */
export const presentShare = [
  {
    from: FIRST_DAY,
    value: { complete: 10_000, 'small-part-missing': 9700, 'compressor-missing': 8000 },
    source: { name: '有数估算：压缩机约占两成质量，抽屉、隔板约占百分之三', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<OptionOf<'parts'>, BasisPoints>>[]
