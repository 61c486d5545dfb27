import type { Dated } from '../../valuation/dated'
import type { BasisPoints } from '../../valuation/money'
import type { Source } from '../../valuation/source'
import type { questions } from './questions'

type OptionOf<Id extends string> = Extract<(typeof questions)[number], { readonly id: Id }>['options'][number]['id']

type Coefficients<Option extends string> = readonly Dated<Readonly<Record<Option, BasisPoints>>>[]

const FROM = '2026-01-15'

const estimate: Source = { name: '有数估算：二手机残值系数', date: FROM, mark: 'E' }

/** The bands are published; what each is worth is an estimate, so the weaker mark holds. */
const banded: Source = { name: '有数估算；档位参照公开的回收宝 34 项质检标准（2021）', date: FROM, mark: 'E' }

const validity: Source = { name: '有数规则：内存行情每天变，手机报价只保 3 天', date: FROM, mark: 'E' }

/**
 * Coefficients in basis points by option: what an answer leaves of the price. Of `bend`, `screen-repair`, `board-repair`
 * and `water` the worst chosen option counts; `faults` are multiplied, never below `least-for-faults`.
 */
export const rules = {
  validDays: [{ from: FROM, value: 3, source: validity }],
  channel: [
    {
      from: FROM,
      value: { mainland: 10_000, 'hong-kong': 9_500, 'other-unlocked': 9_000, locked: 7_000 },
      source: estimate,
    },
  ],
  warranty: [{ from: FROM, value: { 'over-a-month': 10_300, 'little-or-none': 10_000 }, source: estimate }],
  'screen-look': [
    {
      from: FROM,
      value: {
        intact: 10_000,
        'scratch-under-10mm': 9_700,
        'scratch-10mm-or-more': 9_200,
        'deep-scratch-or-chip': 8_500,
        shattered: 6_000,
      },
      source: banded,
    },
  ],
  'screen-display': [
    { from: FROM, value: { intact: 10_000, tinted: 9_500, spots: 8_500, aged: 7_000, leaking: 4_500 }, source: banded },
  ],
  body: [
    {
      from: FROM,
      value: {
        intact: 10_000,
        'light-marks': 9_700,
        'dent-up-to-3mm': 9_300,
        'dent-over-3mm': 8_700,
        broken: 7_500,
      },
      source: banded,
    },
  ],
  battery: [
    {
      from: FROM,
      value: { '90-or-more': 10_000, '80-to-89': 9_500, 'not-shown': 9_200, 'below-80': 8_800 },
      source: banded,
    },
  ],
  bend: [{ from: FROM, value: { 'bend-slight': 9_000, 'bend-strong': 7_500 }, source: banded }],
  'screen-repair': [{ from: FROM, value: { 'screen-original': 9_200, 'screen-third-party': 7_800 }, source: banded }],
  'board-repair': [{ from: FROM, value: { 'board-repaired': 5_500, 'board-expanded': 5_000 }, source: banded }],
  water: [{ from: FROM, value: { damp: 7_500, soaked: 4_500 }, source: banded }],
  faults: [
    {
      from: FROM,
      value: { camera: 9_300, unlock: 8_500, sound: 9_500, wireless: 8_500, charging: 8_800, buttons: 9_500 },
      source: estimate,
    },
  ],
  'least-for-faults': [{ from: FROM, value: 5_500, source: estimate }],
  /** Grams in a smartphone, the mean of twelve. */
  composition: [
    {
      from: FROM,
      value: { plastic: 31, 'li-ion': 31, glass: 22, 'phone-board': 19, aluminium: 15, steel: 8, copper: 2 },
      source: {
        name: 'Babbitt 等 2020，Scientific Data 7:251，12 部手机的均值（到 2015 年）',
        date: '2020',
        mark: 'A',
      },
    },
  ],
  /** Grams of CO2e saved by a phone that is used on. */
  carbon: [
    {
      from: FROM,
      value: 25_000,
      source: { name: '公开报道：一部闲置手机成交约减排 25 千克', date: '2026-11', mark: 'B' },
    },
  ],
} satisfies {
  validDays: readonly Dated<number>[]
  channel: Coefficients<OptionOf<'channel'>>
  warranty: Coefficients<OptionOf<'warranty'>>
  'screen-look': Coefficients<OptionOf<'screen-look'>>
  'screen-display': Coefficients<OptionOf<'screen-display'>>
  body: Coefficients<OptionOf<'body'>>
  battery: Coefficients<OptionOf<'battery'>>
  bend: Coefficients<'bend-slight' | 'bend-strong'>
  'screen-repair': Coefficients<'screen-original' | 'screen-third-party'>
  'board-repair': Coefficients<'board-repaired' | 'board-expanded'>
  water: Coefficients<'damp' | 'soaked'>
  faults: Coefficients<OptionOf<'faults'>>
  'least-for-faults': readonly Dated<BasisPoints>[]
  composition: readonly Dated<Readonly<Record<string, number>>>[]
  carbon: readonly Dated<number>[]
}
