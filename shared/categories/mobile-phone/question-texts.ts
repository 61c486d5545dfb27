import type { QuestionTexts } from '../../valuation/category'
import { listedQuestionTexts } from './listed-question-texts'
import type { ListedBrand } from './models'
import type { questions } from './questions'

const modelShownAt: Readonly<Record<ListedBrand, string>> = {
  apple: '看设置 › 通用 › 关于本机，“型号名称”那一行。',
  huawei: '看设置 › 关于手机，最上面的名称。',
  honor: '看设置 › 关于手机，最上面的名称。',
  xiaomi: '看设置 › 我的设备，最上面的名称。',
  oppo: '看设置 › 关于本机，“设备名称”那一行。',
  vivo: '看设置 › 关于手机，“型号”那一行。',
  samsung: '看设置 › 关于手机，“产品名称”那一行。',
}

const aboutPage = {
  drawing: 'phone-about',
  label: '设置里的“关于本机”或“关于手机”：型号名称 iPhone 13，总容量 128 GB。安卓写成 8GB+128GB 的，看后面那个',
}

const modelPlace = {
  ...aboutPage,
  title: '在哪里看型号',
  text: '苹果在设置 › 通用 › 关于本机，安卓在设置 › 关于手机。开不了机的，看包装盒或购买记录；都没有就选“不知道”。',
}

const listed = listedQuestionTexts({
  model: {
    title: '是哪一款',
    help: (brand) => `${modelShownAt[brand]}名单里没有，回上一题选“其他”。`,
    where: modelPlace,
    nameOf: (name) => name,
  },
  storage: {
    title: '存储有多大',
    help: {
      apple: '看设置 › 通用 › 关于本机，“总容量”那一行。',
      huawei: '看设置 › 存储，总共多少 GB。不是运行内存。',
      honor: '看设置 › 存储，总共多少 GB。不是运行内存。',
      xiaomi: '看设置 › 我的设备 › 存储空间。不是运行内存。',
      oppo: '看设置 › 关于本机 › 存储空间。不是运行内存。',
      vivo: '看设置 › 关于手机 › 手机存储。不是运行内存。',
      samsung: '看设置 › 电池和设备维护 › 存储。不是运行内存。',
      other: '在设置里搜“存储”，看总共多少 GB。',
    },
    where: {
      ...aboutPage,
      title: '在哪里看存储',
      text: '苹果看“总容量”。安卓写成“8GB+128GB”的，加号后面才是存储。开不了机的，看包装盒或购买记录；都没有就选“不知道”。',
    },
    featurePhone: { label: '按键机、老人机', hint: '只能打电话、发短信' },
  },
})

