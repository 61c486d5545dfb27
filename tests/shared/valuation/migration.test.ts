import { register } from '@shared/categories/registry'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { InvalidAnswers } from '@shared/valuation/answers'
import { type Migration, migrate } from '@shared/valuation/migration'
import type { Answers } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo } from '../../support/completions'
import { toyCategory } from './toy-category'

const migrated = (migrations: readonly Migration[], given: Answers) => migrate(migrations, given)

describe('answers to an older questionnaire', () => {
  it('are kept where nothing was changed', () => {
    expect(migrated([], { kind: 'a', years: 2 })).toEqual({ answers: { kind: 'a', years: 2 }, dropped: [] })
    expect(migrated([{ question: 'sort', to: 'kind' }], { years: 2 })).toEqual({ answers: { years: 2 }, dropped: [] })
  })

  it('are read under the new id of a question', () => {
    expect(migrated([{ question: 'sort', to: 'kind' }], { sort: 'a' })).toEqual({ answers: { kind: 'a' }, dropped: [] })
    expect(migrated([{ question: 'age', to: 'years' }], { age: 3 }).answers).toEqual({ years: 3 })
  })

  it('are reported where the question was given up', () => {
    expect(migrated([{ question: 'colour' }], { colour: 'red', kind: 'a' })).toEqual({
      answers: { kind: 'a' },
      dropped: ['colour'],
    })
  })

  it('are translated option by option, others and 不知道 kept', () => {
    const split = [{ question: 'kind', to: 'kind', options: { old: 'b', odd: 'unknown' } }]
    expect(migrated(split, { kind: 'old' }).answers).toEqual({ kind: 'b' })
    expect(migrated(split, { kind: 'odd' }).answers).toEqual({ kind: 'unknown' })
    expect(migrated(split, { kind: 'a' }).answers).toEqual({ kind: 'a' })
    expect(migrated(split, { kind: 'unknown' }).answers).toEqual({ kind: 'unknown' })
  })

  it('are translated within several, one given up or split in two', () => {
    const several = [{ question: 'marks', to: 'scratches', options: { lid: 'top', smell: [], all: ['top', 'side'] } }]
    expect(migrated(several, { marks: ['lid', 'smell'] }).answers).toEqual({ scratches: ['top'] })
    expect(migrated(several, { marks: ['all'] }).answers).toEqual({ scratches: ['top', 'side'] })
    expect(migrated(several, { marks: [] }).answers).toEqual({ scratches: [] })
  })

  it('are told once where two options became one, and are 不知道 where one became that', () => {
    const merged = [{ question: 'scratches', to: 'scratches', options: { lid: 'top', cover: 'top', odd: 'unknown' } }]
    expect(migrated(merged, { scratches: ['lid', 'cover', 'side'] }).answers).toEqual({ scratches: ['top', 'side'] })
    expect(migrated(merged, { scratches: ['lid', 'odd'] }).answers).toEqual({ scratches: 'unknown' })
  })

  it('follow one migration after another', () => {
    const twice = [
      { question: 'sort', to: 'type' },
      { question: 'type', to: 'kind', options: { first: 'a' } },
    ]
    expect(migrated(twice, { sort: 'first' }).answers).toEqual({ kind: 'a' })
    expect(migrated([...twice, { question: 'kind' }], { sort: 'first' })).toEqual({ answers: {}, dropped: ['kind'] })
  })

  it('give way to an answer under the new id', () => {
    expect(migrated([{ question: 'sort', to: 'kind' }], { sort: 'a', kind: 'b' })).toEqual({
      answers: { kind: 'b' },
      dropped: ['sort'],
    })
  })

  it('are not written to', () => {
    const given = Object.freeze({ sort: 'a' })
    migrated([{ question: 'sort', to: 'kind' }], given)
    expect(given).toEqual({ sort: 'a' })
  })
})

const source = { name: '测试', date: '2026', mark: 'E' } as const

/** The toy category some questionnaires later. */
const later = register(
  {
    ...toyCategory,
    rules: { ...toyCategory.rules, validDays: [{ from: '2026-01-15', value: 3, source }] },
    migrations: [
      { question: 'sort', to: 'kind', options: { first: 'a', second: 'b' } },
      { question: 'colour' },
      { question: 'age', to: 'years' },
    ],
  },
  { name: '玩具', questions: {}, lines: {}, reasons: {}, materials: {}, describe: () => ({ title: '', detail: '' }) },
)
const terms = { priceBook: openPriceBook(samplePriceBook), day: '2026-02-01', region: 'national' }

describe('a quote of an older questionnaire', () => {
  it.each([null, true, {}, [null]])('refuses %j under an older id, as it does under one of today', (odd) => {
    expect(() => later.quote({ sort: odd }, terms)).toThrow(InvalidAnswers)
  })

  it('is the quote of the same answers under the ids of today', () => {
    const today = { kind: 'b', 'b-size': 'l', state: 'good', scratches: ['top'], years: 2 }
    const { kind: _, years: __, ...others } = today
    expect(later.quote({ ...others, sort: 'second', age: 2 }, terms)).toEqual(later.quote(today, terms))
  })

  it('reports what is asked no more among the ignored', () => {
    const quote = later.quote({ sort: 'first', colour: 'red', 'b-size': 's', state: 'bad', years: 0 }, terms)
    expect([...quote.ignored].sort()).toEqual(['b-size', 'colour'])
    expect(quote.answers).toEqual({ kind: 'a', state: 'bad', years: 0 })
  })

  it('refuses what was never asked and options that never were', () => {
    for (const odd of [{ weight: 3 }, { sort: 'third' }, { age: 99 }]) {
      expect(() => later.quote(odd, terms)).toThrow(InvalidAnswers)
    }
    for (const odd of [null, [], 'sort']) expect(() => later.quote(odd, terms)).toThrow(InvalidAnswers)
  })

  it('loses no answer in silence', () => {
    const older = fc.record({ colour: fc.constantFrom('red', 'blue'), age: fc.nat(6) }, { requiredKeys: [] })
    fc.assert(
      fc.property(answersTo(toyCategory.questions, { partly: true }), older, ({ years: _, ...answers }, before) => {
        const { answers: counted, ignored } = later.quote({ ...answers, ...before }, terms)
        const expected = [...Object.keys(answers), ...Object.keys(before)].map((id) => (id === 'age' ? 'years' : id))
        expect([...Object.keys(counted), ...ignored].sort()).toEqual(expected.sort())
      }),
    )
  })
})
