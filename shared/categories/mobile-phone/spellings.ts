import type { ListedBrand } from './models'

/**
 * What people type for a word of a model's name: Chinese, pinyin and its initials, English, nicknames.
 * By the word as a name has it, in lower case. As of 2026-11-22.
 */
export const spellings = {
  iphone: '苹果 果 爱疯 apple pingguo pg aifeng ip',
  华为: 'huawei hw',
  荣耀: 'rongyao ry honor',
  小米: 'xiaomi xm mi 米',
  redmi: '红米 hongmi hm',
  oppo: '欧珀 oupo',
  一加: 'yijia yj oneplus 1加 1plus',
  vivo: '维沃 weiwo',
  iqoo: '爱酷 aiku',
  三星: 'sanxing sx samsung',
  galaxy: '盖乐世 gaileshi',
  pura: 'p',
  fold: '折叠 大折叠 折叠屏 zhedie zd',
  flip: '折叠 小折叠 折叠屏 zhedie zd',
  'pro max': 'pm',
  第二代: 'dierdai ded 二代 erdai 2代 2 2ndgeneration',
  第三代: 'disandai dsd 三代 sandai 3代 3 3rdgeneration',
} as const satisfies Readonly<Record<string, string>>

/** The word by which every model of a brand may be called, whether its name has it or not. */
export const brandWords: Readonly<Record<ListedBrand, keyof typeof spellings>> = {
  apple: 'iphone',
  huawei: '华为',
  honor: '荣耀',
  xiaomi: '小米',
  oppo: 'oppo',
  vivo: 'vivo',
  samsung: '三星',
}
