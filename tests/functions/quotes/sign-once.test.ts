import { randomBytes } from 'node:crypto'
import { readQuote } from '@shared/contract/read-quote'
import { signQuote } from '@shared/contract/sign-quote'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { beforeEach, describe, expect, it } from 'vitest'
import { derivedId } from '../../../functions/derived-id'
import { type TestTables, tablesFactory } from '../../support/dynamo'
import { everyRow } from '../../support/every-row'
import { workingAirConditioner as answers } from '../../support/finished-answers'
import { withKey } from '../../support/orders'
import { type TestService, testService } from '../../support/test-service'

const newTables = tablesFactory()
const category = 'air-conditioner'
const iphone = {
  brand: 'apple',
  'apple-model': 'iphone-13',
  'apple-storage-128-256-512': '128gb',
  power: 'works',
  account: 'removable',
  route: 'reuse',
  channel: 'mainland',
  warranty: 'little-or-none',
  'screen-look': 'intact',
  'screen-display': 'intact',
  body: 'intact',
  battery: '90-or-more',
  history: [],
  faults: [],
}
let tables: TestTables
let service: TestService

beforeEach(async () => {
  tables = await newTables()
  service = await testService(tables)
})

/** A key as a phone makes one per quote. */
const newKey = () => randomBytes(24).toString('base64url')
const sign = (key: string, body: object = {}) =>
  service.answered(signQuote, 201, { headers: withKey(key), body: { category, answers, ...body } })
const repeat = (key: string, body: object = {}) =>
  service.answered(signQuote, 200, { headers: withKey(key), body: { category, answers, ...body } })
const refuse = (code: Parameters<TestService['refused']>[1], key: string, body: object = {}) =>
  service.refused(signQuote, code, { headers: withKey(key), body: { category, answers, ...body } })
/** The rows of the log; those of the limit on calls are not counted. */
const logged = async () => (await everyRow(tables)).filter((row) => 'token' in row)

describe('a quote signed with a key', () => {
  it('gets its id from the key, and nothing of the key is stored', async () => {
    const key = newKey()
    const { id } = await sign(key)
    expect(id).toBe(derivedId(key))
    expect(JSON.stringify(await everyRow(tables))).not.toContain(key)
  })

  it('is logged with the request that had it signed, its day in Shanghai, its rules and prices', async () => {
    service.setTime('2026-03-11 00:30')
    const { headers, text } = await service.call(signQuote, { headers: withKey(newKey()), body: { category, answers } })
    const { quote } = JSON.parse(text)
    const [row] = await logged()
    expect(row).toMatchObject({
      requestId: headers['x-request-id'],
      day: '2026-03-11',
      rulebook: quote.rulebook,
      priceBook: { id: quote.priceBook.id, hash: quote.priceBook.hash },
    })
  })

  it('is refused with a key that could be guessed', async () => {
    await refuse('invalid_request', 'x'.repeat(21))
    await refuse('invalid_request', 'x'.repeat(65))
    await refuse('invalid_request', `${'x'.repeat(30)} ${'x'.repeat(10)}`)
  })

  it('without a key is another quote each time', async () => {
    const body = { category, answers }
    const [first, second] = [
      await service.answered(signQuote, 201, { body }),
      await service.answered(signQuote, 201, { body }),
    ]
    expect(first.id).not.toBe(second.id)
  })
})

