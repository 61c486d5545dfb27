/** Where the numbers of an air conditioner come from, as constants of a program. */
export interface Source {
  readonly name: string
  readonly date: string
  readonly mark: 'A' | 'B' | 'C' | 'E' | 'G'
}

const estimated = (name: string): Source => ({ name, date: '2026-01-15', mark: 'E' })

export const estimate = estimated('有数估算，参考征求意见稿公开的思路')
export const rounding = estimated('有数规则：只舍不入到元')
export const unitCosts = estimated('有数估算：上门、运输、处理和经营费用')
export const accessCosts = estimated('有数估算：搬运和拆机，没有找到公开价')

export const materials = {
  copper: { name: '长江现货 1#铜 102,940 元/吨；按八成收', date: '2026-01-15', mark: 'B' },
  aluminium: { name: '长江现货 A00 铝 24,190 元/吨；按七五成收', date: '2026-01-15', mark: 'B' },
  steel: estimated('有数估算：轻薄杂铁，低于 2023 年出厂废钢报价'),
  plastic: { name: '行业常见价：ABS、HIPS、PP 混料，没有找到原文', date: '2026-01-15', mark: 'G' },
  'appliance-board': { name: '行业常见价：家电和电脑电路板，没有找到原文', date: '2026-01-15', mark: 'G' },
  other: estimated('有数估算：没人买的材料，处置要花的钱'),
} satisfies Record<string, Source>

const known = estimated('有数估算：各匹数空调的新机参考价和保底价')
const cautious = estimated('有数估算：没有公开数，参考价往低里取')

export const sizes = {
  'split-wall-1hp': known,
  'split-wall-1-5hp': known,
  'split-wall-2hp': known,
  'cabinet-2hp': known,
  'cabinet-3hp': known,
  'cabinet-5hp': cautious,
  'multi-split-3hp': cautious,
  'multi-split-4hp': cautious,
  'multi-split-5hp': cautious,
  'multi-split-6hp': cautious,
  window: cautious,
} as const
