import type { CarryingTexts } from './appliance-questions'

/** Names of the materials that are worth recovering. */
export const recoveredNames = {
  copper: '铜',
  aluminium: '铝',
  steel: '钢',
  plastic: '塑料',
  'appliance-board': '电路板',
  'computer-board': '电脑电路板',
  'li-ion': '锂电池',
  glass: '玻璃',
} as const

/** Names of the materials that price books have a price for; some cost money. */
export const materialNames = {
  ...recoveredNames,
  'crt-glass': '显像管玻璃的处置',
  'pu-foam': '保温泡沫的处置',
  counterweight: '配重块的处置',
  other: '其余材料的处置',
} as const

export type MaterialId = keyof typeof materialNames

/** Names of the lines that every appliance can have, whatever its category. */
export const applianceLines = {
  ...materialNames,
  'reference-price': '同规格新机参考价',
  'purchase-to-new': '新机到二手',
  age: '用掉的年头',
  function: '功能',
  appearance: '外观',
  brand: '品牌',
  completeness: '配件',
  subsidy: '处理补贴',
  collection: '上门',
  transport: '运输',
  treatment: '环保处理',
  margin: '回收方经营费用',
  floor: '补到保底价',
  carrying: '搬运',
  'floor-after-access': '补到保底价',
  rounding: '抹去零头',
} as const

export type ApplianceLineId = keyof typeof applianceLines

/** Why an offer is what it is, where the category makes no difference. */
export const applianceReasons = {
  'still-useful': { title: '按还能用的旧家电算', text: '折旧和卖材料两种算法，取高的。' },
  'material-worth-more': { title: '还能用，但按材料算更值', text: '折旧算出来比材料钱少，两种算法取高的。' },
  'floor-pays': { title: '按保底价付', text: '扣掉花费，剩下的不到保底价，按保底价付。' },
  'free-collection': { title: '免费上门回收', text: '材料钱不够上门和处理的花费，不付钱，也不收钱。' },
} as const

export type ApplianceReasonId = keyof typeof applianceReasons

/** Why an appliance is scrap. Each category says those that it has in its own words. */
export type ScrapTrigger =
  | 'over-age'
  | 'core-function-lost'
  | 'core-part-missing'
  | 'wrecked'
  | 'account-locked'
  | 'no-demand'

/** The words for the reasons of a category that has these triggers. */
export type ReasonTexts<Trigger extends ScrapTrigger> = Readonly<
  Record<ApplianceReasonId | Trigger, { readonly title: string; readonly text: string }>
>

/** The heading over every reason for scrap. */
export const SCRAP = '按废家电算材料钱'

/** The two questions about carrying it down. */
export const carryingTexts = {
  lift: {
    title: '有电梯吗？',
    help: '说的是它所在的那栋楼。',
    options: {
      easy: { label: '有电梯，或在一、二楼' },
      stairs: { label: '没有电梯，在三楼或更高' },
    },
  },
  floor: {
    title: '在几楼？',
    help: '从地面那层数起，填 3 或更大的数。',
    unit: '楼',
  },
} as const satisfies CarryingTexts

/** "用了 6 年"; nothing where the age is not known. `verb` is what was done so long: 用, 装. */
export function tellYears(verb: string, years: unknown): string | undefined {
  if (typeof years !== 'number') return undefined
  return years === 0 ? `${verb}了不到 1 年` : `${verb}了 ${years} 年`
}

/** What is known, in one line. */
export const tellKnown = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('，')
