import { register } from '@shared/categories/registry'
import { television } from '@shared/categories/television'
import { golden } from '@shared/categories/television/golden'
import { televisionTexts } from '@shared/categories/television/texts'
import { televisionTextsEn } from '@shared/categories/television/texts-en'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { rulesOn } from '@shared/valuation/dated'
import { sumOf } from '@shared/valuation/line'
import { type Answers, askedQuestions } from '@shared/valuation/question'
import { describe, expect, it } from 'vitest'

const DAY = '2026-01-15'
const category = register(television, televisionTexts)
const { rules } = rulesOn(television.rules, DAY)

const quoteWith = (document: PriceBookDocument) => {
  const priceBook = openPriceBook(document)
  return (answers: Answers) => category.quote(answers, { priceBook, day: DAY, region: 'national' })
}
const quoted = quoteWith(samplePriceBook)
const atTenYuanMore = quoteWith({
  ...samplePriceBook,
  materials: {
    ...samplePriceBook.materials,
    copper: { fenPerTonne: 112_940 * 100, recovered: 8000, source: 'copper-spot' },
  },
})

const whole = { parts: 'complete', mount: 'standing' }
const used = { type: 'lcd', 'flat-size': '51-to-58', years: 2, picture: 'works', brand: 'first', appearance: 'light' }
const scrapped = (type: string, question: string, size: string): Answers => ({
  type,
  [question]: size,
  years: 9,
  picture: 'no-picture',
  ...whole,
})
const askedFor = (answers: Answers) => askedQuestions(television.questions, answers).map(({ id }) => id)

/** Fen that the materials pay, before any floor, access or rounding. */
const materialsPay = (answers: Answers, quote = quoted): number =>
  sumOf(quote(answers).lines.filter(({ kind }) => ['material', 'cost', 'margin'].includes(kind)))

describe('the worked examples of the television', () => {
  it('show each outcome, each reason, each type and each size class', () => {
    const sizes = golden.flatMap(({ answers }) => {
      const prefix = answers.type === 'crt' ? 'crt' : 'flat'
      return `${prefix}-${answers[`${prefix}-size`]}`
    })
    expect([...new Set(golden.map(({ expected }) => expected.outcome))].sort()).toEqual(['incomplete', 'scrap', 'used'])
    expect([...new Set(golden.flatMap(({ expected }) => expected.reasons))].sort()).toEqual(
      Object.keys(televisionTexts.reasons)
        .filter((id) => id !== 'free-collection')
        .sort(),
    )
    expect(golden.map(({ answers }) => answers.type)).toEqual(
      expect.arrayContaining(Object.keys(televisionTexts.questions.type.options)),
    )
    expect(sizes).toEqual(expect.arrayContaining(Object.keys(samplePriceBook.sizes.television)))
  })

  it.each([
    ['lcd', 'flat-size', 'up-to-32', -16.0],
    ['lcd', 'flat-size', '33-to-43', -6.4],
    ['oled', 'flat-size', '44-to-50', 0.7],
    ['lcd', 'flat-size', '51-to-58', 10.3],
    ['plasma', 'flat-size', '59-to-69', 27.1],
    ['rear-projection', 'flat-size', '70-or-more', 55.8],
    ['crt', 'crt-size', 'up-to-21', 1.4],
    ['crt', 'crt-size', '22-to-28', 28.7],
    ['crt', 'crt-size', '29-or-more', 48.1],
  ])(
    'a scrapped %s, %s %s, agrees with the published table: %d yuan before the floor',
    (type, question, size, yuan) => {
      expect(materialsPay(scrapped(type, question, size)) / 100).toBeCloseTo(yuan, 1)
    },
  )

  it('put less than 1 yuan more on a 65 inch LCD when copper rises by 10 yuan per kg', () => {
    const answers = scrapped('lcd', 'flat-size', '59-to-69')
    expect(materialsPay(answers, atTenYuanMore) - materialsPay(answers)).toBe(74)
  })
})

describe('a television', () => {
  it('has a mass for every size class of the sample price book, and no other', () => {
    expect(Object.keys(rules.massGrams.value).sort()).toEqual(Object.keys(samplePriceBook.sizes.television).sort())
  })

  it.each([
    ['flat', rules.flatComposition.value],
    ['picture tube', rules.crtComposition.value],
  ])('%s, is split whole into materials of the sample price book', (_, shares) => {
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(10_000)
    expect(Object.keys(samplePriceBook.materials)).toEqual(expect.arrayContaining(Object.keys(shares)))
  })

  it('is asked for its age and picture only where it can be sold on, and for a wall only where it can hang on one', () => {
    expect(askedFor({ ...used, ...whole })).toEqual([
      'type',
      'flat-size',
      'years',
      'picture',
      'brand',
      'appearance',
      'parts',
      'mount',
    ])
    expect(askedFor({ type: 'oled', picture: 'no-picture' })).not.toContain('appearance')
    expect(askedFor({ type: 'plasma' })).toEqual(['type', 'flat-size', 'parts', 'mount'])
    expect(askedFor({ type: 'crt' })).toEqual(['type', 'crt-size', 'parts'])
  })

  it('with a broken screen says so; gutted as well, it names the parts instead and once', () => {
    const broken = { ...used, appearance: 'screen-broken', ...whole }
    expect(quoted(broken).reasons[0]).toEqual({
      id: 'core-part-missing',
      because: { question: 'appearance', answer: 'screen-broken' },
    })
    expect(quoted({ ...broken, parts: 'gutted' }).reasons.filter(({ id }) => id === 'core-part-missing')).toEqual([
      { id: 'core-part-missing', because: { question: 'parts', answer: 'gutted' } },
    ])
  })

  it('that nobody buys is scrap because of its type, without any age', () => {
    for (const type of ['plasma', 'rear-projection']) {
      const { reasons } = quoted({ type, 'flat-size': '51-to-58', ...whole })
      expect(reasons[0]).toEqual({ id: 'no-demand', because: { question: 'type', answer: type } })
    }
  })

  it('costs 20 yuan less on a wall, and a picture tube says nothing of walls', () => {
    const standing = { ...used, ...whole }
    expect(quoted(standing).low - quoted({ ...standing, mount: 'wall-mounted' }).low).toBe(20_00)
    const tube = quoted({ type: 'crt', 'crt-size': '29-or-more', parts: 'complete', mount: 'wall-mounted' })
    expect(tube.lines.map(({ id }) => id)).not.toContain('mount')
    expect(tube.ignored).toEqual(['mount'])
  })

  it('says what it is and how it is in both languages, leaving out what is not known', () => {
    const known = { ...used, ...whole }
    expect(televisionTexts.describe(known)).toEqual({
      title: '51 到 58 英寸的液晶电视',
      detail: '用了 2 年，画面正常，没挂墙上',
    })
    expect(televisionTextsEn.describe(known)).toEqual({
      title: 'LCD TV, 51 to 58 inches',
      detail: '2 years old, picture works, not on the wall',
    })
    expect(televisionTexts.describe({ type: 'crt', 'crt-size': 'unknown' })).toEqual({
      title: '显像管电视',
      detail: '',
    })
    expect(televisionTextsEn.describe({ type: 'unknown', picture: 'unknown' })).toEqual({ title: 'TV', detail: '' })
  })

  it('names the years of its safe-use life in the reason', () => {
    expect(televisionTexts.reasons['over-age'].text).toBe('平板电视安全使用年限 7 年，已经超过。')
    expect(televisionTextsEn.reasons['over-age'].text).toContain('7 years')
  })
})
