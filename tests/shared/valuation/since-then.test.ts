import { airConditioner } from '@shared/categories/air-conditioner'
import { airConditionerTexts } from '@shared/categories/air-conditioner/texts'
import { findCategory } from '@shared/categories/index'
import { type QuoteTerms, type RegisteredCategory, register } from '@shared/categories/registry'
import type { PriceBook } from '@shared/price-book/price-book'
import type { Migration } from '@shared/valuation/migration'
import type { Answers } from '@shared/valuation/question'
import type { SinceThen } from '@shared/valuation/since-then'
import { describe, expect, it } from 'vitest'
import { workingAirConditioner } from '../../support/finished-answers'
import { pricesOf, repriced, sampleBook, withoutEntry } from '../laws/price-books'

const lockedDay = '2026-11-21'
const termsOf = (priceBook: PriceBook, day = lockedDay): QuoteTerms => ({ priceBook, day, region: 'national' })
const lockedTerms = termsOf(sampleBook)

/** The sample price book with one other price, in fen. */
function bookWith(path: string, fen: number): PriceBook {
  if (!pricesOf(sampleBook).some((price) => price.path.join('.') === path)) throw new Error(`no price ${path}`)
  const book = repriced(sampleBook, (price) => (price.path.join('.') === path ? fen : price.amount))
  return { ...book, hash: `${path} ${fen}` }
}

function registered(id: string): RegisteredCategory {
  const category = findCategory(id)
  if (!category) throw new Error(`no category ${id}`)
  return category
}

/** What is told of a comparison: cause, fen, and each line that moved. */
const told = (since: SinceThen | undefined) =>
  since?.steps.map(({ cause, amount, lines }) => [cause, amount, lines.map((line) => [line.id, line.amount])])

/** Air conditioners as they may be from New Year on: more of the new price is paid. */
const source = { name: '试验', date: '2027-01-01', mark: 'E' } as const
const purchaseToNew = [...airConditioner.rules.purchaseToNew, { from: '2027-01-01', value: 4000, source }]
const changedRules = { ...airConditioner.rules, purchaseToNew }
const nextYear = register(
  { ...airConditioner, rules: changedRules } as unknown as typeof airConditioner,
  airConditionerTexts,
)

describe('an air conditioner that was worth 618 yuan: 2600 × 0.35 × 0.715 × 0.95 = 618.12', () => {
  const answers: Answers = { ...workingAirConditioner, 'install-years': 3 }
  const locked = nextYear.quote(answers, lockedTerms)
  const dearer = bookWith('sizes.air-conditioner.split-wall-1-5hp.referencePrice', 280_000)
  const market = [
    'market',
    // 2800 × 0.35 = 980, × 0.715 = 700.70, × 0.95 = 665.66 (665.665 to even), offer 665
    4_700,
    [
      ['reference-price', 20_000],
      ['purchase-to-new', -13_000],
      ['age', -1_995],
      ['appearance', -251],
      ['rounding', -54],
    ],
  ]
  const rules = [
    'rules',
    // 2800 × 0.40 = 1120, × 0.715 = 800.80, × 0.95 = 760.76, offer 760
    9_500,
    [
      ['purchase-to-new', 14_000],
      ['age', -3_990],
      ['appearance', -500],
      ['rounding', -10],
    ],
  ]

  it('pays 618 and nothing more while nothing changes', () => {
    expect(locked.low).toBe(61_800)
    expect(nextYear.sinceThen(locked, answers, lockedTerms)).toEqual({
      pays: 61_800,
      locked: 61_800,
      now: 61_800,
      steps: [],
    })
  })

  it('pays 760 after prices and then rules have risen, and says how much came of which', () => {
    const since = nextYear.sinceThen(locked, answers, termsOf(dearer, '2027-02-01'))
    expect(since).toMatchObject({ pays: 76_000, locked: 61_800, now: 76_000 })
    expect(told(since)).toEqual([market, rules])
  })

  it('pays 456 when it cools badly too: 800.80 × 0.6 = 480.48, × 0.95 = 456.46', () => {
    const found = { ...answers, cooling: 'minor-fault' }
    const since = nextYear.sinceThen(locked, found, termsOf(dearer, '2027-02-01'))
    expect(since).toMatchObject({ pays: 45_600, locked: 61_800, now: 45_600 })
    expect(told(since)).toEqual([
      market,
      rules,
      [
        'answers',
        -30_400,
        [
          ['function', -32_032],
          ['appearance', 1_602],
          ['rounding', 30],
        ],
      ],
    ])
  })

  it('does not tell prices from rules where the locked rules are gone', () => {
    const older = { ...locked, rulebook: { ...locked.rulebook, hash: 'f'.repeat(32) } }
    const since = nextYear.sinceThen(older, answers, termsOf(dearer, '2027-02-01'))
    expect(told(since)).toEqual([
      [
        'market-and-rules',
        14_200,
        [
          ['reference-price', 20_000],
          ['purchase-to-new', 1_000],
          ['age', -5_985],
          ['appearance', -751],
          ['rounding', -64],
        ],
      ],
    ])
  })

  it('blames the rules alone where prices are the same, whether or not the locked rules are still known', () => {
    const later = termsOf(sampleBook, '2027-02-01')
    const older = { ...locked, rulebook: { ...locked.rulebook, hash: 'f'.repeat(32) } }
    for (const one of [locked, older]) {
      // 2600 × 0.40 = 1040, × 0.715 = 743.60, × 0.95 = 706.42, offer 706
      expect(nextYear.sinceThen(one, answers, later)?.steps).toMatchObject([{ cause: 'rules', amount: 8_800 }])
    }
  })
})

