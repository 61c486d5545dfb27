/** Names of the materials that price books pay for. */
export const materialNames = {
  copper: '铜',
  aluminium: '铝',
  steel: '钢',
  plastic: '塑料',
  'appliance-board': '电路板',
  'computer-board': '电脑电路板',
  'li-ion': '锂电池',
  glass: '玻璃',
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

/** Why an appliance is scrap. Each category says it in its own words. */
export type ScrapTrigger = 'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked'
