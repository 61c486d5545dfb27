import type { Dated } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { type Composition, FIRST_DAY } from '../appliance-rules'
import type { OptionOf } from './questions'

/** Every size that has a mass of its own, and a floor in the price book. */
export type SizeClass = `flat-${OptionOf<'flat-size'>}` | `crt-${OptionOf<'crt-size'>}`

/** Shares of the mass of a flat television, rear-projection too, in basis points. */
export const flatComposition = [
  {
    from: FIRST_DAY,
    value: { copper: 50, aluminium: 200, steel: 4000, plastic: 3800, 'appliance-board': 400, glass: 1500, other: 50 },
    source: {
      name: 'Babbitt 等，Scientific Data 7:251：液晶电视拆解数据，几台折中取整；等离子、背投照此估计',
      date: '2020',
      mark: 'A',
    },
  },
] as const satisfies readonly Composition[]

/** Shares of the mass of a television with a picture tube, in basis points. */
export const crtComposition = [
  {
    from: FIRST_DAY,
    value: {
      copper: 250,
      aluminium: 80,
      steel: 1600,
      plastic: 1250,
      'appliance-board': 100,
      'crt-glass': 6590,
      other: 130,
    },
    source: {
      name: 'Babbitt 等，Scientific Data 7:251：显像管电视拆解数据；铜按 2020 年厦门一家拆解厂的收入调低',
      date: '2020',
      mark: 'A',
    },
  },
] as const satisfies readonly Composition[]

/** Mass of a whole television in grams, with its stand. */
export const massGrams = [
  {
    from: FIRST_DAY,
    value: {
      'flat-up-to-32': 5000,
      'flat-33-to-43': 9000,
      'flat-44-to-50': 12_000,
      'flat-51-to-58': 16_000,
      'flat-59-to-69': 23_000,
      'flat-70-or-more': 35_000,
      'crt-up-to-21': 18_000,
      'crt-22-to-28': 32_000,
      'crt-29-or-more': 42_000,
    },
    source: { name: '有数估算：各尺寸电视的整机质量', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<SizeClass, number>>[]

/** How much of the mass is still there, in basis points. */
export const presentShare = [
  {
    from: FIRST_DAY,
    value: { complete: 10_000, 'small-part-missing': 9700, gutted: 6000 },
    source: { name: '有数估算：遥控器或底座约占百分之三，屏和电路板约占四成', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<OptionOf<'parts'>, BasisPoints>>[]
