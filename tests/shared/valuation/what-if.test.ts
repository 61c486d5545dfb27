import { contentsRange } from '@shared/valuation/contents-range'
import { questionsBehind } from '@shared/valuation/questions-behind'
import { valueOverTime } from '@shared/valuation/value-over-time'
import { mostTelling, stake } from '@shared/valuation/what-if'
import { describe, expect, it } from 'vitest'
import { toyCategory, toyTerms } from './toy-category'

const telling = (answers: Record<string, string | number | string[]>) => mostTelling(toyCategory, answers, toyTerms)

describe('the most telling question', () => {
  it('is the open one that tightens the range most', () => {
    expect(telling({})?.question).toBe('kind')
    expect(telling({ kind: 'a', scratches: [] })).toEqual({ question: 'years', stake: 46_200 })
    expect(telling({ kind: 'a', years: 2 })).toEqual({ question: 'state', stake: 45_000 })
  })

  it('may be one that was answered by 不知道', () => {
    expect(telling({ kind: 'a', state: 'good', scratches: 'unknown', years: 2 })?.question).toBe('scratches')
  })

  it('is none where all is known', () => {
    expect(telling({ kind: 'a', state: 'bad', years: 2 })).toBeUndefined()
  })

  it('never is one that is not asked', () => {
    expect(stake(toyCategory, { kind: 'a', state: 'bad', years: 2 }, 'b-size', toyTerms)).toBe(0)
  })
})

describe('the questions behind a line', () => {
  const behind = (lineId: string, answers: Record<string, string | number | string[]>) =>
    questionsBehind(toyCategory, answers, lineId, toyTerms)

  it('are the one it names, then the others by how far they move it', () => {
    const answers = { kind: 'b', 'b-size': 'l', state: 'good', scratches: [], years: 0 }
    expect(behind('base', answers)).toEqual(['kind', 'b-size', 'years', 'state', 'scratches'])
  })

  it('leave out what changes nothing', () => {
    expect(behind('base', { kind: 'b', 'b-size': 's', state: 'bad', years: 6 })).not.toContain('scratches')
    expect(behind('rounding', { kind: 'a', state: 'bad', years: 6 })).toEqual([])
  })
})

describe('what waiting costs', () => {
  it('is told year by year from today, as far as can be answered', () => {
    const years = valueOverTime(toyCategory, { kind: 'a', state: 'good', scratches: [], years: 3 }, toyTerms)
    expect(years).toEqual([
      { years: 0, low: 66_900, high: 66_900 },
      { years: 1, low: 59_200, high: 59_200 },
      { years: 2, low: 51_500, high: 51_500 },
      { years: 3, low: 43_800, high: 43_800 },
    ])
  })

  it('is a range where other answers are open', () => {
    const [now] = valueOverTime(toyCategory, { kind: 'a', years: 3 }, toyTerms)
    expect(now).toEqual({ years: 0, low: 21_900, high: 66_900 })
  })

  it('is not told where the age is open or is no matter', () => {
    expect(valueOverTime(toyCategory, { kind: 'a' }, toyTerms)).toEqual([])
    expect(valueOverTime(toyCategory, { kind: 'a', years: 'unknown' }, toyTerms)).toEqual([])
    const { ageQuestion: _, ...ageless } = toyCategory
    expect(valueOverTime(ageless, { kind: 'a', years: 3 }, toyTerms)).toEqual([])
  })
})

describe('what it is made of', () => {
  const weights = (answers: Record<string, string | number | string[]>) => {
    const { materials, carbon } = contentsRange(toyCategory, answers, toyTerms)
    const told = materials.map(({ id, leastGrams, mostGrams }) => [id, leastGrams, mostGrams])
    return [...told, ...(carbon ? [['carbon', carbon.leastGrams, carbon.mostGrams]] : [])]
  }

  it('is one weight each once all is known', () => {
    expect(weights({ kind: 'a', state: 'good', scratches: [], years: 1 })).toEqual([
      ['steel', 500, 500],
      ['carbon', 70, 70],
    ])
  })

  it('lies between the least and the most that may be, nothing where it may be absent', () => {
    expect(weights({ state: 'good' })).toEqual([
      ['steel', 0, 900],
      ['glass', 0, 900],
      ['carbon', 70, 70],
    ])
  })

  it('tells no saving where no source does', () => {
    expect(weights({ kind: 'c', state: 'bad', years: 0 })).toEqual([['glass', 900, 900]])
  })
})
