import type { CategoryTexts } from '../registry'
import type { FactorId } from './condition-factors'
import { phoneDescriber } from './describe-phone'
import type { PartLineId, ReasonId } from './indicators'
import { questionTexts } from './question-texts'
import type { rules } from './rules'

const lines: Readonly<Record<FactorId | PartLineId, string>> = {
  'base-price': '同款完好机的收购价',
  channel: '销售地区',
  warranty: '官方保修',
  'screen-look': '屏幕外观',
  'screen-display': '屏幕显示',
  body: '边框和背板',
  battery: '电池健康度',
  bend: '机身弯曲',
  'screen-repair': '换过屏幕',
  'board-repair': '动过主板',
  water: '受潮进水',
  faults: '功能故障',
  'chip-floor': '存储芯片保底',
  destruction: '整机材料',
  rounding: '抹去零头',
}

const reasons: Readonly<Record<ReasonId, { readonly title: string; readonly text: string }>> = {
  'account-locked': { title: '账号退不出，只能销毁', text: '锁着的不能再卖。整机粉碎，按材料付钱。' },
  'destruction-chosen': { title: '你选了安全销毁', text: '整机粉碎，芯片不再用，所以只付材料钱。' },
  'not-listed': { title: '名单里没有这一款', text: '我们查不到它的二手价，只能按存储芯片算。' },
  'no-power': { title: '开不了机，按芯片算', text: '存储芯片拆下来还能用，容量越大越值钱。' },
  'market-price': { title: '还能接着用，按二手价算', text: '从同款完好机的收购价起，一项项加减。' },
  'chip-floor-pays': { title: '芯片比整机值钱', text: '一项项扣完，低于存储芯片的价，按芯片付。' },
}

const materials: Readonly<Record<keyof (typeof rules.composition)[number]['value'], string>> = {
  plastic: '塑料',
  'li-ion': '锂电池',
  glass: '玻璃',
  'phone-board': '电路板',
  aluminium: '铝',
  steel: '钢',
  copper: '铜',
}

const wipe: CategoryTexts['wipe'] = [
  { id: 'backup', title: '备份照片和聊天记录', where: ['微信：设置 › 通用 › 聊天记录迁移与备份'] },
  { id: 'sim', title: '取出 SIM 卡和存储卡', where: ['卡托在机身侧边，用卡针一顶就开'] },
  {
    id: 'account',
    title: '关掉“查找”，退出账号',
    where: ['苹果：设置 › 你的名字 › 拉到最下面', '安卓：设置 › 最上面的账号 › 退出'],
  },
  {
    id: 'erase',
    title: '抹掉所有内容',
    where: ['苹果：设置 › 通用 › 传输或还原', '安卓：设置 › 系统 › 恢复出厂设置'],
  },
]

/** What is worth saying of an answer in one breath. */
const phrases = {
  power: { works: '能开机', dead: '开不了机' },
  account: { locked: '账号退不出' },
  route: { destroy: '选了安全销毁' },
  channel: { 'hong-kong': '港版', 'other-unlocked': '外版无锁', locked: '有运营商锁' },
  'screen-look': {
    intact: '屏幕没有划痕',
    'scratch-under-10mm': '屏幕有细划痕',
    'scratch-10mm-or-more': '屏幕有明显划痕',
    'deep-scratch-or-chip': '屏幕有硬划痕或小缺角',
    shattered: '屏幕碎了',
  },
  'screen-display': { tinted: '屏幕发黄', spots: '屏幕有坏点', aged: '屏幕有残影', leaking: '屏幕漏液或闪屏' },
  body: { 'dent-up-to-3mm': '机身有小磕碰', 'dent-over-3mm': '机身磕碰掉漆', broken: '机身开裂或缺块' },
  battery: { 'below-80': '电池健康度不到 80%' },
  history: {
    'bend-slight': '有点弯',
    'bend-strong': '明显弯了',
    'screen-original': '换过原装屏',
    'screen-third-party': '换过非原装屏',
    'board-repaired': '修过主板',
    'board-expanded': '扩过容',
    damp: '受过潮',
    soaked: '进过水',
  },
}

/** The same phrases in another language. */
export type PhonePhrases = typeof phrases

/** The words of the category. */
export const mobilePhoneTexts = {
  name: '手机',
  questions: questionTexts,
  lines,
  reasons,
  materials,
  wipe,
  describe: phoneDescriber({
    questions: questionTexts,
    phrases,
    phone: '手机',
    otherPhone: '其他手机',
    phoneOf: (brand) => `${brand}手机`,
    faults: (count) => `${count} 项功能不好用`,
    comma: '，',
  }),
} satisfies CategoryTexts
