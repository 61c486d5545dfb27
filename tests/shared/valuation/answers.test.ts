import { checkAnswers, InvalidAnswers } from '@shared/valuation/answers'
import type { Question } from '@shared/valuation/question'
import { describe, expect, it } from 'vitest'

const questions = [
  { id: 'type', kind: 'choice', ranked: false, options: [{ id: 'wall' }, { id: 'window' }], unknown: true },
  {
    id: 'power',
    kind: 'choice',
    ranked: false,
    options: [{ id: 'small' }, { id: 'large' }],
    unknown: false,
    askedWhen: { question: 'type', in: ['wall'] },
  },
  {
    id: 'pipe',
    kind: 'choice',
    ranked: true,
    options: [{ id: 'long' }, { id: 'short' }],
    unknown: true,
    askedWhen: { question: 'power', in: ['large'] },
  },
  { id: 'faults', kind: 'choices', options: [{ id: 'noise' }, { id: 'leak' }], unknown: true },
  { id: 'years', kind: 'integer', min: 0, max: 40, better: 'less', unknown: true },
] as const satisfies readonly Question[]

const codesOf = (given: unknown): string[] => {
  try {
    checkAnswers(questions, given)
    return []
  } catch (error) {
    if (!(error instanceof InvalidAnswers)) throw error
    return error.fields.map(({ field, code }) => `${field}: ${code}`)
  }
}

const messageOf = (given: unknown): string => {
  try {
    checkAnswers(questions, given)
    return ''
  } catch (error) {
    return error instanceof InvalidAnswers ? error.message : String(error)
  }
}

describe('checking answers', () => {
  it('counts the answers to asked questions and names the missing ones', () => {
    expect(checkAnswers(questions, { years: 3, type: 'wall' })).toEqual({
      counted: { type: 'wall', years: 3 },
      missing: ['power', 'faults'],
      ignored: [],
    })
  })

  it('ignores and reports answers to hidden questions, also two conditions deep', () => {
    const given = { type: 'window', power: 'large', pipe: 'short', faults: [], years: 1 }
    expect(checkAnswers(questions, given)).toEqual({
      counted: { type: 'window', faults: [], years: 1 },
      missing: [],
      ignored: ['power', 'pipe'],
    })
  })

  it('hides what depends on an answer that is not known', () => {
    expect(checkAnswers(questions, { type: 'unknown' }).missing).toEqual(['faults', 'years'])
  })

  it('gives the same counted answers whatever order they came in', () => {
    const one = checkAnswers(questions, { years: 3, faults: ['leak', 'noise'], type: 'window' }).counted
    const other = checkAnswers(questions, { type: 'window', faults: ['noise', 'leak'], years: 3 }).counted
    expect(JSON.stringify(one)).toBe(JSON.stringify(other))
  })

  it.each([
    [{ colour: 'red' }, ['colour: unknown_question']],
    [{ type: 'cabinet' }, ['type: unknown_option']],
    [{ type: 'wall', power: 'unknown' }, ['power: unknown_not_offered']],
    [{ years: 3.5 }, ['years: not_a_whole_number']],
    [{ years: '3' }, ['years: not_a_whole_number']],
    [{ years: -1 }, ['years: out_of_bounds']],
    [{ years: 41 }, ['years: out_of_bounds']],
    [{ faults: 'noise' }, ['faults: wrong_type']],
    [{ faults: ['noise', 'smell'] }, ['faults: unknown_option']],
    [{ faults: ['noise', 'noise'] }, ['faults: wrong_type']],
    [{ type: null, years: Number.NaN }, ['type: unknown_option', 'years: not_a_whole_number']],
    [{ __proto__: null, constructor: 1 }, ['constructor: unknown_question']],
    [null, [': wrong_type']],
    [['type'], [': wrong_type']],
    ['type=wall', [': wrong_type']],
  ])('refuses %j with every problem named', (given, codes) => {
    expect(codesOf(given)).toEqual(codes)
  })

  it.each([
    [{ colour: 'red' }, 'colour: unknown_question (no such question)'],
    [{ type: 'cabinet' }, 'type: unknown_option (one of wall, window)'],
    [{ power: 'unknown' }, 'power: unknown_not_offered (this has to be known)'],
    [{ years: 3.5 }, 'years: not_a_whole_number (a whole number from 0 to 40)'],
    [{ years: 41 }, 'years: out_of_bounds (from 0 to 40)'],
    [{ faults: 'noise' }, 'faults: wrong_type (a list of options)'],
    [{ faults: ['noise', 'noise'] }, 'faults: wrong_type (each option once)'],
    [{ years: [] }, 'years: not_a_whole_number (a whole number from 0 to 40)'],
    [null, ': wrong_type (an object from question id to answer)'],
    [{ type: 'cabinet', years: -1 }, 'type: unknown_option (one of wall, window); years: out_of_bounds (from 0 to 40)'],
  ])('says of %j what would be right', (given, message) => {
    expect(messageOf(given)).toBe(message)
  })

  it('names no more than fifty problems of a flood', () => {
    const flood = Object.fromEntries(Array.from({ length: 6_000 }, (_, index) => [`q${index}`, 1]))
    expect(codesOf(flood)).toHaveLength(50)
  })
})
