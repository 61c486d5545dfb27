import { airConditioner } from '@shared/categories/air-conditioner'
import { golden } from '@shared/categories/air-conditioner/golden'
import { airConditionerTexts } from '@shared/categories/air-conditioner/texts'
import { register } from '@shared/categories/registry'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { NoRulesInForce, rulesOn } from '@shared/valuation/dated'
import { sumOf } from '@shared/valuation/line'
import {
  type Answer,
  type Answers,
  type Completed,
  conditionsOf,
  isAsked,
  type Question,
} from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, completionsOf, settledAnswers } from '../../support/completions'

const DAY = '2026-01-15'
const category = register(airConditioner, airConditionerTexts)
const questions: readonly Question[] = airConditioner.questions
const { rules } = rulesOn(airConditioner.rules, DAY)

const withCopperAt = (yuanPerTonne: number): PriceBookDocument => ({
  ...samplePriceBook,
  materials: {
    ...samplePriceBook.materials,
    copper: { fenPerTonne: yuanPerTonne * 100, recovered: 8000, source: 'copper-spot' },
  },
})
const quoteWith = (document: PriceBookDocument) => {
  const priceBook = openPriceBook(document)
  return (answers: Answers) => category.quote(answers, { priceBook, day: DAY, region: 'national' })
}
const openedSample = openPriceBook(samplePriceBook)
const quoted = quoteWith(samplePriceBook)
const terms = {
  priceBook: openedSample,
  day: DAY,
  region: 'national',
  rulebook: { id: 'air-conditioner', hash: '', rules },
}
const atDearCopper = quoteWith(withCopperAt(150_000))
const atTenYuanMore = quoteWith(withCopperAt(112_940))

const finished = answersTo(questions, { unknown: false })
const person = answersTo(questions, { partly: true })

/** Every question answered, also those which these answers hide, so that any one answer can be changed. */
const everything: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(questions.map((question) => [question.id, fc.constantFrom(...settledAnswers(question))])),
)

/** Questions left open, at most so many that brute force stays quick. */
function openQuestions(answers: Answers, order: readonly number[]): readonly Question[] {
  let completions = 1
  const asked = questions.filter((question) => isAsked(question, answers) || conditionsOf(question).length > 0)
  return order
    .flatMap((index) => asked[index % asked.length] ?? [])
    .filter((question, index, all) => {
      if (all.indexOf(question) !== index) return false
      const more = completions * settledAnswers(question).length
      if (more > 2_000) return false
      completions = more
      return true
    })
}

const without = (answers: Answers, open: readonly Question[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !open.some((question) => question.id === id)))

const partial = fc
  .tuple(everything, fc.array(fc.nat(), { minLength: 1, maxLength: 8 }))
  .map(([answers, order]) => without(answers, openQuestions(answers, order)))

const offerOf = (answers: Answers): number => quoted(answers).low

function floorOf(answers: Answers): number {
  const sizes: Readonly<Record<string, { floor: number }>> = samplePriceBook.sizes['air-conditioner']
  const horsepower = ['wall-horsepower', 'cabinet-horsepower', 'multi-split-horsepower'].map((id) => answers[id])
  const size = [answers.type, ...horsepower].filter((part) => part !== undefined).join('-')
  return sizes[size]?.floor ?? Number.NaN
}