describe('an air conditioner of 12 years that was worth 327 yuan as scrap', () => {
  const category = registered('air-conditioner')
  const answers: Answers = { ...workingAirConditioner, 'install-years': 12 }
  const locked = category.quote(answers, lockedTerms)
  const copperAt = (yuanPerTonne: number) => bookWith('materials.copper.fenPerTonne', yuanPerTonne * 100)

  it('pays 352 with copper at 110,000: 6.46 kg × 88 = 568.48; margin 0.3 × 504.16 = 151.25; leaves 352.91', () => {
    const since = category.sinceThen(locked, answers, termsOf(copperAt(110_000)))
    expect(since).toMatchObject({ pays: 35_200, locked: 32_700, now: 35_200 })
    expect(told(since)).toEqual([
      [
        'market',
        2_500,
        [
          ['copper', 3_649],
          ['margin', -1_095],
          ['rounding', -54],
        ],
      ],
    ])
  })

  it('still pays 327 with copper at 90,000: 6.46 × 72 = 465.12; margin 0.3 × 400.80 = 120.24; leaves 280.56', () => {
    const since = category.sinceThen(locked, answers, termsOf(copperAt(90_000)))
    expect(since).toMatchObject({ pays: 32_700, locked: 32_700, now: 28_000 })
    expect(told(since)).toEqual([
      [
        'market',
        -4_700,
        [
          ['copper', -6_687],
          ['margin', 2_006],
          ['rounding', -19],
        ],
      ],
    ])
  })

  it('counts a line that appears or vanishes from or to nothing', () => {
    const since = category.sinceThen(locked, { ...answers, 'install-years': 3 }, termsOf(sampleBook))
    expect(since?.now).toBe(61_800)
    expect(told(since)?.[0]?.[2]).toEqual(
      expect.arrayContaining([
        ['copper', -53_199],
        ['reference-price', 260_000],
      ]),
    )
  })
})

