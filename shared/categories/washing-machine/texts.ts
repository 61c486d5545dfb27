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
import type { CategoryTexts } from '../registry'
import type { OptionOf, questions, WashingMachineAnswers } from './questions'
import { rules } from './rules'

/** Why a washing machine can be scrap. */
export type WashingMachineTrigger = 'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked' | 'no-demand'

const whereToLook = {
  drawing: 'washer-plate',
  label: '机身背面或门框上的铭牌：洗涤容量 8.0 公斤。波轮的多在背面，滚筒的打开门在门框上也有',
  title: '在哪里看容量',
  text: '机器靠着墙、字磨掉了，就选“不知道”。师傅上门会一起看，价格不会低于“至少”那个数。',
}

const questionTexts = {
  type: {
    title: '是哪种洗衣机？',
    help: '看门开在哪里，有几个桶。',
    options: {
      'twin-tub': { label: '双桶、单桶', hint: '洗和甩分开两个桶，或只洗不甩' },
      pulsator: { label: '波轮全自动', hint: '盖子朝上开，桶底有个转盘' },
      drum: { label: '滚筒', hint: '门在正面，只洗不烘干' },
      'washer-dryer': { label: '洗烘一体', hint: '门在正面，洗完还能烘干' },
    },
  },
  'pulsator-capacity': {
    title: '能洗多少公斤？',
    help: '看背面铭牌上的“洗涤容量”。',
    where: whereToLook,
    options: {
      'up-to-6': { label: '6 公斤以下', hint: '6.5 公斤也选这项' },
      '7-to-8': { label: '7 到 8 公斤', hint: '8.5 公斤也选这项' },
      '9-to-10': { label: '9 到 10 公斤', hint: '10.5 公斤也选这项' },
      'over-10': { label: '11 公斤以上' },
    },
  },
  'drum-capacity': {
    title: '能洗多少公斤？',
    help: '看门框或背面铭牌上的“洗涤容量”。',
    where: whereToLook,
    options: {
      'up-to-7': { label: '7 公斤以下', hint: '7.5 公斤也选这项' },
      '8-to-9': { label: '8 到 9 公斤', hint: '9.5 公斤也选这项' },
      '10-or-more': { label: '10 公斤以上' },
    },
  },
  years: {
    title: '买了几年？',
    help: '从买来那天算起，不到一年填 0。',
    unit: '年',
  },
  spinning: {
    title: '还能洗、能甩吗？',
    help: '空着开一次最短的程序，看转不转。',
    options: {
      works: { label: '能洗能甩', hint: '转得正常，没有毛病' },
      'minor-fault': { label: '能洗能甩，有小毛病', hint: '漏水、响声大，或者显示、按键不灵' },
      dead: { label: '不转，或甩不干', hint: '通电没反应，桶不转，或脱不了水' },
    },
  },
  brand: {
    title: '是什么牌子？',
    help: '看机身正面的标志。',
    options: {
      first: { label: '一线', hint: '海尔、小天鹅、美的、西门子、松下、LG' },
      second: { label: '二线', hint: '海信、TCL、小米、三洋、荣事达' },
      other: { label: '其他牌子', hint: '上面没有的都算' },
    },
  },
  appearance: {
    title: '外观怎么样？',
    help: '正面、顶面和两侧都看一遍。',
    options: {
      'like-new': { label: '像新的', hint: '几乎没有痕迹' },
      light: { label: '有轻微痕迹', hint: '细划痕，近看才看得出' },
      obvious: { label: '有明显痕迹', hint: '发黄、掉漆，或 3 毫米以上的磕碰' },
      damaged: { label: '外壳破了', hint: '裂了、生锈或缺了一块，不影响用' },
      wrecked: { label: '损坏严重', hint: '泡过水、烧过、压变形或锈穿' },
    },
  },
  parts: {
    title: '东西齐吗？',
    help: '没拆开过的，电机一般都在。',
    options: {
      complete: { label: '都齐', hint: '水管、过滤网、盖子都在' },
      'small-part-missing': { label: '少了小零件', hint: '少水管、过滤网或盖子' },
      'motor-missing': { label: '没有电机', hint: '被拆过，里面空了一块' },
    },
  },
  ...carryingTexts,
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasons,
  'over-age': { title: SCRAP, text: `洗衣机安全使用年限 ${lifeYears} 年，已经超过。` },
  'core-function-lost': { title: SCRAP, text: '不转或甩不干了，没法当旧洗衣机再用。' },
  'core-part-missing': { title: SCRAP, text: '没有电机，没法当旧洗衣机再用。' },
  wrecked: { title: SCRAP, text: '泡过水、烧过、压变形或锈穿的，不能再用。' },
  'no-demand': { title: SCRAP, text: '双桶、单桶洗衣机没有人买二手的。' },
} satisfies ReasonTexts<WashingMachineTrigger>

const states = {
  spinning: { works: '能洗能甩', 'minor-fault': '有小毛病', dead: '不转或甩不干' },
} satisfies StateWords<WashingMachineAnswers, 'spinning'>

/** The words for washing machines. */
export const washingMachineTexts = {
  name: '洗衣机',
  questions: questionTexts,
  lines: applianceLines,
  reasons,
  materials: recoveredNames,
  describe: applianceDescriber({
    types: {
      'twin-tub': '双桶、单桶洗衣机',
      pulsator: '波轮洗衣机',
      drum: '滚筒洗衣机',
      'washer-dryer': '洗烘一体机',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: '洗衣机',
    sizes: {
      'pulsator-capacity': questionTexts['pulsator-capacity'].options,
      'drum-capacity': questionTexts['drum-capacity'].options,
    },
    ageQuestion: 'years',
    states: () => states,
    tellYears: (years) => tellYears('用', years),
    tellKnown,
  }),
} satisfies CategoryTexts
