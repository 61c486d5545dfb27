import { categories } from '@shared/categories'
import { mostAsked } from '@shared/valuation/most-asked'
import { type Answers, askedQuestions } from '@shared/valuation/question'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { answersTo } from '../../support/completions'

test.each(categories)('no path of $id asks more than is announced, at any point of it', ({ questions }) => {
  fc.assert(
    fc.property(answersTo(questions), (answers) => {
      const path = askedQuestions(questions, answers)
      const announced = path.map((_, count) => {
        const given: Answers = Object.fromEntries(path.slice(0, count).map(({ id }) => [id, answers[id] ?? 'unknown']))
        return mostAsked(questions, given)
      })
      expect(Math.min(...announced)).toBeGreaterThanOrEqual(path.length)
      expect(announced).toEqual([...announced].sort((one, other) => other - one))
      expect(mostAsked(questions, answers)).toBe(path.length)
    }),
    { numRuns: 100 },
  )
})
