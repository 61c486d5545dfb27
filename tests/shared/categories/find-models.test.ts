import { findModels } from '@shared/categories/mobile-phone/find-models'
import { models } from '@shared/categories/mobile-phone/models'
import { brandWords, spellings } from '@shared/categories/mobile-phone/spellings'
import { mobilePhoneTexts } from '@shared/categories/mobile-phone/texts'
import { mobilePhoneTextsEn } from '@shared/categories/mobile-phone/texts-en'
import { describe, expect, it } from 'vitest'

const brands = Object.keys(models) as (keyof typeof models)[]
const listed = brands.flatMap((brand) => models[brand].map(({ id, name }) => ({ brand, id, name })))
const found = (name: string) => findModels(name).map((answers) => Object.values(answers)[1])
const brandsOf = (name: string) => [...new Set(findModels(name).map(({ brand }) => brand))]
const chineseIn = (text: string) => text.match(/[\u4e00-\u9fff]+/g) ?? []
const dictionary: Readonly<Record<string, string>> = spellings

describe('a model is found', () => {
  it.each([
    ['iphone15promax', 'iphone-15-pro-max'],
    ['IPHONE 15 Pro Max', 'iphone-15-pro-max'],
    ['ｉＰｈｏｎｅ　１５', 'iphone-15'],
    ['iPhone-15', 'iphone-15'],
    ['15pm', 'iphone-15-pro-max'],
    ['苹果15', 'iphone-15'],
    ['苹果 iPhone 15', 'iphone-15'],
    ['苹果手机15', 'iphone-15'],
    ['果15', 'iphone-15'],
    ['爱疯 13 mini', 'iphone-13-mini'],
    ['pingguo14plus', 'iphone-14-plus'],
    ['iphone 14+', 'iphone-14-plus'],
    ['13 pro max', 'iphone-13-pro-max'],
    ['pro 13 苹果', 'iphone-13-pro'],
    ['xsm', 'iphone-xs-max'],
    ['se2', 'iphone-se-2'],
    ['苹果se三代', 'iphone-se-3'],
    ['mate60', 'mate-60'],
    ['huawei mate60pro', 'mate-60-pro'],
    ['hwp40', 'p40'],
    ['华为p70', 'pura-70'],
    ['rongyao200', 'honor-200'],
    ['ry magic6', 'magic6-pro'],
    ['小米14', 'xiaomi-14'],
    ['xm14p', 'xiaomi-14-pro'],
    ['mi 10', 'xiaomi-10'],
    ['hongmi k70', 'redmi-k70'],
    ['红米note12t', 'redmi-note-12-turbo'],
    ['小米note8', 'redmi-note-8'],
    ['yijia12', 'oneplus-12'],
    ['1+ 13', 'oneplus-13'],
    ['oppo一加ace3', 'oneplus-ace-3'],
    ['reno 12', 'reno-12'],
    ['vivo iqoo 12', 'iqoo-12'],
    ['aiku neo9', 'iqoo-neo9'],
    ['s24u', 'galaxy-s24-ultra'],
    ['sanxing s23', 'galaxy-s23'],
    ['三星折叠6', 'galaxy-z-fold6'],
    ['小折叠5', 'galaxy-z-flip5'],
  ])('by %s: %s', (typed, model) => {
    expect(found(typed)[0]).toBe(model)
  })

  it('by its whole name in either language, before all others', () => {
    for (const { brand, id } of listed) {
      for (const { questions } of [mobilePhoneTexts, mobilePhoneTextsEn]) {
        const options: Readonly<Record<string, { label: string }>> = questions[`${brand}-model`].options
        const label = options[id]?.label ?? ''
        expect(findModels(label)[0], label).toEqual({ brand, [`${brand}-model`]: id })
      }
    }
  })

  it('while it is being typed, from the first letter on', () => {
    const typed = 'iphone15promax'
    for (let end = 0; end <= typed.length; end++) {
      expect(found(typed.slice(0, end)), typed.slice(0, end)).toContain('iphone-15-pro-max')
    }
  })
})

describe('a search', () => {
  it('puts the model without more to its name before its sisters', () => {
    expect(found('苹果15')).toEqual(['iphone-15', 'iphone-15-pro', 'iphone-15-plus', 'iphone-15-pro-max'])
  })

  it('finds all models for an empty name', () => {
    expect(found('')).toHaveLength(listed.length)
  })

  it.each(['zzzz', '1111', 'iphone 8', '诺基亚3310', 'mate 60 ultra', 'x999', '真我 gt'])(
    'finds nothing where a part of it is no word of a model: %s',
    (typed) => {
      expect(found(typed)).toEqual([])
    },
  )
})

describe('the dictionary', () => {
  it('calls every brand and no other brand by every way of writing it', () => {
    for (const brand of brands) {
      const ways = [brandWords[brand], ...(dictionary[brandWords[brand]]?.split(' ') ?? [])]
      const whole = ways.filter((way) => way.length > 2)
      for (const way of whole) expect(brandsOf(way), way).toEqual([brand])
      for (const way of ways) expect(found(way), way).toEqual(expect.arrayContaining(models[brand].map(({ id }) => id)))
    }
  })

  it('finds every name that a brand is shown under', () => {
    for (const { questions } of [mobilePhoneTexts, mobilePhoneTextsEn]) {
      for (const brand of brands) {
        const { label } = questions.brand.options[brand]
        for (const name of label.split(/、|, /)) expect(brandsOf(name), name).toEqual([brand])
      }
    }
  })

  it('knows the pinyin of every Chinese word in the name of a model', () => {
    const words = new Set(listed.flatMap(({ name }) => chineseIn(name)))
    expect(words.size).toBeGreaterThan(5)
    const unspelt = [...words].filter((word) => !/(^| )[a-z]{4,}( |$)/.test(dictionary[word] ?? ''))
    expect(unspelt).toEqual([])
  })

  it('has no word that no model has', () => {
    for (const word of Object.keys(spellings)) expect(found(word).length, word).toBeGreaterThan(0)
  })

  it('writes as the search reads: small letters, one space between', () => {
    for (const typed of Object.values(spellings)) {
      expect(typed).toMatch(/^[a-z0-9\u4e00-\u9fff]+( [a-z0-9\u4e00-\u9fff]+)*$/)
    }
  })
})
