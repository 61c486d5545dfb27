import released from '@shared/categories/released-ids.json'
import type { Migration } from '@shared/valuation/migration'
import type { Question } from '@shared/valuation/question'
import { describe, expect, it } from 'vitest'
import { addIds, answersOf, type ReleasedIds } from '../../../scripts/release-ids/add-ids'
import { printIds } from '../../../scripts/release-ids/print-ids'
import { lostAnswers, unreleasedAnswers } from './lost-answers'
import { subjects } from './subject'

const releasedIds: ReleasedIds = released

describe('ids are for ever', () => {
  it('every category that was ever released is still there', () => {
    expect(subjects.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(releasedIds)))
  })

  it.each(subjects)('every answer that $id ever took can still be read', ({ id, category }) => {
    expect(lostAnswers(category, releasedIds[id] ?? {})).toEqual([])
  })

  it.each(subjects)('every answer that $id takes is released: npm run release-ids', ({ id, category }) => {
    expect(unreleasedAnswers(category, releasedIds[id] ?? {})).toEqual([])
  })

  it.each(subjects)('answers of today pass through the migrations of $id as they are', ({ category, registered }) => {
    for (const question of category.questions) {
      for (const answer of answersOf(question)) {
        const given = { [question.id]: answer }
        expect(registered.migrate(given)).toEqual({ answers: given, dropped: [] })
      }
    }
  })
})

/** A questionnaire as it was released once. */
const kettle: readonly Question[] = [
  { id: 'size', kind: 'choice', ranked: false, unknown: true, options: [{ id: 'small' }, { id: 'large' }] },
  { id: 'faults', kind: 'choices', unknown: false, options: [{ id: 'leaks' }, { id: 'rusty' }] },
  { id: 'years', kind: 'integer', min: 0, max: 40, better: 'less', unknown: true },
]
const [size, faults, years] = kettle as readonly [Question, Question, Question]
const then = addIds({}, [{ id: 'kettle', questions: kettle }])
const lost = (questions: readonly Question[], migrations: readonly Migration[] = []) =>
  lostAnswers({ questions, migrations }, then.kettle ?? {})

describe('the guard of ids', () => {
  it('finds nothing where nothing was taken away', () => {
    expect(lost(kettle)).toEqual([])
    expect(lost([...kettle, { ...size, id: 'colour' }])).toEqual([])
  })

  it('catches a question that is gone, and takes a migration for it', () => {
    const renamed: readonly Question[] = [{ ...size, id: 'volume' }, faults, years]
    expect(lost(renamed)).toEqual(['size: small', 'size: large', 'size: unknown'])
    expect(lost(renamed, [{ question: 'size', to: 'volume' }])).toEqual([])
    expect(lost([faults, years], [{ question: 'size' }])).toEqual([])
  })

  it('catches an option that is gone, and takes a migration for it', () => {
    const smaller: readonly Question[] = [{ ...size, options: [{ id: 'small' }] } as Question, faults, years]
    expect(lost(smaller)).toEqual(['size: large'])
    expect(lost(smaller, [{ question: 'size', to: 'size', options: { large: 'small' } }])).toEqual([])
    expect(lost(smaller, [{ question: 'size', to: 'size', options: { large: 'unknown' } }])).toEqual([])
    expect(lost(smaller, [{ question: 'size', to: 'size', options: { large: 'huge' } }])).toEqual(['size: large'])
  })

  it('catches bounds drawn in, 不知道 withdrawn and another kind of answer', () => {
    expect(lost([size, faults, { ...years, max: 30 } as Question])).toEqual(['years: 40'])
    expect(lost([{ ...size, unknown: false }, faults, years])).toEqual(['size: unknown'])
    const single = { ...faults, kind: 'choice', ranked: true } as Question
    expect(lost([size, single, years])).toEqual(['faults: leaks', 'faults: rusty'])
  })

  it('misses what was never released', () => {
    const more: readonly Question[] = [
      { ...size, options: [{ id: 'small' }, { id: 'large' }, { id: 'huge' }] } as Question,
    ]
    expect(unreleasedAnswers({ questions: more, migrations: [] }, then.kettle ?? {})).toEqual(['size: huge'])
  })
})

describe('npm run release-ids', () => {
  it('adds what is new and takes nothing away', () => {
    const next = addIds(then, [{ id: 'kettle', questions: [{ ...size, options: [{ id: 'huge' }] } as Question] }])
    expect(next).toEqual({ kettle: { ...then.kettle, size: ['small', 'large', 'unknown', 'huge'] } })
    expect(addIds(next, [{ id: 'kettle', questions: kettle }])).toEqual(next)
    expect(then.kettle?.size).toEqual(['small', 'large', 'unknown'])
  })

  it('writes what it read', () => {
    expect(JSON.parse(printIds(releasedIds))).toEqual(released)
    const long = { kettle: { size: Array.from({ length: 30 }, (_, index) => `size-${index}`) } }
    expect(JSON.parse(printIds(long))).toEqual(long)
  })
})
