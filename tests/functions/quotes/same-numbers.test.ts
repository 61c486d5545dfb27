import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { categories } from '@shared/categories'
import { signQuote } from '@shared/contract/sign-quote'
import { openPriceBook } from '@shared/price-book/price-book'
import { samplePriceBook } from '@shared/price-book/sample'
import { LONGEST_TOKEN } from '@shared/quote-token/jws'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import type { Answers } from '@shared/valuation/question'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { answersTo } from '../../support/completions'
import { tablesFactory } from '../../support/dynamo'
import { testService } from '../../support/test-service'

const SETS = 1000
const AT_ONCE = 20
const projectRoot = fileURLToPath(new URL('../../..', import.meta.url))
const priceBook = openPriceBook(samplePriceBook)
const day = '2026-03-10'
const newTables = tablesFactory()

interface Asked {
  readonly category: string
  readonly answers: Answers
  readonly day: string
}

/** Answers of made-up people, a fair share for every category. */
const asked: readonly Asked[] = categories.flatMap(({ id: category, questions }) =>
  fc
    .sample(answersTo(questions), { numRuns: Math.ceil(SETS / categories.length), seed: 20260310 })
    .map((answers) => ({ category, answers, day })),
)

function quotesOfCommand(lines: readonly Asked[]): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const command = ['--import', 'tsx', 'scripts/quote.ts', '--batch']
    const child = execFile(
      process.execPath,
      command,
      { cwd: projectRoot, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout) =>
        error
          ? reject(error)
          : resolve(
              stdout
                .trim()
                .split('\n')
                .map((line) => JSON.parse(line)),
            ),
    )
    child.stdin?.end(lines.map((line) => JSON.stringify(line)).join('\n'))
  })
}

it('the API, the command and the core give the same 1,000 quotes, whose lines add up to what is guaranteed', async () => {
  const service = await testService(await newTables())
  const keys = await service.ports.signer.publicKeys()
  const ofCommand = await quotesOfCommand(asked)
  expect(asked.length).toBeGreaterThanOrEqual(SETS)
  const compare = async (body: Asked, index: number) => {
    const { token, quote } = await service.answered(signQuote, 201, { body })
    const category = categories.find(({ id }) => id === body.category)
    expect(quote).toEqual(category?.quote(body.answers, { priceBook, day, region: 'national' }))
    expect(quote).toEqual(ofCommand[index])
    expect(quote.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(quote.low)
    if (index % 50 > 0) return
    const verified = verifyQuote(token, keys, service.ports.clock.now().getTime())
    expect(verified).toMatchObject({
      valid: true,
      payload: { low: quote.low, high: quote.high, answers: quote.answers },
    })
  }
  for (let from = 0; from < asked.length; from += AT_ONCE) {
    await Promise.all(asked.slice(from, from + AT_ONCE).map((body, index) => compare(body, from + index)))
  }
})

it('the longest answers of every category fit into a token that phones read and KMS signs', async () => {
  const service = await testService(await newTables())
  for (const { id: category, questions } of categories) {
    const samples = fc.sample(answersTo(questions, { unknown: false }), { numRuns: 500, seed: 1 })
    const longest = samples.reduce((one, other) =>
      JSON.stringify(other).length > JSON.stringify(one).length ? other : one,
    )
    const everything = { ...longest }
    for (const question of questions) {
      if (question.kind === 'choices' && question.id in longest)
        everything[question.id] = question.options.map(({ id }) => id)
    }
    const { token } = await service.answered(signQuote, 201, { body: { category, answers: everything } })
    expect(token.length).toBeLessThanOrEqual(LONGEST_TOKEN)
  }
})
