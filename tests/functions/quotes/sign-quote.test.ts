import { findCategory } from '@shared/categories'
import { readQuote } from '@shared/contract/read-quote'
import { signQuote } from '@shared/contract/sign-quote'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { beforeEach, describe, expect, it } from 'vitest'
import { Unavailable } from '../../../functions/ports'
import { tablesFactory } from '../../support/dynamo'
import { workingAirConditioner as answers } from '../../support/finished-answers'
import { withKey } from '../../support/orders'
import { PUBLIC_URL, type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
const priceBook = openPriceBook(samplePriceBook)
const category = 'air-conditioner'
let service: TestService

beforeEach(async () => {
  service = await testService(await newTables())
})

const sign = (body: object) => service.answered(signQuote, 201, { body })
const refuse = (code: Parameters<TestService['refused']>[1], body: object) => service.refused(signQuote, code, { body })
const fieldsOf = async (changed: object) =>
  (await refuse('invalid_answers', { category, answers: { ...answers, ...changed } })).fields?.map(
    ({ field, code }) => `${field}: ${code}`,
  )

describe('signing a quote', () => {
  it("answers with the core's quote of today, a link with its id, and until when it holds", async () => {
    const { id, quote, url, expiresAt } = await sign({ category, answers })
    const core = findCategory(category)?.quote(answers, { priceBook, day: '2026-03-10', region: 'national' })
    expect(quote).toEqual(core)
    expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/)
    expect(url).toBe(`${PUBLIC_URL}/q/${id}`)
    expect(expiresAt).toBe('2026-03-17T16:00:00.000Z')
  })

  it('has logged the quote before it answers', async () => {
    const { id, token, quote } = await sign({ category, answers })
    expect(await service.ports.quoteLog.read(id)).toMatchObject({ id, token, quote: JSON.stringify(quote) })
  })

  it('answers nothing but an error when the quote cannot be logged', async () => {
    const append = () => Promise.reject(new Unavailable('the log is away'))
    const broken = await testService(await newTables(), { quoteLog: { ...service.ports.quoteLog, append } })
    const { status, text, headers } = await broken.call(signQuote, { body: { category, answers } })
    expect([status, headers['retry-after']]).toEqual([503, '1'])
    expect(text).not.toContain('token')
  })

  it('counts the last day to its end in Shanghai, at 23:59 as at 00:00, whatever the time of the server', async () => {
    service.setTime('2026-03-10 23:59')
    expect(await sign({ category, answers })).toMatchObject({
      quote: { day: '2026-03-10' },
      expiresAt: '2026-03-17T16:00:00.000Z',
    })
    service.setTime('2026-03-11 00:00')
    expect(await sign({ category, answers })).toMatchObject({
      quote: { day: '2026-03-11' },
      expiresAt: '2026-03-18T16:00:00.000Z',
    })
  })

  it("takes the phone's day when it is a day off, as around midnight", async () => {
    for (const day of ['2026-03-09', '2026-03-11']) {
      const { quote } = await sign({ category, answers, day })
      expect(quote.day).toBe(day)
    }
  })

  it('guarantees the low end when somebody does not know', async () => {
    const { quote } = await sign({ category, answers: { ...answers, appearance: 'unknown' } })
    expect(quote.low).toBeLessThan(quote.high)
    expect(quote.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(quote.low)
  })

  it('agrees with a phone that computed the same', async () => {
    const { quote } = await sign({ category, answers })
    await sign({ category, answers, expect: { low: quote.low, high: quote.high } })
  })

  it('neither signs nor hides answers to questions that are not asked', async () => {
    const { id, token, quote } = await sign({
      category,
      answers: { ...answers, 'cabinet-horsepower': '2hp', floor: 9 },
    })
    const [, payload = ''] = token.split('.')
    expect(quote.ignored).toEqual(['cabinet-horsepower', 'floor'])
    expect(JSON.parse(Buffer.from(payload, 'base64url').toString()).answers).toEqual(answers)
    expect((await service.answered(readQuote, 200, { params: { id } })).quote.ignored).toEqual(quote.ignored)
  })
})

describe('a quote is refused', () => {
  it('for a category nobody knows', () => refuse('unknown_category', { category: 'spaceship', answers }))

  it('for a question nobody asks, an option nobody offers, and numbers out of bounds or fractional', async () => {
    expect(await fieldsOf({ colour: 'white' })).toEqual(['colour: unknown_question'])
    expect(await fieldsOf({ cooling: 'a bit' })).toEqual(['cooling: unknown_option'])
    expect(await fieldsOf({ 'install-years': 41 })).toEqual(['install-years: out_of_bounds'])
    expect(await fieldsOf({ 'install-years': -1 })).toEqual(['install-years: out_of_bounds'])
    expect(await fieldsOf({ 'install-years': 6.5 })).toEqual(['install-years: not_a_whole_number'])
    expect(await fieldsOf({ 'install-years': '6' })).toEqual(['install-years: not_a_whole_number'])
    expect(await fieldsOf({ cooling: { toString: 'works' } })).toEqual(['cooling: unknown_option'])
  })

  it('for everything wrong at once, not only the first', async () => {
    expect(await fieldsOf({ colour: 'white', 'install-years': 41 })).toEqual([
      'install-years: out_of_bounds',
      'colour: unknown_question',
    ])
  })

  it('as long as an asked question has no answer', async () => {
    const { lift: _, ...unfinished } = answers
    const problem = await refuse('invalid_answers', { category, answers: unfinished })
    expect(problem.fields).toMatchObject([{ field: 'lift', code: 'not_answered' }])
  })

  it('for a region without prices, also where prices do not differ by region', async () => {
    await refuse('unknown_region', { category, answers, region: 'atlantis' })
    const phone = { brand: 'other', 'other-storage': '64gb', account: 'locked' }
    await refuse('unknown_region', { category: 'mobile-phone', answers: phone, region: 'atlantis' })
  })

  it('for a region that is a sentence, so that nothing personal is ever signed', async () => {
    const problem = await refuse('invalid_request', { category, answers, region: '张三 13800000099' })
    expect(problem.fields).toMatchObject([{ field: 'region' }])
  })

  it('for a day that is neither today nor next to it', async () => {
    for (const day of ['2026-03-08', '2026-03-12']) await refuse('day_out_of_range', { category, answers, day })
  })

  it('for a day that does not exist', async () => {
    for (const day of ['2026-02-29', '2026-02-31', '2026-13-01', 'today']) {
      const problem = await refuse('invalid_request', { category, answers, day })
      expect(problem.fields).toMatchObject([{ field: 'day' }])
    }
  })

  it('before there were any rules', async () => {
    service.setTime('2025-06-01 10:00')
    await refuse('day_out_of_range', { category, answers })
  })

  it("when the phone computed something else, with the server's quote to compare", async () => {
    const { quote } = await sign({ category, answers })
    const problem = await refuse('quote_mismatch', {
      category,
      answers,
      expect: { low: quote.low, high: quote.high + 100 },
    })
    expect(problem.quote).toEqual(quote)
  })

  it('on the day after the best-before of the price book, not on that day', async () => {
    const dated = openPriceBook({ ...samplePriceBook, bestBefore: '2026-03-10' })
    service = await testService(await newTables(), { priceBook: dated })
    await sign({ category, answers })
    service.setTime('2026-03-11 00:00')
    await refuse('price_book_stale', { category, answers })
  })

  it('with every code its contract lists', async () => {
    const stale = openPriceBook({ ...samplePriceBook, bestBefore: '2026-03-09' })
    await refuse('unknown_category', { category: 'spaceship', answers })
    await refuse('invalid_answers', { category, answers: {} })
    await refuse('unknown_region', { category, answers, region: 'atlantis' })
    await refuse('day_out_of_range', { category, answers, day: '2020-01-01' })
    await refuse('quote_mismatch', { category, answers, expect: { low: 1, high: 1 } })
    const headers = withKey('a-key-of-22-characters')
    await service.answered(signQuote, 201, { headers, body: { category, answers } })
    await service.refused(signQuote, 'idempotency_mismatch', { headers, body: { category, answers: {} } })
    const seen = service.refusalsOf(signQuote)
    service = await testService(await newTables(), { priceBook: stale })
    await refuse('price_book_stale', { category, answers })
    service = await testService(await newTables(), { rateLimit: { take: async () => 1 } })
    await refuse('rate_limited', { category, answers })
    expect([...seen, 'price_book_stale', ...service.refusalsOf(signQuote)].sort()).toEqual(
      [...signQuote.refusals].sort(),
    )
  })
})

describe('a request that is no order for a quote', () => {
  const post = async (request: { body?: string; headers?: Record<string, string> }) => {
    const answer = await service.send({ method: 'POST', path: '/v1/quotes', ...request })
    return [answer.status, JSON.parse(answer.text).code]
  }
  const json = { 'content-type': 'application/json' }

  it('is refused without a body', async () => {
    expect(await post({ headers: json })).toEqual([400, 'malformed_json'])
    expect(await post({})).toEqual([422, 'invalid_request'])
  })

  it('is refused with half a body', async () => {
    expect(await post({ headers: json, body: '{"category":' })).toEqual([400, 'malformed_json'])
  })

  it('is refused in another format than JSON', async () => {
    expect(await post({ headers: { 'content-type': 'text/plain' }, body: 'hello' })).toEqual([
      415,
      'unsupported_media_type',
    ])
  })

  it('is refused at 1 MB', async () => {
    const body = JSON.stringify({ category, answers, region: 'x'.repeat(1024 * 1024) })
    expect(await post({ headers: json, body })).toEqual([413, 'body_too_large'])
  })

  it('is refused with members nobody knows, each named', async () => {
    const problem = await refuse('invalid_request', { category, answers, price: 99_900, coupon: 'x' })
    expect(problem.fields?.map(({ field }) => field)).toEqual(['price', 'coupon'])
  })
})