describe('an order sent again with its key', () => {
  it('gets 200 and exactly the first quote, which is logged once', async () => {
    const key = newKey()
    const first = await sign(key)
    service.setTime('2026-03-10 11:00')
    expect(await repeat(key)).toEqual(first)
    expect(await logged()).toHaveLength(1)
  })

  it('gets it days later, when it has expired and its day is out of range', async () => {
    const key = newKey()
    const first = await sign(key, { day: '2026-03-10' })
    service.setTime('2026-03-30 10:00')
    expect(await repeat(key, { day: '2026-03-10' })).toEqual(first)
  })

  it('gets it under another price book, stale or not, whatever the phone expects by now', async () => {
    const key = newKey()
    const first = await sign(key)
    const { quoteLog, quoteMarks, signer } = service.ports
    const changed = openPriceBook({ ...samplePriceBook, id: 'later', bestBefore: '2026-03-09' })
    service = await testService(tables, { quoteLog, quoteMarks, signer, priceBook: changed })
    await refuse('price_book_stale', newKey())
    expect(await repeat(key)).toEqual(first)
    expect(await repeat(key, { expect: { low: 1, high: 2 } })).toEqual(first)
  })

  it('may have its answers in another order, and other answers to what is not asked', async () => {
    const key = newKey()
    const first = await sign(key, { answers: { ...answers, floor: 9 } })
    const turned = Object.fromEntries(Object.entries(answers).reverse())
    expect(await repeat(key, { answers: turned })).toEqual(first)
    expect(await repeat(key, { answers: { ...answers, floor: 3, 'cabinet-horsepower': '2hp' } })).toEqual(first)
  })

  it('may name several options in another order', async () => {
    const [key, body] = [newKey(), { category: 'mobile-phone' }]
    const first = await sign(key, { ...body, answers: { ...iphone, faults: ['sound', 'camera'] } })
    expect(await repeat(key, { ...body, answers: { ...iphone, faults: ['camera', 'sound'] } })).toEqual(first)
    await refuse('idempotency_mismatch', key, { ...body, answers: { ...iphone, faults: ['camera'] } })
  })

  it('is refused with other answers that count, more or fewer of them, another category or another region', async () => {
    const key = newKey()
    await sign(key)
    const { lift: _, ...fewer } = answers
    const others = [
      { answers: { ...answers, lift: 'hard' } },
      { answers: { ...answers, 'install-years': 7 } },
      { answers: { ...answers, appearance: 'unknown' } },
      { answers: fewer },
      { answers: {} },
      { category: 'mobile-phone', answers: iphone },
      { region: 'beijing' },
    ]
    for (const other of others) await refuse('idempotency_mismatch', key, other)
    expect(await logged()).toHaveLength(1)
  })

  it.each([
    ['lists', '['.repeat(15_000) + ']'.repeat(15_000)],
    ['objects', `${'{"a":'.repeat(8000)}0${'}'.repeat(8000)}`],
    ['lists in a list of options', `["light",${'['.repeat(15_000)}${']'.repeat(15_000)}]`],
  ])('is refused, not stumbled over, when an answer is thousands of %s deep', async (_, deep) => {
    const key = newKey()
    await sign(key)
    const json = JSON.stringify({ category, answers: { ...answers, appearance: 'DEEP' } }).replace('"DEEP"', deep)
    const headers = { 'content-type': 'application/json', ...withKey(key) }
    const sent = await service.send({ method: 'POST', path: '/v1/quotes', headers, body: json })
    expect([sent.status, JSON.parse(sent.text).code]).toEqual([422, 'idempotency_mismatch'])
    const first = await service.send({
      method: 'POST',
      path: '/v1/quotes',
      headers: { ...headers, ...withKey(newKey()) },
      body: json,
    })
    expect([first.status, JSON.parse(first.text).code]).toEqual([422, 'invalid_answers'])
  })

  it('starts afresh when the first one was refused', async () => {
    const key = newKey()
    await refuse('quote_mismatch', key, { expect: { low: 1, high: 2 } })
    await sign(key)
  })

  it('at once, twenty times over, is one quote and twenty equal answers', async () => {
    const headers = withKey(newKey())
    const calls = Array.from({ length: 20 }, () => service.call(signQuote, { headers, body: { category, answers } }))
    const answered = await Promise.all(calls)
    expect(answered.map(({ status }) => status).sort()).toEqual([...Array(19).fill(200), 201])
    expect(new Set(answered.map(({ text }) => text)).size).toBe(1)
    expect(await logged()).toHaveLength(1)
  })

  it('at once with other answers is one quote, and a refusal for those who lost', async () => {
    const headers = withKey(newKey())
    const bodies = Array.from({ length: 10 }, (_, index) => ({
      category,
      answers: { ...answers, 'install-years': index + 1 },
    }))
    const answered = await Promise.all(bodies.map((body) => service.call(signQuote, { headers, body })))
    expect(answered.map(({ status }) => status).sort()).toEqual([201, ...Array(9).fill(422)])
    expect(service.refusalsOf(signQuote)).toEqual(['idempotency_mismatch'])
    expect(await logged()).toHaveLength(1)
  })

  it('finds its own quote when the answer was lost on the way to the log', async () => {
    const key = newKey()
    let losses = 1
    tables.db.middlewareStack.add(
      (next, context) => async (args) => {
        const answer = await next(args)
        if (context.commandName !== 'PutItemCommand' || losses-- <= 0) return answer
        throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
      },
      { step: 'initialize' },
    )
    const first = await sign(key)
    expect((await service.answered(readQuote, 200, { params: { id: first.id } })).token).toBe(first.token)
  })
})
