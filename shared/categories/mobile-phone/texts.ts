import type { CategoryTexts } from '../registry'
import type { FactorId } from './condition-factors'
import { describePhone } from './describe-phone'
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
  rounding: '舍去零头',
}

const reasons: Readonly<Record<ReasonId, { readonly title: string; readonly text: string }>> = {
  'account-locked': { title: '账号退不出，只能销毁', text: '锁着的手机不能再卖。整机粉碎，按材料付钱。' },
  'destruction-chosen': { title: '你选了安全销毁', text: '整机粉碎，芯片不再用，所以只付材料钱。' },
  'not-listed': { title: '名单里没有这一款', text: '我们查不到它的二手价，只能按存储芯片算。' },
  'no-power': { title: '开不了机，按芯片算', text: '存储芯片拆下来还能用，容量越大越值钱。' },
  'market-price': { title: '还能接着用，按二手价算', text: '从同款完好机的收购价起，一项项加减。' },
  'chip-floor-pays': { title: '芯片比整机值钱', text: '一项项扣完，低于存储芯片的价，就按芯片付。' },
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
    title: '关掉“查找”，退出账户',
    where: ['苹果：设置 › 你的名字 › 拉到最下面', '安卓：设置 › 最上面的账号 › 退出'],
  },
  {
    id: 'erase',
    title: '抹掉所有内容',
    where: ['苹果：设置 › 通用 › 传输或还原', '安卓：设置 › 系统 › 恢复出厂设置'],
  },
]

/** The words of the category. */
export const mobilePhoneTexts = {
  name: '手机',
  questions: questionTexts,
  lines,
  reasons,
  materials,
  wipe,
  describe: describePhone,
} satisfies CategoryTexts
