import { refrigerator } from '@shared/categories/refrigerator'
import { golden } from '@shared/categories/refrigerator/golden'
import { refrigeratorTexts } from '@shared/categories/refrigerator/texts'
import { refrigeratorTextsEn } from '@shared/categories/refrigerator/texts-en'
import { register } from '@shared/categories/registry'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { rulesOn } from '@shared/valuation/dated'
import { sumOf } from '@shared/valuation/line'
import type { Answers } from '@shared/valuation/question'
import { describe, expect, it } from 'vitest'

const DAY = '2026-01-15'
const category = register(refrigerator, refrigeratorTexts)
const { rules } = rulesOn(refrigerator.rules, DAY)

const quoteWith = (document: PriceBookDocument) => {
  const priceBook = openPriceBook(document)
  return (answers: Answers, day = DAY) => category.quote(answers, { priceBook, day, region: 'national' })
}
const quoted = quoteWith(samplePriceBook)
const atTenYuanMore = quoteWith({
  ...samplePriceBook,
  materials: {
    ...samplePriceBook.materials,
    copper: { fenPerTonne: 112_940 * 100, recovered: 8000, source: 'copper-spot' },
  },
})

const goldenAnswers = (name: string): Answers => {
  const found = golden.find((one) => one.name === name)
  if (!found) throw new Error(`no worked example ${name}`)
  return found.answers
}
const kept: Answers = {
  years: 3,
  cooling: 'works',
  brand: 'first',
  appearance: 'light',
  parts: 'complete',
  lift: 'easy',
}
const reasonsOf = (answers: Answers) => quoted(answers).reasons.map(({ id, because }) => [id, because])

describe('the worked examples of the refrigerator', () => {
  it('show each outcome, each reason and each size class', () => {
    const sizes = golden.flatMap(({ answers }) => [
      ...(answers['fridge-volume'] ? [`fridge-${answers['fridge-volume']}`] : []),
      ...(answers['freezer-volume'] ? [`freezer-${answers['freezer-volume']}`] : []),
    ])
    expect([...new Set(golden.map(({ expected }) => expected.outcome))].sort()).toEqual(['incomplete', 'scrap', 'used'])
    expect([...new Set(golden.flatMap(({ expected }) => expected.reasons))].sort()).toEqual(
      Object.keys(refrigeratorTexts.reasons)
        .filter((id) => id !== 'free-collection')
        .sort(),
    )
    expect(new Set(sizes)).toEqual(new Set([...Object.keys(rules.massGrams.value), 'fridge-unknown']))
  })
})

describe('a scrapped refrigerator', () => {
  it.each([
    ['fridge', '50-to-100', -0.5],
    ['fridge', '101-to-200', 42.4],
    ['fridge', '201-to-300', 85.3],
    ['fridge', '301-to-450', 128.2],
    ['fridge', '451-to-600', 185.3],
    ['fridge', 'over-600', 242.5],
    ['freezer', 'up-to-150', 17.2],
    ['freezer', '151-to-300', 49.1],
    ['freezer', 'over-300', 103.3],
  ])('agrees with the published table: %s %s, %d yuan', (kind, volume, yuan) => {
    const type = kind === 'freezer' ? 'upright-freezer' : 'double-door'
    const { lines } = quoted({ ...kept, type, [`${kind}-volume`]: volume, years: 12 })
    const beforeFloor = lines.filter((line) => line.kind !== 'floor' && line.kind !== 'rounding')
    // Within the tenth of a yuan to which the table is rounded.
    expect(Math.abs(sumOf(beforeFloor) - yuan * 100)).toBeLessThanOrEqual(5)
  })

  it.each([
    ['101-to-200', 5],
    ['over-600', 14],
  ])('of %s litres is worth %d yuan more when copper rises by 10 yuan per kg', (volume, yuan) => {
    const answers = { ...kept, type: 'double-door', 'fridge-volume': volume, years: 12 }
    expect(atTenYuanMore(answers).low - quoted(answers).low).toBe(yuan * 100)
  })
})

describe('what is special to refrigerators and freezers', () => {
  it('has a mass for every size class of the sample price book, and no other', () => {
    const priced = Object.keys(samplePriceBook.sizes.refrigerator)
    expect(Object.keys(rules.massGrams.value).sort()).toEqual(priced.sort())
  })

  it.each(['fridgeComposition', 'freezerComposition'] as const)('splits the whole mass by %s', (id) => {
    expect(Object.values(rules[id].value).reduce((sum, share) => sum + share, 0)).toBe(10_000)
  })

  it.each([
    ['single-door', 'fridge-volume', 'freezer-volume'],
    ['side-by-side', 'fridge-volume', 'freezer-volume'],
    ['upright-freezer', 'freezer-volume', 'fridge-volume'],
    ['chest-freezer', 'freezer-volume', 'fridge-volume'],
  ])('asks for the litres of a %s by %s, not by %s', (type, asked, hidden) => {
    const { missing } = quoted({ type })
    expect(missing).toContain(asked)
    expect(missing).not.toContain(hidden)
  })

  it('asks neither brand nor look of one that does not cool', () => {
    const { missing } = quoted({ type: 'double-door', 'fridge-volume': '201-to-300', years: 3, cooling: 'no-cooling' })
    expect(missing).toEqual(['parts', 'lift'])
  })

  it('values a fridge under 50 L as scrap because of its volume, and the next larger one as used', () => {
    const small = { ...kept, type: 'single-door', 'fridge-volume': 'under-50' }
    expect(reasonsOf(small)[0]).toEqual(['no-demand', { question: 'fridge-volume', answer: 'under-50' }])
    expect(reasonsOf({ ...small, 'fridge-volume': '50-to-100' })).toEqual([
      ['still-useful', { parameter: 'better-method' }],
    ])
  })

  it.each([
    [{ years: 11 }, 'over-age', 'years', 11],
    [{ cooling: 'no-cooling' }, 'core-function-lost', 'cooling', 'no-cooling'],
    [{ parts: 'compressor-missing' }, 'core-part-missing', 'parts', 'compressor-missing'],
    [{ appearance: 'wrecked' }, 'wrecked', 'appearance', 'wrecked'],
  ])('names what makes a large fridge scrap: %o', (answer, id, question, given) => {
    expect(reasonsOf({ ...kept, type: 'multi-door', 'fridge-volume': '301-to-450', ...answer })).toEqual([
      [id, { question, answer: given }],
    ])
  })

  it('pays nothing for glass and takes something for the foam', () => {
    const { lines } = quoted(goldenAnswers('11 years is scrap: 201–300 L'))
    expect(lines.find(({ id }) => id === 'glass')?.amount).toBe(0)
    expect(lines.find(({ id }) => id === 'pu-foam')?.amount).toBeLessThan(0)
  })

  it('says what the thing is and how it is, leaving out what is not known', () => {
    const old = goldenAnswers('11 years is scrap: 201–300 L')
    expect(refrigeratorTexts.describe(old)).toEqual({ title: '双门冰箱 201–300 升', detail: '用了 11 年，能制冷' })
    expect(refrigeratorTextsEn.describe(old)).toEqual({
      title: 'Two-door fridge, 201–300 L',
      detail: '11 years old, cools',
    })
    expect(refrigeratorTexts.describe({ type: 'chest-freezer', 'freezer-volume': 'unknown', years: 0 })).toEqual({
      title: '卧式冰柜',
      detail: '用了不到 1 年',
    })
    expect(refrigeratorTextsEn.describe({ type: 'unknown' })).toEqual({ title: 'Fridge or freezer', detail: '' })
  })
})
