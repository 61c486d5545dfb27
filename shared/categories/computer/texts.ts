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
import type { CategoryTexts } from '../registry'
import type { SalvageLineId } from './indicators'
import type { ComputerAnswers, OptionOf, questions } from './questions'
import { rules } from './rules'

const whereSizesAre = {
  drawing: 'computer-memory',
  label: '电脑屏幕上的设置窗口：“关于”里写着内存 16GB，“存储”里写着硬盘 512GB',
  title: '在哪里看内存和硬盘',
  text: 'Windows：设置 › 系统，“关于”看内存，“存储”看硬盘。苹果：系统设置 › 通用，“关于本机”“储存空间”。看不到就选“不知道”，价格不会低于“至少”那个数。',
} as const

const questionTexts = {
  type: {
    title: '是哪种电脑？',
    help: '主机和显示器都有的，分开估两次。',
    options: {
      'desktop-tower': { label: '台式主机', hint: '单独的机箱，不带显示器' },
      'all-in-one': { label: '一体机', hint: '主机和屏幕做成一整块' },
      laptop: { label: '笔记本', hint: '能合上，自带键盘和电池' },
      monitor: { label: '液晶显示器', hint: '只有屏幕，要接主机才能用' },
    },
  },
  years: {
    title: '用了几年？',
    help: '从买的那天算起，不到一年填 0。',
    unit: '年',
  },
  boot: {
    title: '还能开机吗？',
    help: '插上电试试；显示器看亮不亮得起来。',
    options: {
      works: { label: '能开机，没毛病', hint: '进得了桌面；显示器亮得起来' },
      'minor-fault': { label: '能开机，有小毛病', hint: '按键、接口、声音或风扇不好' },
      'no-boot': { label: '开不了机', hint: '没反应、进不了桌面；显示器不亮' },
      gutted: { label: '主板或屏幕拆走了', hint: '壳还在，里面缺了大件' },
    },
  },
  memory: {
    title: '内存有多大？',
    help: '几条加起来算。在两档中间，选小的。',
    where: whereSizesAre,
    options: {
      '32gb-or-more': { label: '32GB 或更大' },
      '16gb': { label: '16GB' },
      '8gb': { label: '8GB' },
      '4gb-or-less': { label: '4GB 或更小', hint: '内存拆走了，也选这个' },
    },
  },
  disk: {
    title: '硬盘是哪种，有多大？',
    help: '有几块的，按最大的那块固态答。',
    where: whereSizesAre,
    options: {
      'ssd-1tb-or-more': { label: '固态 1TB 或更大', hint: '960GB、1000GB 也算' },
      'ssd-512gb': { label: '固态 512GB', hint: '480GB、500GB 也算' },
      'ssd-256gb': { label: '固态 256GB', hint: '240GB、250GB 也算' },
      'ssd-128gb': { label: '固态 128GB', hint: '120GB 或更小的也算' },
      'hard-disk': { label: '只有机械硬盘', hint: '开机能听到转动声，多大都算' },
      none: { label: '没有硬盘', hint: '拆走了，或你要自己留着' },
    },
  },
  screen: {
    title: '屏幕怎么样？',
    help: '开机后打开一张白色图片看。',
    options: {
      intact: { label: '完好', hint: '没有划痕，显示正常' },
      marks: { label: '有划痕或亮点', hint: '不影响看' },
      faulty: { label: '显示有毛病', hint: '发黄、闪烁、有暗斑或线条' },
      broken: { label: '碎了，或看不了', hint: '裂开、漏液、花屏' },
    },
  },
  brand: {
    title: '是什么牌子？',
    help: '看外壳上的标志。',
    options: {
      first: { label: '一线', hint: '苹果、联想、戴尔、惠普、华为' },
      second: { label: '二线', hint: '华硕、宏碁、小米、三星、AOC' },
      other: { label: '其他牌子', hint: '自己装的，和上面没有的' },
    },
  },
  appearance: {
    title: '外观怎么样？',
    help: '只看外壳，不看屏幕。',
    options: {
      'like-new': { label: '像新的', hint: '几乎没有痕迹' },
      light: { label: '有轻微痕迹', hint: '细划痕，近看才看得出' },
      obvious: { label: '有明显痕迹', hint: '掉漆、磨亮，或 3 毫米以上的磕碰' },
      damaged: { label: '外壳破了', hint: '裂了或缺了一块，不影响用' },
      wrecked: { label: '损坏严重', hint: '泡过水、烧过、压变形或锈穿' },
    },
  },
  battery: {
    title: '不插电能用多久？',
    help: '充满后拔掉电源，平常那样用。',
    options: {
      'over-two-hours': { label: '2 小时以上' },
      'under-two-hours': { label: '不到 2 小时' },
      dead: { label: '拔了电就关机', hint: '电池坏了、鼓了，或拆走了' },
    },
  },
  account: {
    title: '账号能退出吗？',
    help: '苹果看“查找”，其他看开机要不要密码。',
    options: {
      removable: { label: '能退出，或没有账号', hint: '密码都记得，能重装系统' },
      locked: { label: '退不出，或忘了密码', hint: '锁着的，或公司管着的，不能再卖' },
    },
  },
} satisfies QuestionTexts<typeof questions>

