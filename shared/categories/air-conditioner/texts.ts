import type { QuestionTexts } from '../../valuation/category'
import { rowOn } from '../../valuation/dated'
import { applianceDescriber, type StateWords } from '../appliance-naming'
import {
  type ApplianceLineId,
  applianceLines,
  applianceReasons,
  carryingTexts,
  type ReasonTexts,
  recoveredNames,
  SCRAP,
  tellKnown,
  tellYears,
} from '../appliance-texts'
import type { AirConditionerAnswers, OptionOf, questions } from './questions'
import { rules } from './rules'

const questionTexts = {
  type: {
    title: '是哪种空调？',
    help: '看屋里那台的样子就能分清。',
    options: {
      'split-wall': { label: '挂机', hint: '挂在墙上，外面还有一台外机' },
      cabinet: { label: '柜机', hint: '立在地上，外面还有一台外机' },
      window: { label: '窗机', hint: '整台装在窗上或墙洞里，没有外机' },
      'multi-split': { label: '一拖多', hint: '一台外机带几台内机，家用中央空调也算' },
    },
  },
  'wall-horsepower': {
    title: '是几匹的空调？',
    help: '看内机底部的铭牌，型号里有两位数字。',
    where: {
      drawing: 'nameplate',
      label: '室内机底部的铭牌：型号 KFR-35GW，制冷量 3500 瓦。35 就是 1.5 匹',
      title: '在哪里看匹数',
      text: '够不着、字磨掉了，就选“不知道”。师傅上门会一起看，价格不会低于“至少”那个数。',
    },
    options: {
      '1hp': { label: '1 匹', hint: '型号里有 23、25 或 26，一般装在卧室' },
      '1-5hp': { label: '1.5 匹', hint: '型号里有 32、35 或 36，大卧室、小客厅' },
      '2hp': { label: '2 匹', hint: '型号里有 50 或 51，一般装在客厅' },
    },
  },
  'cabinet-horsepower': {
    title: '是几匹的柜机？',
    help: '看内机侧面或背面的铭牌，型号里有两三位数字。',
    options: {
      '2hp': { label: '2 匹', hint: '型号里有 50 或 51，一般装在客厅' },
      '3hp': { label: '3 匹', hint: '型号里有 70 到 73，大客厅' },
      '5hp': { label: '5 匹', hint: '型号里有 120 上下，店铺、会议室' },
    },
  },
  'multi-split-horsepower': {
    title: '外机是几匹的？',
    help: '看外机侧面的铭牌，上面写着制冷量。',
    options: {
      '3hp': { label: '3 匹', hint: '制冷量 8000 瓦左右' },
      '4hp': { label: '4 匹', hint: '制冷量 10000 瓦左右' },
      '5hp': { label: '5 匹', hint: '制冷量 12000 到 14000 瓦' },
      '6hp': { label: '6 匹', hint: '制冷量 16000 瓦左右' },
    },
  },
  'install-years': {
    title: '装了几年？',
    help: '从安装那天算起，不到一年填 0。',
    unit: '年',
  },
  cooling: {
    title: '还能制冷吗？',
    help: '开制冷等十分钟，用手试试出风凉不凉。',
    options: {
      works: { label: '能制冷', hint: '凉得正常，没有毛病' },
      'minor-fault': { label: '能制冷，有小毛病', hint: '漏水、响声大，或者显示、按键不灵' },
      'no-cooling': { label: '不制冷', hint: '吹出来不凉，或者开不了机' },
    },
  },
  brand: {
    title: '是什么牌子？',
    help: '看内机正面的标志。',
    options: {
      first: { label: '一线', hint: '格力、美的、海尔、大金、三菱' },
      second: { label: '二线', hint: '海信、TCL、奥克斯、小米、长虹' },
      other: { label: '其他牌子', hint: '上面没有的都算' },
    },
  },
  appearance: {
    title: '外观怎么样？',
    help: '内机、外机都看，按差的那台答。',
    options: {
      'like-new': { label: '像新的', hint: '几乎没有痕迹' },
      light: { label: '有轻微痕迹', hint: '细划痕，近看才看得出' },
      obvious: { label: '有明显痕迹', hint: '发黄、掉漆，或 3 毫米以上的磕碰' },
      damaged: { label: '外壳破了', hint: '裂了或缺了一块，不影响用' },
      wrecked: { label: '损坏严重', hint: '泡过水、烧过、压变形或锈穿' },
    },
  },
  parts: {
    title: '东西齐吗？',
    help: '缺几样的，选靠下的那一项。',
    options: {
      complete: { label: '都齐', hint: '内机、外机都在，铜管有 3 米以上' },
      'short-pipe': { label: '铜管不足 3 米', hint: '内机、外机都在' },
      'indoor-missing': { label: '没有内机', hint: '只剩外机' },
      'compressor-missing': { label: '没有压缩机', hint: '外机被拆过，里面空了一块' },
      'outdoor-missing': { label: '没有外机', hint: '只剩内机' },
    },
  },
  'window-parts': {
    title: '东西齐吗？',
    help: '没拆开修过，压缩机一般都在。',
    options: {
      complete: { label: '都齐', hint: '没有被拆过零件' },
      'compressor-missing': { label: '没有压缩机', hint: '被拆过，里面空了一块' },
    },
  },
  removal: {
    title: '拆下来了吗？',
    help: '没拆的，上门时一起拆。',
    options: {
      'taken-down': { label: '已经拆下来了', hint: '放在地上，抬走就行' },
      'from-inside': { label: '还装着，屋里够得着', hint: '从窗口或阳台就能拆' },
      'outside-work': { label: '还装着，要到墙外拆', hint: '挂在外墙高处，屋里够不着' },
    },
  },
  ...carryingTexts,
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasons,
  'over-age': { title: SCRAP, text: `空调安全使用年限 ${lifeYears} 年，已经超过。` },
  'core-function-lost': { title: SCRAP, text: '不能制冷了，没法当旧空调再用。' },
  'core-part-missing': { title: SCRAP, text: '缺了主要部件，没法当旧空调再用。' },
  wrecked: { title: SCRAP, text: '泡过水、烧过、压变形或锈穿的，不能再用。' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked'>

const lines = {
  ...applianceLines,
  collection: '上门和拆机',
  removal: '拆机难易',
} satisfies Record<ApplianceLineId | 'removal', string>

const states = {
  cooling: { works: '能制冷', 'minor-fault': '制冷有小毛病', 'no-cooling': '不制冷' },
  removal: { 'taken-down': '已经拆下', 'from-inside': '没拆', 'outside-work': '没拆' },
} satisfies StateWords<AirConditionerAnswers, 'cooling' | 'removal'>

/** The words for air conditioners. */
export const airConditionerTexts = {
  name: '空调',
  questions: questionTexts,
  lines,
  reasons,
  materials: recoveredNames,
  describe: applianceDescriber({
    types: {
      'split-wall': '挂机空调',
      cabinet: '柜机空调',
      window: '窗机空调',
      'multi-split': '一拖多空调',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: '空调',
    sizes: {
      'wall-horsepower': questionTexts['wall-horsepower'].options,
      'cabinet-horsepower': questionTexts['cabinet-horsepower'].options,
      'multi-split-horsepower': questionTexts['multi-split-horsepower'].options,
    },
    ageQuestion: 'install-years',
    states: () => states,
    tellYears: (years) => tellYears('装', years),
    tellKnown,
  }),
}
