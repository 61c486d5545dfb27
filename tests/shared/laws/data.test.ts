import { readdirSync } from 'node:fs'
import path from 'node:path'
import { isDay } from '@shared/valuation/dated'
import { conditionsOf } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, settledAnswers } from '../../support/completions'
import { priceBooks, pricesOf, sampleBook } from './price-books'
import { subjects } from './subject'

const folder = path.resolve(import.meta.dirname, '../../../shared/categories')
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
const terms = { priceBook: sampleBook, day: '2026-11-22', region: 'national' }
const id = /^[a-z0-9]+(-[a-z0-9]+)*$/

describe('the categories', () => {
  it('are the folders of shared/categories, each registered once', () => {
    const registered = subjects.map((subject) => subject.id)
    expect([...registered].sort()).toEqual(folders.map(({ name }) => name).sort())
    expect(new Set(registered).size).toBe(registered.length)
  })

  it.each(subjects)('$id is registered as its folder has it', ({ category, registered }) => {
    expect(registered.questions).toBe(category.questions)
    expect(registered.rulebook(terms.day)).toMatchObject({ id: expect.stringMatching(`^${registered.id}@`) })
  })
})

describe.each(subjects)('the questions: $id', ({ category: { questions, ageQuestion }, registered }) => {
  it('have ids of their own, and so have their options', () => {
    const ids = questions.map((question) => question.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((one) => !id.test(one))).toEqual([])
    for (const question of questions) {
      if (!('options' in question)) continue
      const options = question.options.map((option) => option.id)
      expect(new Set(options).size, question.id).toBe(options.length)
      expect(options.filter((option) => !id.test(option) || option === 'unknown')).toEqual([])
      expect(options.length, question.id).toBeGreaterThan(1)
    }
  })

  it('depend on earlier questions and on options that exist', () => {
    for (const [index, question] of questions.entries()) {
      for (const condition of conditionsOf(question)) {
        const earlier = questions.slice(0, index).find((one) => one.id === condition.question)
        expect(earlier && settledAnswers(earlier), question.id).toEqual(expect.arrayContaining([...condition.in]))
        expect(condition.in.length, question.id).toBeGreaterThan(0)
      }
    }
  })

  it('ask for numbers within bounds, and for the age in years by one of them', () => {
    const numbers = questions.flatMap((question) => ('max' in question ? [question] : []))
    for (const { min, max } of numbers) expect([min, max].every(Number.isSafeInteger) && min < max).toBe(true)
    if (ageQuestion !== undefined) expect(numbers.map((question) => question.id)).toContain(ageQuestion)
  })

  it('can each be reached', () => {
    const answers = fc.sample(answersTo(questions, { unknown: false }), { numRuns: 2_000, seed: 1 })
    const reached = new Set(answers.flatMap((given) => Object.keys(given)))
    expect(questions.map((question) => question.id).filter((one) => !reached.has(one))).toEqual([])
  })

  it('can each be left open where a person may not know', () => {
    const open = questions.filter((question) => question.unknown)
    const all = Object.fromEntries(open.map((question) => [question.id, 'unknown']))
    expect(registered.quote(all, terms).low).toBeLessThanOrEqual(registered.quote({}, terms).high)
  })
})

const sourceOf = {
  name: expect.stringMatching(/\S/),
  date: expect.any(String),
  mark: expect.stringMatching(/^[ABCEG]$/),
}
const dateOfSource = /^\d{4}(-\d{2}(-\d{2})?)?$/

/** Tables of shares of a mass: everything in them is a material that a price book pays for. */
function compositionsIn(value: unknown): readonly Readonly<Record<string, number>>[] {
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const isComposition = entries.length > 1 && entries.every(([key]) => key in sampleBook.materials)
  return isComposition ? [value as Record<string, number>] : entries.flatMap(([, part]) => compositionsIn(part))
}

describe.each(subjects)('the rules: $id', ({ id: category, category: { rules } }) => {
  it('are dated in order, with source and mark', () => {
    for (const [name, rows] of Object.entries(rules)) {
      const days = rows.map(({ from }) => from)
      expect(days.length, name).toBeGreaterThan(0)
      expect(days.every(isDay), name).toBe(true)
      expect(days, name).toEqual([...new Set(days)].sort())
      for (const { source, value } of rows) {
        expect(source, name).toEqual(sourceOf)
        expect(source.date, name).toMatch(dateOfSource)
        expect(value, name).toBeDefined()
      }
    }
  })

  it('count in whole numbers', () => {
    const numbers = pricelessNumbers(
      Object.values(rules)
        .flat()
        .map(({ value }) => value),
    )
    expect(numbers.length).toBeGreaterThan(0)
    expect(numbers.filter((number) => !Number.isSafeInteger(number) || number < 0)).toEqual([])
  })

  it('split the whole mass wherever they split one', () => {
    const compositions = Object.values(rules).flatMap((rows) => rows.flatMap(({ value }) => compositionsIn(value)))
    const sums = compositions.map((shares) => Object.values(shares).reduce((sum, share) => sum + share, 0))
    expect(sums.filter((sum) => sum !== 10_000)).toEqual([])
    expect(compositions.length > 0).toBe('massGrams' in rules)
  })

  it('know the mass of every size that the sample price book has, and of no other', () => {
    const sizes = Object.keys(sampleBook.sizes[category] ?? {}).sort()
    for (const { value } of rules.massGrams ?? []) expect(Object.keys(value as object).sort()).toEqual(sizes)
    expect('massGrams' in rules).toBe(sizes.length > 0)
  })
})

const pricelessNumbers = (value: unknown): readonly number[] => {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pricelessNumbers) : []
}

describe('the price books of the laws', () => {
  it.each(subjects)('can value every $id', ({ registered }) => {
    const [sample, ...others] = priceBooks
    for (const priceBook of [sample, ...others.slice(0, 5)]) {
      expect(registered.priceFaults({ ...terms, priceBook: priceBook ?? sampleBook })).toEqual([])
    }
  })

  it('differ in every kind of price, so that each is tried', () => {
    for (const { path: at, amount, kind } of pricesOf(sampleBook)) {
      const found = priceBooks.map((book) =>
        at.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], book),
      )
      expect(new Set(found).size > 1 || amount === 0, `${kind} ${at.join('.')}`).toBe(true)
    }
  })
})