const commonYears = rowOn(rules.safeUseLife, '9999-12-31').value

const reasons = {
  ...applianceReasons,
  'over-age': { title: SCRAP, text: `超过 ${commonYears} 年。年限是常见说法，不是官方的。` },
  'core-function-lost': { title: SCRAP, text: '开不了机或不亮了，没法再用。' },
  'core-part-missing': { title: SCRAP, text: '主板或屏幕没了，或屏幕碎了，没法再用。' },
  wrecked: { title: SCRAP, text: '泡过水、烧过、压变形或锈穿的，不能再用。' },
  'account-locked': { title: SCRAP, text: '账号退不出，锁着的电脑不能再卖。' },
} satisfies ReasonTexts<'over-age' | 'core-function-lost' | 'core-part-missing' | 'wrecked' | 'account-locked'>

const lines = {
  ...applianceLines,
  'reference-price': '同类新机参考价',
  screen: '屏幕',
  memory: '内存大小',
  disk: '硬盘',
  battery: '电池',
  'memory-salvage': '拆下的内存',
  'disk-salvage': '拆下的硬盘',
} satisfies Record<ApplianceLineId | SalvageLineId | 'screen' | 'memory' | 'disk' | 'battery', string>

const wipe: CategoryTexts['wipe'] = [
  { id: 'backup', title: '备份要留的文件', where: ['桌面、文档、照片，拷到移动硬盘或网盘'] },
  {
    id: 'account',
    title: '关掉“查找”，退出账号',
    where: ['苹果：系统设置 › 你的名字 › 退出登录', 'Windows：设置 › 账户', '微信、浏览器、网盘也要退出'],
  },
  {
    id: 'erase',
    title: '抹掉所有内容',
    where: [
      '苹果：系统设置 › 通用 › 传输或还原',
      'Windows：设置 › 系统 › 恢复 › 重置此电脑',
      '开不了机：拆下硬盘自己留着',
    ],
  },
]

const TYPE_WORDS: Readonly<Record<OptionOf<'type'>, string>> = {
  'desktop-tower': '台式主机',
  'all-in-one': '一体机',
  laptop: '笔记本电脑',
  monitor: '显示器',
}

const started = {
  works: '能开机',
  'minor-fault': '能开机，有小毛病',
  'no-boot': '开不了机',
  gutted: '缺主板或屏幕',
} satisfies StateWords<ComputerAnswers, 'boot'>['boot']

const litUp = {
  works: '能亮',
  'minor-fault': '能亮，有小毛病',
  'no-boot': '不亮',
  gutted: '缺主板或屏幕',
} satisfies StateWords<ComputerAnswers, 'boot'>['boot']

/** The words for computers. */
export const computerTexts = {
  name: '电脑',
  questions: questionTexts,
  lines,
  reasons,
  materials: recoveredNames,
  wipe,
  describe: applianceDescriber({
    types: TYPE_WORDS,
    anyType: '电脑',
    ageQuestion: 'years',
    states: ({ type }) => ({ boot: type === 'monitor' ? litUp : started }),
    tellYears: (years) => tellYears('用', years),
    tellKnown,
  }),
} satisfies CategoryTexts
