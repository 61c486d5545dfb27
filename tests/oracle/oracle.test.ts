import { categories } from '@shared/categories'
import type { RegisteredCategory } from '@shared/categories/registry'
import { openPriceBook } from '@shared/price-book/price-book'
import type { PriceBookDocument } from '@shared/price-book/price-book-schema'
import { samplePriceBook } from '@shared/price-book/sample'
import { describe, expect, it } from 'vitest'
import { openOracle } from './oracle'
import { plantErrors } from './planted-errors'
import type { OracleQuestion } from './questionnaire'
import { finishedAnswers, openAnswers } from './random-answers'
import { ELSEWHERE, randomPriceBook, type Spread } from './random-price-book'
import { openRandomSource, seedOf } from './random-source'
import { roundDown, roundHalfUp } from './rational'
import { tableOptions } from './table-options'
import { tablesOf } from './tables'

/** Finished answer sets per category; `ORACLE_RUNS` asks for more. */
const RUNS = Math.max(2_000, Number(process.env.ORACLE_RUNS ?? 0))
/** Open answer sets per category, of up to so many completions, the largest once in twenty. */
const RANGES = Math.ceil(RUNS / 20)
const COMPLETIONS = [10, 100, 500, 2_000] as const
const MOST_COMPLETIONS = 20_000
const SETS_PER_BOOK = 5
/** An error that only shows later would hardly show at all. */
const MOST_RUNS_TO_NOTICE = 2_000
const DAY = '2026-01-15'
const timeout = 60_000 + 30 * RUNS

type CoreQuote = ReturnType<RegisteredCategory['quote']>

const named = categories.map((category) => ({ id: category.id, category }))

const comparable = ({ reasons, lines }: Pick<CoreQuote, 'reasons' | 'lines'>) => ({
  reasons: reasons.map(({ id }) => id),
  lines: lines.map(({ id, amount }) => [id, amount]),
})

const sameBytes = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A random price book, and that book checked and opened by the product. */
function randomPrices(category: RegisteredCategory, name: string, spread: Spread) {
  const random = openRandomSource(seedOf(`${category.id} ${name}`, 0))
  const book = randomPriceBook(category.id, random, spread)
  return { name, book, priceBook: openPriceBook(book) }
}

/** The prices in use: opening a book takes ten times as long as a quote, so a few answer sets share one. */
let inUse: ReturnType<typeof randomPrices> | undefined

function pricesOfRun(category: RegisteredCategory, run: number) {
  const name = `${category.id} ${Math.floor(run / SETS_PER_BOOK)}`
  if (inUse?.name !== name) inUse = randomPrices(category, name, 'wild')
  return inUse
}

/** Random prices and finished answers, and what the product says of them. */
function finishedRun(category: RegisteredCategory, run: number) {
  const random = openRandomSource(seedOf(category.id, run))
  const { book, priceBook } = pricesOfRun(category, run)
  const answers = finishedAnswers(category.questions, random)
  const region = random.pick(['national', ELSEWHERE])
  const quote = category.quote(answers, { priceBook, day: DAY, region })
  const { outcome, low, high, offer, missing } = quote
  return { answers, prices: { book, region }, core: { outcome, low, high, offer, missing, ...comparable(quote) } }
}

function oracleOn(category: RegisteredCategory, { answers, prices }: ReturnType<typeof finishedRun>) {
  const { outcome, offer, reasons, lines } = openOracle(category, prices).quote(answers)
  return { outcome, low: offer, high: offer, offer, missing: [], reasons, lines }
}

/** Random prices and open answers, and the range that the product gives for them. */
function openRun(category: RegisteredCategory, run: number) {
  const random = openRandomSource(seedOf(`${category.id} range`, run))
  const limit = random.oneIn(20) ? MOST_COMPLETIONS : random.pick(COMPLETIONS)
  const answers = openAnswers(category.questions, random, limit)
  const { book, priceBook } = randomPrices(category, `range ${run}`, 'ranked')
  const region = random.pick(['national', ELSEWHERE])
  const quote = category.quote(answers, { priceBook, day: DAY, region })
  return { answers, prices: { book, region }, core: { low: quote.low, high: quote.high, ...comparable(quote) } }
}

