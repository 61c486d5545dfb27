import { findCategory } from '@shared/categories'
import { mismatchCauseSchema, signQuote } from '@shared/contract/sign-quote'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { migrate } from '@shared/valuation/migration'
import { beforeEach, describe, expect, it } from 'vitest'
import { mismatchCause } from '../../../functions/quotes/mismatch-cause'
import { tablesFactory } from '../../support/dynamo'
import { workingAirConditioner as answers } from '../../support/finished-answers'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
const category = 'air-conditioner'
const core = findCategory(category)
if (!core) throw new Error('air conditioners are valued')
const quote = core.quote(answers, {
  priceBook: openPriceBook(samplePriceBook),
  day: '2026-03-10',
  region: 'national',
})
const same = { rulebook: quote.rulebook.hash, priceBook: quote.priceBook.hash }
const wrong = { low: quote.low, high: quote.high + 100 }
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const refused = (expected: object, given: object = answers) =>
  service.refused(signQuote, 'quote_mismatch', { body: { category, answers: given, expect: expected } })

describe('a phone that computed something else', () => {
  it("is told the server's quote, what it sent itself, and why they differ", async () => {
    const expected = { ...wrong, ...same, lines: [{ id: 'market', amount: 100 }] }
    const problem = await refused(expected)
    expect(problem).toMatchObject({ quote, expected, cause: 'numbers' })
    expect(mismatchCauseSchema.options).toContain(problem.cause)
  })

  it.each([
    ['price-book', { priceBook: 'older' }],
    ['rules', { rulebook: 'older' }],
    ['both', { rulebook: 'older', priceBook: 'older' }],
    ['numbers', {}],
  ] as const)('is told %s when it computed with other terms of that kind', async (cause, other) => {
    expect((await refused({ ...wrong, ...same, ...other })).cause).toBe(cause)
  })

  it('is told that answers did not count, unless its terms explain the difference', async () => {
    const hidden = { ...answers, 'cabinet-horsepower': '2hp' }
    expect((await refused({ ...wrong, ...same }, hidden)).cause).toBe('answers')
    expect((await refused({ ...wrong, ...same, rulebook: 'older' }, hidden)).cause).toBe('rules')
  })

  it('and did not say with what is told that the numbers differ, or that answers did not count', async () => {
    expect((await refused(wrong)).cause).toBe('numbers')
    expect((await refused(wrong, { ...answers, floor: 9 })).cause).toBe('answers')
  })

  it('is told of answers that the server read under newer ids', () => {
    const renamed = {
      ...core,
      migrate: (given: typeof answers) => migrate([{ question: 'old-lift', to: 'lift' }], given),
    }
    const { lift, ...rest } = answers
    const older = { ...rest, 'old-lift': lift }
    expect(mismatchCause({ category: renamed, answers: older, expect: same }, quote)).toBe('answers')
    expect(mismatchCause({ category: renamed, answers, expect: same }, quote)).toBe('numbers')
  })

  it('signs nothing, and other terms alone are no reason to refuse', async () => {
    await refused({ ...wrong, ...same })
    const expected = { low: quote.low, high: quote.high, rulebook: 'older', priceBook: 'older' }
    await service.answered(signQuote, 201, { body: { category, answers, expect: expected } })
  })
})
