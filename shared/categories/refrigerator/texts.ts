import type { QuestionTexts } from '../../valuation/category'
import { rowOn } from '../../valuation/dated'
import { applianceDescriber, type StateWords } from '../appliance-naming'
import {
  applianceLines,
  applianceReasons,
  carryingTexts,
  type ReasonTexts,
  recoveredNames,
  SCRAP,
  tellKnown,
  tellYears,
} from '../appliance-texts'
import type { OptionOf, questions, RefrigeratorAnswers } from './questions'
import { rules } from './rules'

const questionTexts = {
  type: {
    title: '是哪种冰箱？',
    help: '看有几扇门，门怎么开。',
    options: {
      'single-door': { label: '单门冰箱', hint: '一扇门，冷冻格在里面' },
      'double-door': { label: '双门冰箱', hint: '上下两扇门' },
      'multi-door': { label: '三门或多门冰箱', hint: '三扇门以上，十字、法式也算' },
      'side-by-side': { label: '对开门冰箱', hint: '左右两扇大门，像衣柜' },
      'upright-freezer': { label: '立式冰柜', hint: '立着，里面全是冷冻' },
      'chest-freezer': { label: '卧式冰柜', hint: '门在上面，往上掀或左右推' },
    },
  },
  'fridge-volume': {
    title: '有多少升？',
    help: '看铭牌上的总容积，单位是 L。',
    where: {
      drawing: 'fridge-plate',
      label: '冷藏室内侧壁的铭牌：型号 BCD-216，总有效容积 216 L。216 就选 201–300 升',
      title: '在哪里看升数',
      text: '没有铭牌、字磨掉了，就选“不知道”。师傅上门会一起看，价格不会低于“至少”那个数。',
    },
    options: {
      'under-50': { label: '不到 50 升', hint: '像酒店房间里的小冰箱' },
      '50-to-100': { label: '50–100 升', hint: '多数不到一米高' },
      '101-to-200': { label: '101–200 升', hint: '多数到胸口或肩膀高' },
      '201-to-300': { label: '201–300 升', hint: '多数约一人高，宽 55 厘米左右' },
      '301-to-450': { label: '301–450 升', hint: '多数宽 60 到 75 厘米' },
      '451-to-600': { label: '451–600 升', hint: '多数宽 80 到 90 厘米' },
      'over-600': { label: '600 升以上', hint: '多数宽 90 厘米以上' },
    },
  },
  'freezer-volume': {
    title: '有多少升？',
    help: '看铭牌上的总容积，单位是 L。',
    where: {
      drawing: 'fridge-plate',
      label: '铭牌上写着型号和总有效容积，单位是 L。冰柜的铭牌多在背面，或者侧面靠下',
      title: '在哪里看升数',
      text: '没有铭牌、字磨掉了，就选“不知道”。师傅上门会一起看，价格不会低于“至少”那个数。',
    },
    options: {
      'up-to-150': { label: '150 升以内', hint: '卧式的多数长不到 75 厘米' },
      '151-to-300': { label: '151–300 升', hint: '卧式的多数长 75 到 110 厘米' },
      'over-300': { label: '300 升以上', hint: '卧式的多数长过 110 厘米' },
    },
  },
  years: {
    title: '用了几年？',
    help: '从买的那天算起，不到一年填 0。',
    unit: '年',
  },
  cooling: {
    title: '还能制冷吗？',
    help: '插上电等两小时，摸摸里面凉不凉。',
    options: {
      works: { label: '能制冷', hint: '该凉的凉、该冻的冻，没有毛病' },
      'minor-fault': { label: '能制冷，有小毛病', hint: '响声大、漏水、灯不亮，或门封不严' },
      'no-cooling': { label: '不制冷', hint: '不凉、冻不住，有一格不凉也算' },
    },
  },
  brand: {
    title: '是什么牌子？',
    help: '看门上的标志。',
    options: {
      first: { label: '一线', hint: '海尔、卡萨帝、美的、西门子、松下' },
      second: { label: '二线', hint: '容声、海信、美菱、澳柯玛、小米' },
      other: { label: '其他牌子', hint: '上面没有的都算' },
    },
  },
  appearance: {
    title: '外观怎么样？',
    help: '门、侧面和里面都看。',
    options: {
      'like-new': { label: '像新的', hint: '几乎没有痕迹' },
      light: { label: '有轻微痕迹', hint: '细划痕，近看才看得出' },
      obvious: { label: '有明显痕迹', hint: '发黄、掉漆，或 3 毫米以上的磕碰' },
      damaged: { label: '外壳或内壁破了', hint: '裂了或缺了一块，不影响用' },
      wrecked: { label: '损坏严重', hint: '泡过水、烧过、压变形或锈穿' },
    },
  },
  parts: {
    title: '东西齐吗？',
    help: '没拆开修过，压缩机一般都在。',
    options: {
      complete: { label: '都齐', hint: '抽屉、隔板、门上的架子都在' },
      'small-part-missing': { label: '缺小件', hint: '少了抽屉、隔板、架子或篮子' },
      'compressor-missing': { label: '没有压缩机', hint: '背后靠下被拆过，空了一块' },
    },
  },
  ...carryingTexts,
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasons,
  'over-age': { title: SCRAP, text: `冰箱安全使用年限 ${lifeYears} 年，冰柜照此算。这一台已经超过了。` },
  'core-function-lost': { title: SCRAP, text: '不能正常制冷了，没法当旧冰箱再用。' },
  'core-part-missing': { title: SCRAP, text: '没有压缩机，没法当旧冰箱再用。' },
  wrecked: { title: SCRAP, text: '泡过水、烧过、压变形或锈穿的，不能再用。' },
  'no-demand': { title: SCRAP, text: '不到 50 升的小冰箱，二手没有人买。' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked' | 'no-demand'>

const states = {
  cooling: { works: '能制冷', 'minor-fault': '制冷有小毛病', 'no-cooling': '不制冷' },
} satisfies StateWords<RefrigeratorAnswers, 'cooling'>

/** The words for refrigerators and freezers. */
export const refrigeratorTexts = {
  name: '冰箱冰柜',
  questions: questionTexts,
  lines: applianceLines,
  reasons,
  materials: recoveredNames,
  describe: applianceDescriber({
    types: {
      'single-door': '单门冰箱',
      'double-door': '双门冰箱',
      'multi-door': '多门冰箱',
      'side-by-side': '对开门冰箱',
      'upright-freezer': '立式冰柜',
      'chest-freezer': '卧式冰柜',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: '冰箱冰柜',
    sizes: {
      'fridge-volume': questionTexts['fridge-volume'].options,
      'freezer-volume': questionTexts['freezer-volume'].options,
    },
    join: (size, type) => `${type} ${size}`,
    ageQuestion: 'years',
    states: () => states,
    tellYears: (years) => tellYears('用', years),
    tellKnown,
  }),
}
