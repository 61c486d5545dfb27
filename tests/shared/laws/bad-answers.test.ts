import type { QuoteTerms } from '@shared/categories/registry'
import { type FieldCode, InvalidAnswers } from '@shared/valuation/answers'
import { type Answers, askedQuestions, type NumberQuestion, type Question, UNKNOWN } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo } from '../../support/completions'
import { sampleBook } from './price-books'
import { subjects } from './subject'

const terms: QuoteTerms = { priceBook: sampleBook, day: '2026-11-22', region: 'national' }

const isNumber = (question: Question): question is NumberQuestion => 'max' in question

/** What is refused, field by field; empty when the answers are taken. */
function refusals(quote: () => unknown): readonly (readonly [field: string, code: FieldCode])[] {
  try {
    quote()
    return []
  } catch (error) {
    if (error instanceof InvalidAnswers) return error.fields.map(({ field, code }) => [field, code])
    throw error
  }
}

describe.each(subjects)('bad answers: $id', ({ category: { questions }, registered }) => {
  const refused = (given: unknown) => refusals(() => registered.quote(given, terms))
  const numbers = questions.filter(isNumber)
  const choosing = questions.flatMap((question) => ('options' in question ? [question] : []))

  it('numbers that cannot be are refused, those at the bounds are not', () => {
    for (const { id, min, max } of numbers) {
      expect(refused({ [id]: min - 1 }), id).toEqual([[id, 'out_of_bounds']])
      expect(refused({ [id]: max + 1 }), id).toEqual([[id, 'out_of_bounds']])
      expect(refused({ [id]: min + 0.5 }), id).toEqual([[id, 'not_a_whole_number']])
      expect(refused({ [id]: String(min) }), id).toEqual([[id, 'not_a_whole_number']])
      for (const odd of [Number.NaN, Number.POSITIVE_INFINITY, null, true, [min], {}]) {
        expect(refused({ [id]: odd }), `${id} ${odd}`).toEqual([[id, 'not_a_whole_number']])
      }
      expect(refused({ [id]: min })).toEqual([])
      expect(refused({ [id]: max })).toEqual([])
    }
  })

  it('ages of -1, 0.5 and 60 are refused, and of 0 is not', () => {
    for (const { id } of numbers.filter((question) => question.id.includes('years'))) {
      expect(refused({ [id]: -1 })).toEqual([[id, 'out_of_bounds']])
      expect(refused({ [id]: 0.5 })).toEqual([[id, 'not_a_whole_number']])
      expect(refused({ [id]: 60 })).toEqual([[id, 'out_of_bounds']])
      expect(refused({ [id]: 0 })).toEqual([])
    }
  })

  it('an option that there is not is refused, alone and among others', () => {
    for (const { id, kind, options } of choosing) {
      const [first = ''] = options.map((option) => option.id)
      for (const odd of ['', 'toString', '__proto__', first.toUpperCase(), 0]) {
        expect(refused({ [id]: kind === 'choices' ? [first, odd] : odd }), `${id} ${odd}`).toEqual([
          [id, 'unknown_option'],
        ])
      }
    }
  })

  it.each([null, true, 1, {}])('%j is an option of nothing', (odd) => {
    for (const { id } of choosing) expect(refused({ [id]: odd }).map(([field]) => field)).toEqual([id])
  })

  it('several answers where one is asked for, or one twice, are refused', () => {
    for (const { id, kind, options } of choosing) {
      const [first = '', second = ''] = options.map((option) => option.id)
      if (kind === 'choices') expect(refused({ [id]: [first, first] }), id).toEqual([[id, 'wrong_type']])
      else expect(refused({ [id]: [first, second] }), id).toEqual([[id, 'unknown_option']])
    }
  })

  it('不知道 is taken where it is offered, and nowhere else', () => {
    for (const { id, unknown } of questions) {
      expect(refused({ [id]: UNKNOWN }), id).toEqual(unknown ? [] : [[id, 'unknown_not_offered']])
      expect(refused({ [id]: [UNKNOWN] }).length, id).toBe(1)
    }
  })

  it('不知道 to everything that may be asked is the widest range, and no offer', () => {
    const all = Object.fromEntries(questions.filter(({ unknown }) => unknown).map(({ id }) => [id, UNKNOWN]))
    const { low, high, offer } = registered.quote(all, terms)
    const nothing = registered.quote({}, terms)
    expect({ low, high }).toEqual({ low: nothing.low, high: nothing.high })
    expect(low).toBeLessThan(high)
    expect(offer).toBeUndefined()
  })

  it.each([null, undefined, 'type', 7, true, [], [['type', 'window']]])('%j is no questionnaire', (given) => {
    expect(refused(given)).toEqual([['', 'wrong_type']])
  })

  it('every wrong answer is named, and no right one', () => {
    const person = answersTo(questions, { partly: true })
    fc.assert(
      fc.property(person, fc.subarray([...questions], { minLength: 1 }), (answers, wrong) => {
        const given: Answers = { ...answers, ...Object.fromEntries(wrong.map(({ id }) => [id, 'no-such-option'])) }
        const fields = refused(given).map(([field]) => field)
        expect(wrong.map(({ id }) => id)).toEqual(expect.arrayContaining([...fields]))
        // Nobody reads more than fifty.
        expect(new Set(fields).size).toBe(Math.min(50, wrong.length))
      }),
      { numRuns: 50 },
    )
  })

  it('an older questionnaire is translated, reported or refused: no answer is lost in silence', () => {
    const older = fc.dictionary(fc.constantFrom('age', 'model', 'colour', 'type', 'brand', 'years'), fc.constant('old'))
    fc.assert(
      fc.property(answersTo(questions), older, (answers, before) => {
        const given: Answers = { ...answers, ...before }
        const { answers: translated, dropped } = registered.migrate(given)
        const named = refused(given).map(([field]) => field)
        const quote = named.length > 0 ? undefined : registered.quote(given, terms)
        const told = quote ? [...Object.keys(quote.answers), ...quote.ignored] : named
        const all = [...Object.keys(translated), ...dropped]
        if (quote) expect(told.sort()).toEqual(all.sort())
        else expect(all).toEqual(expect.arrayContaining(told))
      }),
      { numRuns: 100 },
    )
  })

  it('a number below nothing that is nothing is valued as nothing', () => {
    for (const { id, min } of numbers.filter((question) => question.min === 0)) {
      const asked = fc.sample(answersTo(questions, { unknown: false }), { numRuns: 20, seed: 11 })
      for (const answers of asked.filter((given) => askedQuestions(questions, given).some((one) => one.id === id))) {
        const [zero, minus] = [min, -0].map((years) =>
          JSON.stringify(registered.quote({ ...answers, [id]: years }, terms)),
        )
        expect(minus).toBe(zero)
      }
    }
  })
})
