import type { Dated } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import { type Composition, FIRST_DAY } from '../appliance-rules'
import type { OptionOf } from './questions'

const MONITOR_SHARES = {
  copper: 360,
  aluminium: 540,
  steel: 3030,
  plastic: 3160,
  'appliance-board': 510,
  glass: 2360,
  other: 40,
} as const

/** Shares of the mass in basis points, as in the others below. */
export const towerComposition = [
  {
    from: FIRST_DAY,
    value: { copper: 300, aluminium: 1030, steel: 4700, plastic: 2600, 'computer-board': 1250, other: 120 },
    source: {
      name: 'Babbitt 等 2020，Sci. Data 7:251：3 台台式主机的拆解；余下的归入其余材料',
      date: '2020',
      mark: 'A',
    },
  },
] as const satisfies readonly Composition[]

export const allInOneComposition = [
  {
    from: FIRST_DAY,
    value: MONITOR_SHARES,
    source: { name: '有数估算：一体机没有公开数，按液晶显示器往低里取', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Composition[]

export const laptopComposition = [
  {
    from: FIRST_DAY,
    value: {
      copper: 180,
      aluminium: 1540,
      steel: 1700,
      plastic: 2850,
      'computer-board': 1240,
      'li-ion': 1410,
      glass: 830,
      other: 250,
    },
    source: {
      name: 'Babbitt 等 2020，Sci. Data 7:251：16 台笔记本的拆解；余下的由有数归入钢和其余材料',
      date: '2020',
      mark: 'A',
    },
  },
] as const satisfies readonly Composition[]

export const monitorComposition = [
  {
    from: FIRST_DAY,
    value: MONITOR_SHARES,
    source: {
      name: 'Babbitt 等 2020，Sci. Data 7:251：3 台液晶显示器的拆解；余下的归入其余材料',
      date: '2020',
      mark: 'A',
    },
  },
] as const satisfies readonly Composition[]

/** Mass of a whole one in grams, without keyboard, mouse and cables. */
export const massGrams = [
  {
    from: FIRST_DAY,
    value: { 'desktop-tower': 8500, 'all-in-one': 7500, laptop: 2400, monitor: 4300 },
    source: { name: '有数估算：各类电脑的整机质量；一体机没有公开数', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<OptionOf<'type'>, number>>[]

/** How much of the mass is still there, in basis points. */
export const presentShare = [
  {
    from: FIRST_DAY,
    value: { works: 10_000, 'minor-fault': 10_000, 'no-boot': 10_000, gutted: 7000 },
    source: { name: '有数估算：主板或屏幕约占三成质量', date: FIRST_DAY, mark: 'E' },
  },
] as const satisfies readonly Dated<Record<OptionOf<'boot'>, BasisPoints>>[]