describe('a phone that was worth 1503 yuan: 1550 × 0.97 = 1503.50', () => {
  const category = registered('mobile-phone')
  const answers: Answers = {
    brand: 'apple',
    'apple-model': 'iphone-13',
    'apple-storage-128-256-512': '128gb',
    power: 'works',
    account: 'removable',
    route: 'reuse',
    channel: 'mainland',
    warranty: 'little-or-none',
    'screen-look': 'scratch-under-10mm',
    'screen-display': 'intact',
    body: 'intact',
    battery: '90-or-more',
    history: [],
    faults: [],
  }
  const locked = category.quote(answers, lockedTerms)
  const fallen = bookWith('phones.basePrices.iphone-13.128gb', 140_000)
  const market = [
    'market',
    // 1400 × 0.97 = 1358
    -14_500,
    [
      ['base-price', -15_000],
      ['screen-look', 450],
      ['rounding', 50],
    ],
  ]
  const found = { ...answers, 'screen-look': 'scratch-10mm-or-more' }

  it('still pays 1503 after its market has fallen', () => {
    const since = category.sinceThen(locked, answers, termsOf(fallen))
    expect(since).toMatchObject({ pays: 150_300, locked: 150_300, now: 135_800 })
    expect(told(since)).toEqual([market])
  })

  it('pays 1288 with a longer scratch, at the prices of today: 1400 × 0.92', () => {
    const since = category.sinceThen(locked, found, termsOf(fallen))
    expect(since).toMatchObject({ pays: 128_800, locked: 150_300, now: 128_800 })
    expect(told(since)).toEqual([market, ['answers', -7_000, [['screen-look', -7_000]]]])
  })

  it('pays 1426 with a longer scratch, where the locked prices are at hand: 1550 × 0.92', () => {
    const since = category.sinceThen(locked, found, termsOf(fallen), sampleBook)
    expect(since).toMatchObject({ pays: 142_600, locked: 150_300, now: 128_800 })
  })

  it('does not take another price book for the locked one', () => {
    expect(category.sinceThen(locked, found, termsOf(fallen), fallen)?.pays).toBe(128_800)
  })

  it('does not value under locked rules that are gone', () => {
    const older = { ...locked, rulebook: { ...locked.rulebook, hash: 'f'.repeat(32) } }
    expect(category.sinceThen(older, found, termsOf(fallen), sampleBook)?.pays).toBe(128_800)
  })

  it('takes the same answers for the same in whatever order they are told', () => {
    const turned = Object.fromEntries(Object.entries(answers).reverse())
    expect(category.sinceThen(locked, turned, termsOf(fallen))?.pays).toBe(150_300)
  })
})

describe('a locked quote that cannot be compared', () => {
  const category = registered('air-conditioner')
  const locked = category.quote(workingAirConditioner, lockedTerms)
  const { lift: _, ...unfinished } = workingAirConditioner

  it.each([
    ['an answer does not fit', { ...workingAirConditioner, type: 'cupboard' }],
    ['a question is not answered', unfinished],
    ['a question is not known', { ...workingAirConditioner, colour: 'white' }],
  ])('comes to nothing when %s', (_, answers) => {
    expect(category.sinceThen(locked, answers, lockedTerms)).toBeUndefined()
    expect(category.sinceThen({ ...locked, answers }, answers, lockedTerms)).toBeUndefined()
  })

  it('comes to nothing when its region or its price is gone', () => {
    const elsewhere = { ...locked, region: 'atlantis' }
    expect(category.sinceThen(elsewhere, workingAirConditioner, lockedTerms)).toBeUndefined()
    const without = withoutEntry(sampleBook, ['sizes', 'air-conditioner', 'split-wall-1-5hp'])
    expect(category.sinceThen(locked, workingAirConditioner, termsOf(without))).toBeUndefined()
  })

  it('does not hide a bug, nor a day before there were rules', () => {
    expect(() => category.sinceThen({ ...locked, day: '2020-01-01' }, workingAirConditioner, lockedTerms)).toThrow(
      'no rules in force on 2020-01-01',
    )
  })
})

describe('a locked quote under older ids', () => {
  const migrations: readonly Migration[] = [{ question: 'kind', to: 'type', options: { wall: 'split-wall' } }]
  const renamed = register({ ...airConditioner, migrations } as unknown as typeof airConditioner, airConditionerTexts)
  const { type: _, ...others } = workingAirConditioner
  const older: Answers = { kind: 'wall', ...others }

  it('has the answers that it always had', () => {
    const locked = { ...renamed.quote(workingAirConditioner, lockedTerms), answers: older }
    for (const answers of [older, workingAirConditioner]) {
      const since = renamed.sinceThen(locked, answers, lockedTerms)
      expect(since).toEqual({ pays: locked.low, locked: locked.low, now: locked.low, steps: [] })
    }
  })
})