describe('the worked examples of the air conditioner', () => {
  it.each(golden)('$name', ({ answers, day, expected }) => {
    const on = { priceBook: openedSample, day, region: 'national' }
    const { outcome, low, high, reasons, lines } = category.quote(answers, on)
    expect({
      outcome,
      low,
      high,
      reasons: reasons.map(({ id }) => id),
      lines: lines.map(({ id, amount }) => [id, amount]),
    }).toEqual(expected)
  })

  it('show each outcome, each reason and each size class', () => {
    const outcomes = new Set(golden.map(({ expected }) => expected.outcome))
    const reasons = new Set(golden.flatMap(({ expected }) => expected.reasons))
    const floors = new Set(golden.map(({ answers }) => floorOf(answers)).filter((floor) => floor > 0))
    expect([...outcomes].sort()).toEqual(['incomplete', 'scrap', 'used'])
    expect([...reasons].sort()).toEqual(
      Object.keys(airConditionerTexts.reasons)
        .filter((id) => id !== 'free-collection')
        .sort(),
    )
    expect(floors.size).toBe(new Set(Object.values(samplePriceBook.sizes['air-conditioner']).map((s) => s.floor)).size)
  })

  it.each([
    ['split-wall', 'wall-horsepower', '1hp', 268.6],
    ['split-wall', 'wall-horsepower', '1-5hp', 327.4],
    ['split-wall', 'wall-horsepower', '2hp', 444.8],
    ['cabinet', 'cabinet-horsepower', '2hp', 644.5],
    ['cabinet', 'cabinet-horsepower', '3hp', 879.5],
    ['cabinet', 'cabinet-horsepower', '5hp', 1349.3],
    ['window', 'wall-horsepower', '1hp', 350.9],
  ])('a scrapped %s, %s %s, agrees with the published table: %d yuan', (type, question, horsepower, yuan) => {
    const state = { 'install-years': 12, cooling: 'no-cooling', removal: 'from-inside', lift: 'easy' }
    const parts = { [type === 'window' ? 'window-parts' : 'parts']: 'complete' }
    const { lines } = quoted({ type, [question]: horsepower, ...state, ...parts })
    expect(sumOf(lines.filter(({ kind }) => kind !== 'rounding')) / 100).toBeCloseTo(yuan, 1)
  })

  it('put about 36 yuan more on a 1.5 hp wall split when copper rises by 10 yuan per kg', () => {
    const answers = golden.find(({ name }) => name === '11 years is scrap')?.answers ?? {}
    expect(atTenYuanMore(answers).low - quoted(answers).low).toBe(36_00)
  })
})

describe('the questions about an air conditioner', () => {
  it('depend on earlier questions and their options only', () => {
    questions.forEach((question, index) => {
      for (const condition of conditionsOf(question)) {
        const earlier = questions.slice(0, index).find(({ id }) => id === condition.question)
        expect(earlier && settledAnswers(earlier)).toEqual(expect.arrayContaining([...condition.in]))
      }
    })
  })

  it('all have words, and words for nothing else', () => {
    expect(Object.keys(airConditionerTexts.questions).sort()).toEqual(questions.map(({ id }) => id).sort())
    for (const question of questions) {
      const texts = category.texts.questions[question.id]
      expect(texts?.title.length).toBeGreaterThan(0)
      expect(texts?.help.length).toBeGreaterThan(0)
      if (question.kind === 'choice') expect(Object.keys(texts?.options ?? {})).toEqual(settledAnswers(question))
      else expect(texts?.unit).toBeTruthy()
    }
  })

  it('use words as the product speaks', () => {
    const all = JSON.stringify(airConditionerTexts)
    expect(all).not.toMatch(/高价|最高|立即|仅需|秒到账|专属|尊享|福利|免费领|恭喜|亲|哦|您|！|undefined/)
  })

  it('lead to a whole, named offer on every path', () => {
    fc.assert(
      fc.property(finished, (answers) => {
        const quote = quoted(answers)
        expect(quote.missing).toEqual([])
        expect(quote.offer).toBe(quote.low)
        for (const { id } of quote.lines) expect(category.texts.lines).toHaveProperty([id])
        for (const { id } of quote.reasons) expect(category.texts.reasons).toHaveProperty([id])
        expect(quote.reasons.length).toBeGreaterThan(0)
      }),
      { numRuns: 2_000 },
    )
  })

  it('say what the thing is and how it is, leaving out what is not known', () => {
    const { describe: name } = category.texts
    const old = golden.find((one) => one.name === '11 years is scrap')?.answers ?? {}
    expect(name(old)).toEqual({ title: '1.5 匹挂机空调', detail: '装了 11 年，能制冷，没拆' })
    expect(name({ type: 'window', 'install-years': 0, removal: 'taken-down' })).toEqual({
      title: '窗机空调',
      detail: '装了不到 1 年，已经拆下',
    })
    expect(name({ type: 'unknown', cooling: 'unknown' })).toEqual({ title: '空调', detail: '' })
  })
})

