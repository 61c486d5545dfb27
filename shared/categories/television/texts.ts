import type { QuestionTexts } from '../../valuation/category'
import { rowOn } from '../../valuation/dated'
import { applianceDescriber, type StateWords } from '../appliance-naming'
import {
  type ApplianceLineId,
  applianceLines,
  applianceReasons,
  type ReasonTexts,
  recoveredNames,
  SCRAP,
  tellKnown,
  tellYears,
} from '../appliance-texts'
import type { OptionOf, questions, TelevisionAnswers } from './questions'
import { rules } from './rules'

const questionTexts = {
  type: {
    title: '是哪种电视？',
    help: '看屏幕和机身的厚薄就能分清。',
    options: {
      lcd: { label: '液晶', hint: '机身薄，LED、Mini LED 也算' },
      oled: { label: 'OLED', hint: '边框或型号里写着 OLED' },
      plasma: { label: '等离子', hint: '十多年前的平板，比液晶厚重' },
      'rear-projection': { label: '背投', hint: '立在地上的大箱子，屏幕不是玻璃' },
      crt: { label: '显像管', hint: '屏幕是玻璃，后面凸出一大块' },
    },
  },
  'flat-size': {
    title: '屏幕多少英寸？',
    help: '看背面标签，或量屏幕的对角线。',
    where: {
      drawing: 'screen-diagonal',
      label: '屏幕从一角拉尺量到对角，140 厘米就是 55 英寸；背面标签上，型号 55E5 里的 55 也是它',
      title: '在哪里看尺寸',
      text: '只量亮的屏幕，不算边框。1 英寸是 2.54 厘米。不好量就选“不知道”，价格不会低于“至少”那个数。',
    },
    options: {
      'up-to-32': { label: '32 英寸及以下', hint: '对角线 82 厘米及以下' },
      '33-to-43': { label: '33 到 43 英寸', hint: '对角线 83 到 110 厘米' },
      '44-to-50': { label: '44 到 50 英寸', hint: '对角线 111 到 128 厘米' },
      '51-to-58': { label: '51 到 58 英寸', hint: '对角线 129 到 148 厘米' },
      '59-to-69': { label: '59 到 69 英寸', hint: '对角线 149 到 176 厘米' },
      '70-or-more': { label: '70 英寸及以上', hint: '对角线 177 厘米及以上' },
    },
  },
  'crt-size': {
    title: '屏幕多少英寸？',
    help: '看背面标签，型号里常有这个数。',
    where: {
      drawing: 'tube-label',
      label: '显像管电视后面凸出来的地方有标签：型号 2968，里面的 29 就是 29 英寸。量玻璃会小一点，先照标签选',
      title: '在哪里看尺寸',
      text: '显像管露出来的屏幕比标的尺寸小一点，先照标签选。看不清就选“不知道”，价格不会低于“至少”那个数。',
    },
    options: {
      'up-to-21': { label: '21 英寸及以下', hint: '型号里常有 14、18 或 21' },
      '22-to-28': { label: '22 到 28 英寸', hint: '型号里常有 25' },
      '29-or-more': { label: '29 英寸及以上', hint: '型号里常有 29 或 34' },
    },
  },
  years: {
    title: '买了几年？',
    help: '从发票上那天算起，不到一年填 0。',
    unit: '年',
  },
  picture: {
    title: '还能正常看吗？',
    help: '开机看几分钟，换个台，听听声音。',
    options: {
      works: { label: '正常', hint: '画面完整，声音也好' },
      'minor-fault': { label: '能看，有小毛病', hint: '有亮线、暗块、偏色，或声音不好' },
      'no-picture': { label: '没有画面', hint: '黑屏、花屏，或者开不了机' },
    },
  },
  brand: {
    title: '是什么牌子？',
    help: '看屏幕下边或背面的标志。',
    options: {
      first: { label: '一线', hint: '海信、TCL、创维、索尼、三星、LG' },
      second: { label: '二线', hint: '小米、长虹、康佳、海尔、夏普' },
      other: { label: '其他牌子', hint: '上面没有的都算' },
    },
  },
  appearance: {
    title: '外观怎么样？',
    help: '关机看屏幕，再看边框和背面。',
    options: {
      'like-new': { label: '像新的', hint: '几乎没有痕迹' },
      light: { label: '有轻微痕迹', hint: '细划痕，近看才看得出' },
      obvious: { label: '有明显痕迹', hint: '掉漆，或 3 毫米以上的磕碰' },
      damaged: { label: '外壳破了', hint: '边框或后壳裂了，屏幕没碎' },
      'screen-broken': { label: '屏幕碎了', hint: '有裂纹或漏液，还亮着也算' },
      wrecked: { label: '损坏严重', hint: '泡过水、烧过或压变形' },
    },
  },
  parts: {
    title: '东西齐吗？',
    help: '缺几样的，选靠下的那一项。',
    options: {
      complete: { label: '都齐', hint: '遥控器在，底座或挂架在' },
      'small-part-missing': { label: '缺遥控器或底座', hint: '电视本身没被拆过' },
      gutted: { label: '被拆过零件', hint: '屏、显像管或电路板已经拿走' },
    },
  },
  mount: {
    title: '挂在墙上吗？',
    help: '挂着的，上门时一起取下来。',
    options: {
      standing: { label: '没挂墙上', hint: '放在柜上或地上，抬走就行' },
      'wall-mounted': { label: '挂在墙上', hint: '要从挂架上取下来' },
    },
  },
} satisfies QuestionTexts<typeof questions>

const lifeYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasons,
  'over-age': { title: SCRAP, text: `平板电视安全使用年限 ${lifeYears} 年，已经超过。` },
  'core-function-lost': { title: SCRAP, text: '没有画面了，没法当旧电视再用。' },
  'core-part-missing': { title: SCRAP, text: '屏幕碎了或零件拆走了，没法当旧电视再用。' },
  wrecked: { title: SCRAP, text: '泡过水、烧过或压变形的，不能再用。' },
  'no-demand': { title: SCRAP, text: '显像管、等离子和背投电视，没人买二手的。' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked' | 'no-demand'>

const lines = {
  ...applianceLines,
  mount: '从墙上取下',
} satisfies Record<ApplianceLineId | 'mount', string>

const states = {
  picture: { works: '画面正常', 'minor-fault': '能看，有小毛病', 'no-picture': '没有画面' },
  mount: { standing: '没挂墙上', 'wall-mounted': '挂在墙上' },
} satisfies StateWords<TelevisionAnswers, 'picture' | 'mount'>

/** The words for televisions. */
export const televisionTexts = {
  name: '电视',
  questions: questionTexts,
  lines,
  reasons,
  materials: recoveredNames,
  describe: applianceDescriber({
    types: {
      lcd: '液晶电视',
      oled: 'OLED 电视',
      plasma: '等离子电视',
      'rear-projection': '背投电视',
      crt: '显像管电视',
    } satisfies Record<OptionOf<'type'>, string>,
    anyType: '电视',
    sizes: { 'flat-size': questionTexts['flat-size'].options, 'crt-size': questionTexts['crt-size'].options },
    join: (size, type) => `${size}的${/^[A-Z]/.test(type) ? ' ' : ''}${type}`,
    ageQuestion: 'years',
    states: () => states,
    tellYears: (years) => tellYears('用', years),
    tellKnown,
  }),
}