/** The words of the questionnaire, by question and option id. */
export const questionTexts = {
  brand: {
    title: '手机是什么牌子',
    help: '看背面的标志，或设置里的“关于手机”。',
    where: modelPlace,
    options: {
      apple: { label: '苹果', hint: 'iPhone' },
      huawei: { label: '华为' },
      honor: { label: '荣耀' },
      xiaomi: { label: '小米、红米' },
      oppo: { label: 'OPPO、一加' },
      vivo: { label: 'vivo、iQOO' },
      samsung: { label: '三星' },
      other: { label: '其他品牌，或名单里没有的型号', hint: '查不到它的二手价，只按存储芯片算' },
    },
  },
  ...listed,
  power: {
    title: '能正常开机吗',
    help: '先充十分钟电。能进到桌面才算。',
    options: {
      works: { label: '能开机，进得了桌面' },
      dead: { label: '开不了机，或进不了桌面', hint: '不看外观，按存储芯片算' },
    },
  },
  account: {
    title: '账号能退出吗',
    help: '苹果看“查找”，安卓看品牌账号。开机密码也要记得。',
    options: {
      removable: { label: '能退出', hint: '开不了机的，在网页上移除也算；没有账号也选这个' },
      locked: { label: '退不出，或忘了密码', hint: '锁着的手机不能再卖，只能销毁' },
    },
  },
  route: {
    title: '交出去以后怎么处理',
    help: '两条路都会处理你的数据，价钱不一样。',
    options: {
      reuse: { label: '循环再用', hint: '先清除数据、核验过，再卖给下一个人' },
      destroy: { label: '安全销毁', hint: '整机粉碎，只付材料钱' },
    },
  },
  channel: {
    title: '这台是哪里卖的',
    help: '国行的包装盒或背面贴着进网许可。',
    options: {
      mainland: { label: '国行', hint: '苹果的型号号码以 CH/A 结尾' },
      'hong-kong': { label: '港版', hint: '苹果的型号号码以 ZA/A 或 ZP/A 结尾' },
      'other-unlocked': { label: '其他地区，没有锁', hint: '插哪家运营商的卡都能用' },
      locked: { label: '有运营商锁', hint: '只认一家的卡，或要垫卡贴' },
    },
  },
  warranty: {
    title: '官方保修还剩多久',
    help: '苹果看设置 › 通用 › 关于本机，其他在设置里搜“保修”。',
    options: {
      'over-a-month': { label: '一个月以上' },
      'little-or-none': { label: '不到一个月，或已经过保' },
    },
  },
  'screen-look': {
    title: '屏幕表面怎么样',
    help: '揭掉贴膜，熄屏，在灯下斜着看。',
    options: {
      intact: { label: '没有划痕' },
      'scratch-under-10mm': { label: '细划痕，短于 10 毫米' },
      'scratch-10mm-or-more': { label: '10 毫米以上的划痕' },
      'deep-scratch-or-chip': { label: '硬划痕，或小缺角', hint: '指甲刮得到；缺角小于 1.5 毫米' },
      shattered: { label: '碎了、裂了', hint: '或缺角在 1.5 毫米以上' },
    },
  },
  'screen-display': {
    title: '屏幕显示怎么样',
    help: '打开一张全白的图，亮度调到最大。',
    options: {
      intact: { label: '显示正常' },
      tinted: { label: '发黄，或颜色不匀' },
      spots: { label: '有亮点、坏点或色斑' },
      aged: { label: '有残影或压伤', hint: '看得出键盘、图标的印子' },
      leaking: { label: '漏液、闪屏，或有一块不显示' },
    },
  },
  body: {
    title: '边框和背板怎么样',
    help: '摘下手机壳，四个角都看一遍。',
    options: {
      intact: { label: '没有痕迹' },
      'light-marks': { label: '细划痕，短于 10 毫米' },
      'dent-up-to-3mm': { label: '明显划痕，或小磕碰', hint: '划痕 10 毫米以上；磕碰不超过 3 毫米' },
      'dent-over-3mm': { label: '超过 3 毫米的磕碰或掉漆' },
      broken: { label: '裂了、翘了，或缺一块' },
    },
  },
  battery: {
    title: '电池健康度是多少',
    help: '苹果看设置 › 电池，安卓在设置里搜“电池健康”。',
    options: {
      '90-or-more': { label: '90% 以上' },
      '80-to-89': { label: '80% 到 89%' },
      'not-shown': { label: '手机里看不到', hint: '不少安卓手机不显示' },
      'below-80': { label: '不到 80%', hint: '或提示电池需要维修' },
    },
  },
  history: {
    title: '弯过、修过、进过水吗',
    help: '有就选上，可以选几项。都没有就直接下一步。',
    options: {
      'bend-slight': { label: '有点弯', hint: '平放在桌上，翘起不到 2 毫米' },
      'bend-strong': { label: '明显弯了', hint: '翘起 2 毫米以上' },
      'screen-original': { label: '换过原装屏' },
      'screen-third-party': { label: '换过非原装屏', hint: '苹果在“关于本机”里提示未知部件' },
      'board-repaired': { label: '修过主板' },
      'board-expanded': { label: '扩过容', hint: '买来以后把存储换大了' },
      damp: { label: '受过潮', hint: '镜头或屏幕里起过雾，没有泡过水' },
      soaked: { label: '进过水', hint: '泡过水，或卡槽里的试纸变红' },
    },
  },
  faults: {
    title: '哪些功能不好用',
    help: '一项项试，坏的选上。都好用就直接下一步。',
    options: {
      camera: { label: '拍照', hint: '前后摄像头，有没有黑点、抖动' },
      unlock: { label: '面容或指纹解锁' },
      sound: { label: '声音', hint: '听筒、扬声器、麦克风' },
      wireless: { label: '信号、WiFi 或蓝牙' },
      charging: { label: '充电' },
      buttons: { label: '按键' },
    },
  },
} satisfies QuestionTexts<typeof questions>
