import { daysOfChange, isDay, NoRulesInForce, rowOn, rulesOn } from '@shared/valuation/dated'
import { describe, expect, it } from 'vitest'

const source = { name: '测试', date: '2026', mark: 'E' } as const
const rows = [
  { from: '2026-01-15', value: 10, source },
  { from: '2026-06-01', value: 12, source },
]

describe('dated rules', () => {
  it.each([
    ['2026-01-15', 10],
    ['2026-05-31', 10],
    ['2026-06-01', 12],
    ['2028-02-29', 12],
    ['2030-12-31', 12],
  ])('on %s the row in force is %i', (day, value) => {
    expect(rowOn(rows, day).value).toBe(value)
  })

  it.each(['2026-01-14', '', 'tomorrow', '2026-1-20', '2026-13-01', '2026-02-29', '2100-02-29', '2026-04-31'])(
    'refuse %j, a day without rules',
    (day) => {
      expect(() => rowOn(rows, day)).toThrow(NoRulesInForce)
    },
  )

  it('are identified by the day of their newest change', () => {
    const rules = { a: rows, b: [{ from: '2026-01-15', value: 1, source }] }
    expect(rulesOn(rules, '2026-03-01').since).toBe('2026-01-15')
    expect(rulesOn(rules, '2026-07-01')).toMatchObject({
      since: '2026-06-01',
      rules: { a: { value: 12 }, b: { value: 1 } },
    })
  })
})

describe('the days on which rules changed', () => {
  const on = (...days: string[]) => days.map((from) => ({ from, value: 1, source }))

  it('begin when all of them were in force, and are told once, in order', () => {
    const rules = { a: on('2026-01-15', '2026-05-01', '2027-01-01'), b: on('2026-03-01', '2026-05-01', '2026-04-02') }
    expect(daysOfChange(rules)).toEqual(['2026-03-01', '2026-04-02', '2026-05-01', '2027-01-01'])
    expect(daysOfChange({ a: on('2026-03-01'), b: on('2026-03-01') })).toEqual(['2026-03-01'])
    expect(daysOfChange({})).toEqual([])
    expect(daysOfChange({ a: [], b: on('2026-03-01') })).toEqual(['2026-03-01'])
  })
})

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '2026-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true)
  })

  it.each(['2026-02-29', '1900-02-29', '2026-04-31', '12026-01-01', '2026-01-011', '2026-1-01', ''])(
    '%s does not',
    (day) => {
      expect(isDay(day)).toBe(false)
    },
  )
})
