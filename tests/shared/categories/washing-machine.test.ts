import { register } from '@shared/categories/registry'
import { washingMachine } from '@shared/categories/washing-machine'
import { golden } from '@shared/categories/washing-machine/golden'
import { washingMachineTexts } from '@shared/categories/washing-machine/texts'
import { washingMachineTextsEn } from '@shared/categories/washing-machine/texts-en'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { rulesOn } from '@shared/valuation/dated'
import { sumOf } from '@shared/valuation/line'
import { type Answers, askedQuestions } from '@shared/valuation/question'
import { describe, expect, it } from 'vitest'

const DAY = '2026-01-15'
const category = register(washingMachine, washingMachineTexts)
const { rules } = rulesOn(washingMachine.rules, DAY)

const quoteWith = (document: PriceBookDocument) => {
  const priceBook = openPriceBook(document)
  return (answers: Answers) => category.quote(answers, { priceBook, day: DAY, region: 'national' })
}
const quoted = quoteWith(samplePriceBook)
const atTenYuanMore = quoteWith({
  ...samplePriceBook,
  materials: {
    ...samplePriceBook.materials,
    copper: { fenPerTonne: 112_940_00, recovered: 8000, source: 'copper-spot' },
  },
})

const published = [
  ['twin-tub', {}, 40.5],
  ['pulsator', { 'pulsator-capacity': 'up-to-6' }, 46.2],
  ['pulsator', { 'pulsator-capacity': '7-to-8' }, 70.8],
  ['pulsator', { 'pulsator-capacity': '9-to-10' }, 84.8],
  ['pulsator', { 'pulsator-capacity': 'over-10' }, 98.9],
  ['drum', { 'drum-capacity': 'up-to-7' }, 86.6],
  ['drum', { 'drum-capacity': '8-to-9' }, 98.0],
  ['drum', { 'drum-capacity': '10-or-more' }, 109.5],
  ['washer-dryer', { 'drum-capacity': 'up-to-7' }, 86.6],
  ['washer-dryer', { 'drum-capacity': '8-to-9' }, 98.0],
  ['washer-dryer', { 'drum-capacity': '10-or-more' }, 109.5],
] as const

const scrapped = (type: string, capacity: Answers): Answers => ({
  type,
  ...capacity,
  ...(type !== 'twin-tub' && { years: 12, spinning: 'dead' }),
  parts: 'complete',
  lift: 'easy',
})

const asked = (answers: Answers) => askedQuestions(washingMachine.questions, answers).map(({ id }) => id)

describe('the worked examples of the washing machine', () => {
  it('show each outcome and each reason that the sample price book can lead to', () => {
    const reasons = new Set(golden.flatMap(({ expected }) => expected.reasons))
    const possible = Object.keys(washingMachineTexts.reasons).filter((id) => id !== 'free-collection')
    expect(new Set(golden.map(({ expected }) => expected.outcome))).toEqual(new Set(['used', 'scrap', 'incomplete']))
    expect(reasons).toEqual(new Set(possible))
  })

  it.each(published)('a scrapped %s, %j, agrees with the published table: %d yuan', (type, capacity, yuan) => {
    const { lines, missing } = quoted(scrapped(type, capacity))
    expect(missing).toEqual([])
    expect(sumOf(lines.filter(({ kind }) => kind !== 'rounding')) / 100).toBeCloseTo(yuan, 1)
  })

  it.each([
    ['twin-tub', {}, 3.2],
    ['pulsator', { 'pulsator-capacity': '7-to-8' }, 4.1],
    ['drum', { 'drum-capacity': '8-to-9' }, 5],
  ])('put on a scrapped %s, %j, %d yuan when copper rises by 10 yuan per kg', (type, capacity, yuan) => {
    const worth = (quote: typeof quoted) =>
      sumOf(quote(scrapped(type, capacity)).lines.filter(({ kind }) => kind !== 'rounding')) / 100
    expect(worth(atTenYuanMore) - worth(quoted)).toBeCloseTo(yuan, 1)
  })
})

describe('the questions about a washing machine', () => {
  it('ask a twin-tub, which nobody buys second-hand, only what its material depends on', () => {
    expect(asked({ type: 'twin-tub' })).toEqual(['type', 'parts', 'lift'])
  })

  it.each([
    ['pulsator', 'pulsator-capacity'],
    ['drum', 'drum-capacity'],
    ['washer-dryer', 'drum-capacity'],
  ])('ask a %s for its own capacity and for its state', (type, capacity) => {
    const all = ['type', capacity, 'years', 'spinning', 'brand', 'appearance', 'parts', 'lift', 'floor']
    expect(asked({ type, spinning: 'minor-fault', lift: 'stairs' })).toEqual(all)
  })

  it('ask no brand and no look of one that does not turn', () => {
    expect(asked({ type: 'drum', spinning: 'dead' })).not.toEqual(expect.arrayContaining(['brand']))
    expect(asked({ type: 'drum', spinning: 'dead' })).not.toEqual(expect.arrayContaining(['appearance']))
  })

  it('say what the thing is and how it is, leaving out what is not known', () => {
    const drum = { type: 'drum', 'drum-capacity': '8-to-9', years: 6, spinning: 'works' }
    expect(washingMachineTexts.describe(drum)).toEqual({
      title: '8 到 9 公斤滚筒洗衣机',
      detail: '用了 6 年，能洗能甩',
    })
    expect(washingMachineTexts.describe({ type: 'pulsator', years: 0 })).toEqual({
      title: '波轮洗衣机',
      detail: '用了不到 1 年',
    })
    expect(washingMachineTexts.describe({ type: 'unknown', spinning: 'unknown' })).toEqual({
      title: '洗衣机',
      detail: '',
    })
  })

  it('say it in English too', () => {
    const pulsator = { type: 'pulsator', 'pulsator-capacity': 'over-10', years: 1, spinning: 'dead' }
    expect(washingMachineTextsEn.describe(pulsator)).toEqual({
      title: 'Top-loading washing machine, 11 kg or more',
      detail: '1 year old, does not turn or spin',
    })
    expect(washingMachineTextsEn.describe({})).toEqual({ title: 'Washing machine', detail: '' })
  })
})

describe('the rules for washing machines', () => {
  it('have a mass for every size class of the sample price book, and no other', () => {
    const priced = Object.keys(samplePriceBook.sizes['washing-machine'])
    expect(Object.keys(rules.massGrams.value).sort()).toEqual(priced.sort())
  })

  it.each(['twinTubComposition', 'pulsatorComposition', 'drumComposition'] as const)(
    'split the whole mass: %s',
    (composition) => {
      expect(Object.values<number>(rules[composition].value).reduce((sum, share) => sum + share, 0)).toBe(10_000)
    },
  )

  it('name the years of the safe-use life in the reason', () => {
    expect(washingMachineTexts.reasons['over-age'].text).toContain('8 年')
    expect(washingMachineTextsEn.reasons['over-age'].text).toContain('8 years')
  })
})
