import type { Dated } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import type { Composition } from '../appliance-rules'
import type { OptionOf } from './questions'

/** Every size that has a mass of its own, and a price and a floor in the price book. */
export type SizeClass =
  | `split-wall-${OptionOf<'wall-horsepower'>}`
  | `cabinet-${OptionOf<'cabinet-horsepower'>}`
  | `multi-split-${OptionOf<'multi-split-horsepower'>}`
  | 'window'

/** Shares of the mass in basis points. The source has steel, copper, plastic and aluminium; its date is the day it was read. */
export const composition = [
  {
    from: '2026-01-15',
    value: { copper: 1700, aluminium: 700, steel: 5500, plastic: 1100, 'appliance-board': 200, other: 800 },
    source: { name: '科普中国文章 200487：空调含钢、铜、塑料、铝的比例；余下的由有数分摊', date: '2026-11', mark: 'B' },
  },
] as const satisfies readonly Composition[]

/** Mass of a whole unit in grams, indoor and outdoor parts together. */
export const massGrams = [
  {
    from: '2026-01-15',
    value: {
      'split-wall-1hp': 33_000,
      'split-wall-1-5hp': 38_000,
      'split-wall-2hp': 48_000,
      'cabinet-2hp': 65_000,
      'cabinet-3hp': 85_000,
      'cabinet-5hp': 125_000,
      'multi-split-3hp': 85_000,
      'multi-split-4hp': 105_000,
      'multi-split-5hp': 125_000,
      'multi-split-6hp': 145_000,
      window: 40_000,
    },
    source: { name: '有数估算：各匹数整机质量；一拖多按同匹数柜机估计', date: '2026-01-15', mark: 'E' },
  },
] as const satisfies readonly Dated<Record<SizeClass, number>>[]

/** How much of the mass is still there, in basis points. */
export const presentShare = [
  {
    from: '2026-01-15',
    value: {
      complete: 10_000,
      'short-pipe': 9_700,
      'indoor-missing': 7_000,
      'compressor-missing': 7_000,
      'outdoor-missing': 3_000,
    },
    source: { name: '有数估算：外机约占七成质量，压缩机约占三成，铜管约占百分之三', date: '2026-01-15', mark: 'E' },
  },
] as const satisfies readonly Dated<Record<OptionOf<'parts'> | OptionOf<'window-parts'>, BasisPoints>>[]
