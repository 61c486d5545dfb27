import { inLanguage } from './in-language'

/** What stands on the thing itself, which is Chinese in every language. */
const printed = {
  model: '型号',
  cooling: '制冷量',
  made: '出厂日期',
  volume: '总有效容积',
  capacity: '洗涤容量',
  june: '2014 年 6 月',
  march: '2016 年 3 月',
}

const words = inLanguage(
  {
    nameplate: { where: ['室内机底部或右侧', '有一张这样的铭牌'], read: '35 就是 1.5 匹' },
    fridge: { where: ['冷藏室里面的侧壁上', '冰柜多在背面、侧面'], read: '就是 216 升' },
    washer: { where: ['滚筒：门框、背面', '波轮：背面'], read: '就是 8 公斤' },
    memory: { path: '设置 › 系统', memory: '内存', disk: '硬盘', about: '关于', storage: '存储' },
    phone: {
      about: '关于本机',
      model: '型号名称',
      capacity: '总容量',
      version: '软件版本',
      which: '型号',
      storage: '存储',
      android: ['安卓写成', '8GB+128GB 的', '看加号后面'],
    },
    screen: {
      where: ['从一角量到对角', '不算边框'],
      read: '就是 55 英寸',
      label: '背面标签',
      also: '一般也写着英寸',
    },
    tube: { where: ['看后面的标签', '型号里的两位数'], read: '就是 29 英寸', also: ['量玻璃会小一点', '先照标签选'] },
  },
  {
    nameplate: { where: ['A plate like this, under', 'the indoor unit or right'], read: '35 is 1.5 hp' },
    fridge: { where: ['On the side wall inside;', 'freezers: back or side'], read: 'That is 216 L' },
    washer: { where: ['Drum: door or back', 'Top loader: back'], read: 'That is 8 kg' },
    memory: { path: 'Settings › System', memory: 'RAM', disk: 'Disk', about: 'About', storage: 'Storage' },
    phone: {
      about: 'About',
      model: 'Model',
      capacity: 'Capacity',
      version: 'Version',
      which: 'Model',
      storage: 'Storage',
      android: ['Android says', '8GB+128GB: what', 'follows the plus'],
    },
    screen: {
      where: ['Corner to corner,', 'without the frame'],
      read: 'So 55 inches',
      label: 'Back label',
      also: 'or in inches',
    },
    tube: {
      where: ['Two digits on', 'the back label'],
      read: 'So 29 inches',
      also: ['The glass itself', 'measures less'],
    },
  },
)

/** The words in the drawings of where to look. */
export const whereLettering = { ...words, printed }

export type WhereLettering = typeof whereLettering