describe('the rules for air conditioners', () => {
  it('start on 2026-01-15 and are dated in order', () => {
    expect(() => rulesOn(airConditioner.rules, '2026-01-14')).toThrow(NoRulesInForce)
    for (const rows of Object.values(airConditioner.rules)) {
      const days = rows.map(({ from }) => from)
      expect(days).toEqual([...new Set(days)].sort())
    }
  })

  it('split the whole mass, into materials that the sample price book pays for', () => {
    const shares = rules.composition.value
    expect(Object.values(shares).reduce((sum, share) => sum + share, 0)).toBe(10_000)
    for (const id of Object.keys(shares)) expect(samplePriceBook.materials).toHaveProperty([id])
  })

  it('have a mass for every size class of the sample price book, and no other', () => {
    const priced = Object.keys(samplePriceBook.sizes['air-conditioner'])
    expect(Object.keys(rules.massGrams.value).sort()).toEqual(priced.sort())
  })

  it('name the years of the safe-use life in the reason', () => {
    expect(airConditionerTexts.reasons['over-age'].text).toBe('空调安全使用年限 10 年，已经超过。')
  })
})

describe('the laws of an offer for an air conditioner', () => {
  it('a worse answer is never dearer', () => {
    const ranked = questions.filter((question) => question.kind !== 'choice' || question.ranked)
    fc.assert(
      fc.property(everything, fc.constantFrom(...ranked), (answers, question) => {
        const fromBest = settledAnswers(question)
        const offers = fromBest.map((answer) => offerOf({ ...answers, [question.id]: answer }))
        expect(offers).toEqual([...offers].sort((a, b) => b - a))
      }),
      { numRuns: 2_000 },
    )
  })

  it('an older one is never dearer', () => {
    const years = fc.integer({ min: 0, max: 40 })
    fc.assert(
      fc.property(finished, years, years, (answers, a, b) => {
        const at = (age: Answer) => offerOf({ ...answers, 'install-years': age })
        expect(at(Math.max(a, b))).toBeLessThanOrEqual(at(Math.min(a, b)))
      }),
      { numRuns: 2_000 },
    )
  })

  it('dearer copper never lowers an offer', () => {
    fc.assert(
      fc.property(finished, (answers) => {
        expect(atDearCopper(answers).low).toBeGreaterThanOrEqual(offerOf(answers))
      }),
      { numRuns: 2_000 },
    )
  })

  it('an offer is whole yuan, the sum of its lines, and never below the floor of its size', () => {
    fc.assert(
      fc.property(finished, (answers) => {
        const { low, lines } = quoted(answers)
        expect(sumOf(lines)).toBe(low)
        expect(low % 100).toBe(0)
        expect(low).toBeGreaterThanOrEqual(floorOf(answers))
      }),
      { numRuns: 2_000 },
    )
  })

  it('a range is the least and greatest offer over all completions, by brute force', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const { low, high, answers: counted } = quoted(answers)
        let least = Number.POSITIVE_INFINITY
        let greatest = 0
        for (const completion of completionsOf(questions, counted)) {
          const { total } = airConditioner.value(completion as Completed<typeof airConditioner.questions>, terms)
          least = Math.min(least, total)
          greatest = Math.max(greatest, total)
        }
        expect({ low, high }).toEqual({ low: least, high: greatest })
      }),
      { numRuns: 100 },
    )
  })

  it('one more answer never widens a range', () => {
    fc.assert(
      fc.property(person, fc.nat(), fc.nat(), (answers, which, choice) => {
        const before = quoted(answers)
        const question = questions.find(({ id }) => id === before.missing[which % Math.max(1, before.missing.length)])
        if (!question) return
        const settled = settledAnswers(question)
        const after = quoted({ ...answers, [question.id]: settled[choice % settled.length] as Answer })
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBeLessThanOrEqual(before.high)
      }),
      { numRuns: 3_000 },
    )
  })

  it('answers to hidden questions change nothing', () => {
    fc.assert(
      fc.property(everything, (answers) => {
        const quote = quoted(answers)
        expect(quoted(quote.answers)).toEqual({ ...quote, ignored: [] })
      }),
      { numRuns: 500 },
    )
  })

  it('the same answers give the same bytes', () => {
    fc.assert(
      fc.property(person, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse())
        expect(JSON.stringify(quoted(answers))).toBe(JSON.stringify(quoted(reversed)))
      }),
      { numRuns: 500 },
    )
  })
})
