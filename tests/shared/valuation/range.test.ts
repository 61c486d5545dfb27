import type { Answers, Completed, Question } from '@shared/valuation/question'
import { quote } from '@shared/valuation/quote'
import { complete, type Side } from '@shared/valuation/range'
import { alternatives, stake } from '@shared/valuation/what-if'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo, completionsOf, settledAnswers } from '../../support/completions'
import { toyCategory, toyTerms } from './toy-category'

const { questions, value } = toyCategory
const offers = (answers: Answers): number[] =>
  [...completionsOf(questions, answers)].map((all) => value(all as Completed<typeof questions>, toyTerms).total)
/** With questions of its own: what is remembered of others does not help. */
const quoted = (answers: Answers) => quote({ ...toyCategory, questions: [...questions] as const }, answers, toyTerms)

describe('the range of an offer', () => {
  it('is the least and the greatest offer over all completions, by brute force', () => {
    fc.assert(
      fc.property(answersTo(questions, { partly: true }), (answers) => {
        const all = offers(answers)
        expect(quoted(answers)).toMatchObject({ low: Math.min(...all), high: Math.max(...all) })
      }),
      { numRuns: 1_000 },
    )
  })

  it('never widens with one more answer', () => {
    fc.assert(
      fc.property(answersTo(questions, { partly: true }), fc.nat(), fc.nat(), (answers, which, choice) => {
        const before = quoted(answers)
        const open = before.missing[which % Math.max(1, before.missing.length)]
        const question = questions.find(({ id }) => id === open)
        if (!question) return
        const options = settledAnswers(question)
        const after = quoted({ ...answers, [question.id]: options[choice % options.length] as string })
        expect(after.low).toBeGreaterThanOrEqual(before.low)
        expect(after.high).toBeLessThanOrEqual(before.high)
      }),
    )
  })

  it('closes when everything is answered, and then there is an offer', () => {
    fc.assert(
      fc.property(answersTo(questions, { unknown: false }), (answers) => {
        const { low, high, offer, missing } = quoted(answers)
        expect(missing).toEqual([])
        expect(low).toBe(high)
        expect(offer).toBe(low)
      }),
    )
  })

  it('is told before the first question, as incomplete', () => {
    expect(quoted({})).toMatchObject({
      outcome: 'incomplete',
      low: 700,
      high: 150_000,
      missing: ['kind', 'state', 'years'],
    })
  })

  it('keeps its lines at the guaranteed minimum', () => {
    fc.assert(
      fc.property(answersTo(questions, { partly: true }), (answers) => {
        const { lines, low } = quoted(answers)
        expect(lines.reduce((sum, line) => sum + line.amount, 0)).toBe(low)
      }),
    )
  })

  it('gives the same bytes for the same answers in any order', () => {
    const forwards = quoted({ kind: 'b', 'b-size': 'l', state: 'poor', scratches: ['top', 'side'], years: 2 })
    const backwards = quoted({ years: 2, scratches: ['side', 'top'], state: 'poor', 'b-size': 'l', kind: 'b' })
    expect(JSON.stringify(forwards)).toBe(JSON.stringify(backwards))
  })

  it('does not count answers to hidden questions', () => {
    const hidden = quoted({ kind: 'a', 'b-size': 'l', state: 'good', scratches: [], years: 0 })
    expect(hidden).toMatchObject({ offer: 90_000, ignored: ['b-size'] })
    expect(hidden.answers).not.toHaveProperty('b-size')
  })
})

describe('the search', () => {
  const made = (): readonly Question[] => [
    { id: 'kind', kind: 'choice', ranked: false, unknown: true, options: [{ id: 'small' }, { id: 'large' }] },
    {
      id: 'state',
      kind: 'choice',
      ranked: true,
      unknown: true,
      options: [{ id: 'good' }, { id: 'fair' }, { id: 'poor' }],
      askedWhen: { question: 'kind', in: ['small'] },
    },
    { id: 'faults', kind: 'choices', unknown: true, options: [{ id: 'noise' }, { id: 'rust' }] },
    { id: 'years', kind: 'integer', min: 1, max: 9, better: 'less', unknown: true },
    {
      id: 'litres',
      kind: 'integer',
      min: 100,
      max: 600,
      better: 'more',
      unknown: true,
      askedWhen: { question: 'kind', in: ['large'] },
    },
  ]
  const completions = (answers: Answers, side: Side): unknown[] => {
    const found: unknown[] = []
    complete(made(), answers, side, (completion) => found.push(JSON.parse(JSON.stringify(completion))))
    return found
  }

  it('tries the best of what is ranked for the greatest offer, and all of what is not', () => {
    expect(completions({}, 'high')).toEqual([
      { kind: 'small', state: 'good', faults: [], years: 1 },
      { kind: 'large', faults: [], years: 1, litres: 600 },
    ])
  })

  it('tries the worst of what is ranked for the least offer', () => {
    expect(completions({}, 'low')).toEqual([
      { kind: 'small', state: 'poor', faults: ['noise', 'rust'], years: 9 },
      { kind: 'large', faults: ['noise', 'rust'], years: 9, litres: 100 },
    ])
  })

  it('keeps what is answered, and takes 不知道 for open', () => {
    expect(completions({ kind: 'small', state: 'unknown', faults: ['rust'], years: 4 }, 'low')).toEqual([
      { kind: 'small', state: 'poor', faults: ['rust'], years: 4 },
    ])
  })

  it('asks again what an earlier answer opens and closes, however often', () => {
    const twice = made().map((question) => (question.id === 'years' ? { ...question, ...eitherAge } : question))
    const found: unknown[] = []
    complete(twice as readonly Question[], {}, 'high', ({ kind, years, litres }) => found.push([kind, years, litres]))
    expect(found).toEqual([
      ['small', 'old', undefined],
      ['small', 'new', undefined],
      ['large', 'old', 600],
      ['large', 'new', 600],
    ])
  })
  const eitherAge = { kind: 'choice', ranked: false, options: [{ id: 'old' }, { id: 'new' }] }
})

describe('what another answer would change', () => {
  const answers = { kind: 'a', state: 'poor', scratches: [], years: 2 }

  it('is the offer under each other option, the rest kept', () => {
    expect(alternatives(toyCategory, answers, 'state', toyTerms)).toEqual([
      { answer: 'good', low: 74_600, high: 74_600 },
      { answer: 'poor', low: 54_600, high: 54_600 },
      { answer: 'bad', low: 29_600, high: 29_600 },
      { answer: 'unknown', low: 29_600, high: 74_600 },
    ])
  })

  it('is a stake: the most by which an answer can tighten the range', () => {
    expect(stake(toyCategory, { kind: 'a', years: 2 }, 'state', toyTerms)).toBe(45_000)
    expect(stake(toyCategory, answers, 'years', toyTerms)).toBe(6 * 7_700)
    expect(stake(toyCategory, answers, 'scratches', toyTerms)).toBe(2 * 1_300)
    expect(stake(toyCategory, answers, 'colour', toyTerms)).toBe(0)
  })
})