describe('a second, independent valuation', () => {
  it.each(named)('agrees with every quote of finished answers: $id', { timeout }, ({ category }) => {
    let compared = 0
    const outcomes = new Set<string>()
    const reasons = new Set<string>()
    for (let run = 0; run < RUNS; run += 1) {
      const { core, ...given } = finishedRun(category, run)
      const expected = oracleOn(category, { core, ...given })
      if (!sameBytes(core, expected)) expect({ run, ...given, ...core }).toEqual({ run, ...given, ...expected })
      outcomes.add(expected.outcome)
      for (const reason of expected.reasons) reasons.add(reason)
      compared += 1
    }
    expect(compared).toBe(RUNS)
    expect([...outcomes].sort()).toEqual(['scrap', 'used'])
    expect([...reasons].sort()).toEqual(Object.keys(category.texts.reasons).sort())
  })

  it.each(named)('agrees with every range of open answers, by brute force: $id', { timeout }, ({ category }) => {
    let compared = 0
    let wide = 0
    for (let run = 0; run < RANGES; run += 1) {
      const { answers, prices, core } = openRun(category, run)
      const { low, high, leasts } = openOracle(category, prices).range(answers)
      const same = leasts.find((least) => sameBytes([least.reasons, least.lines], [core.reasons, core.lines]))
      const { reasons, lines } = same ?? leasts[0] ?? {}
      expect({ run, answers, ...core }).toEqual({ run, answers, low, high, reasons, lines })
      wide += low < high ? 1 : 0
      compared += 1
    }
    expect(compared).toBe(RANGES)
    expect(wide).toBeGreaterThan(RANGES / 3)
  })
})

describe('the oracle', () => {
  it.each(named)('notices any one wrong number in its tables: $id', { timeout }, ({ id, category }) => {
    const planted = plantErrors(tablesOf(id))
    let unnoticed = planted
    for (let run = 0; run < MOST_RUNS_TO_NOTICE && unnoticed.length > 0; run += 1) {
      const { answers, prices, core } = finishedRun(category, run)
      unnoticed = unnoticed.filter(({ tables }) => {
        const { reasons, lines } = openOracle(category, prices, tables).quote(answers)
        return sameBytes([reasons, lines], [core.reasons, core.lines])
      })
    }
    expect(planted.length).toBeGreaterThan(30)
    expect(unnoticed.map(({ path }) => path)).toEqual([])
  })

  it.each(
    named.flatMap((one) => [
      { ...one, rounding: 'half up', round: roundHalfUp },
      { ...one, rounding: 'down', round: roundDown },
    ]),
  )('notices rounding $rounding: $id', { timeout }, ({ category, round }) => {
    const differs = (run: number): boolean => {
      const { answers, prices, core } = finishedRun(category, run)
      return !sameBytes(openOracle(category, { ...prices, round }).quote(answers).lines, core.lines)
    }
    expect(Array.from({ length: MOST_RUNS_TO_NOTICE }, (_, run) => run).some(differs)).toBe(true)
  })

  it.each(named)('knows the same options as the questionnaire: $id', ({ id, category }) => {
    const known = tableOptions(tablesOf(id))
    const questions: readonly OracleQuestion[] = category.questions
    const asked = questions.flatMap((question) =>
      known[question.id] && 'options' in question
        ? [[question.id, question.options.map((option) => option.id).sort()] as const]
        : [],
    )
    expect(Object.fromEntries(asked)).toEqual(known)
  })

  it.each(named.filter(({ id }) => id !== 'mobile-phone'))('weighs the size classes that are priced: $id', ({ id }) => {
    const tables = tablesOf(id)
    const book: PriceBookDocument = samplePriceBook
    expect(Object.keys('massGrams' in tables ? tables.massGrams : {}).sort()).toEqual(
      Object.keys(book.sizes[id] ?? {}).sort(),
    )
  })
})
