import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type PublicKey, readKeys } from '@shared/contract/read-keys'
import { compactJws, keyIdOf, signingInput } from '@shared/quote-token/jws'
import type { QuotePayload } from '@shared/quote-token/token-payload'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followKeyFile } from '../../../functions/adapters/follow-key-file'
import { openKeyFile } from '../../../functions/adapters/key-file'
import { keyFileSigner } from '../../../functions/adapters/key-file-signer'
import { cachedMs, rotateKeyFile } from '../../../functions/adapters/rotate-key-file'
import { buildApp } from '../../../functions/http/app'
import { lambda } from '../../../functions/http/lambda'
import { jsonLogger } from '../../../functions/http/logger'
import { route } from '../../../functions/http/route'
import type { Signer } from '../../../functions/ports'
import { readKeys as readKeysOf } from '../../../functions/quotes/read-keys'
import { lambdaCaller } from '../../support/lambda-caller'
import { somePayload } from '../../support/token-maker'
import { type Forgery, forgeries, misusedSignatures } from './tampered-tokens'

/** So many genuine tokens, and at least as many forged ones: TOKEN_RUNS, or few enough for every day. */
const RUNS = Number(process.env.TOKEN_RUNS ?? 90)
if (!Number.isSafeInteger(RUNS) || RUNS < 30)
  throw new RangeError(`TOKEN_RUNS is no number of tokens: ${process.env.TOKEN_RUNS}`)

/** Of a token's bytes every one is changed in a long run, every sixteenth in a short one. */
const STEP = RUNS < 5000 ? 16 : 1
/** One token gives all kinds of forgeries; with one for each of its bytes they are more than 500. */
const FORGED_TOKENS = Math.ceil(RUNS / 500)
/** A phone takes ten milliseconds for one, a busy machine many more. */
const timeout = 60_000 + RUNS * 200
const started = Date.parse('2026-03-10T02:00:00Z')
const issuedAt = started / 1000
const now = started + 60_000

let folder: string
let signer: Signer
/** Signed before the first rotation, between both, and after the second. */
let genuine: readonly string[]
let published: readonly PublicKey[]
let forged: readonly Forgery[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-tokens-'))
  const path = join(folder, 'keys.json')
  signer = keyFileSigner(await followKeyFile(path, jsonLogger('silent')))
  const third = Math.ceil(RUNS / 3)
  const first = await signedQuotes(0, third)
  await rotateKeyFile(path, new Date(started))
  const second = await signedQuotes(third, third)
  await rotateKeyFile(path, new Date(started + cachedMs))
  genuine = [...first, ...second, ...(await signedQuotes(2 * third, RUNS - 2 * third))]
  published = await publishedKeys()
  const { signKey } = await openKeyFile(path)
  forged = [
    ...evenly(genuine, FORGED_TOKENS).flatMap((token, at) => forgeries(token, keyOf(token), at, STEP)),
    ...misusedSignatures(genuine[RUNS - 1] ?? '', signKey.privateKey),
  ]
}, timeout)
afterAll(() => rm(folder, { recursive: true }))

/** Quotes as the server signs them, no two alike. */
async function signedQuotes(from: number, count: number): Promise<string[]> {
  const tokens: string[] = []
  for (let at = from; at < from + count; at++) {
    const input = signingInput(signer.kid, aPayload(at))
    tokens.push(compactJws(input, await signer.sign(Buffer.from(input))))
  }
  return tokens
}

const aPayload = (at: number): QuotePayload =>
  somePayload(issuedAt, {
    jti: `${at}`.padStart(16, '0'),
    answers: { type: 'split-wall', 'install-years': at % 20, parts: ['compressor', 'fan'] },
    low: 30_000 + at,
    high: 40_000 + at,
  })

/** What the real handler answers to a phone. */
async function publishedKeys(): Promise<readonly PublicKey[]> {
  const app = buildApp({
    routes: [route(readKeys, readKeysOf({ signer }))],
    allowedOrigins: [],
    logger: jsonLogger('silent'),
  })
  return (await lambdaCaller(() => lambda(app)).answered(readKeys, 200)).keys
}

const evenly = <Item>(items: readonly Item[], count: number): readonly Item[] =>
  items.filter((_, at) => at % Math.floor(items.length / count) === 0)

function keyOf(token: string): PublicKey {
  const key = published.find(({ kid }) => kid === keyIdOf(token))
  if (!key) throw new Error('every key that signed is published')
  return key
}

describe('tokens over two rotations, with the keys that the server publishes', () => {
  it('are signed by three keys, all of them published, and one more published ahead', () => {
    expect(new Set(genuine.map(keyIdOf)).size).toBe(3)
    expect(published).toHaveLength(4)
  })

  it(`are accepted when they are genuine, all ${RUNS}`, { timeout }, () => {
    const refused = genuine.filter((token, at) => {
      const verified = verifyQuote(token, published, now)
      return !verified.valid || verified.payload.low !== 30_000 + at
    })
    expect(refused).toEqual([])
  })

  it(`are refused when anything of them was changed, at least ${RUNS} of them`, { timeout }, () => {
    const unchanged = new Set(genuine)
    expect(forged.filter(({ token }) => unchanged.has(token))).toEqual([])
    expect(new Set(forged.map(({ token }) => token)).size).toBeGreaterThanOrEqual(RUNS)
    expect(forged.filter(({ token }) => verifyQuote(token, published, now).valid)).toEqual([])
  })

  it('are refused from the instant at which they end', () => {
    const end = (issuedAt + 7 * 86_400) * 1000
    const late = evenly(genuine, 10).map((token) => verifyQuote(token, published, end))
    expect(late.map((verified) => !verified.valid && verified.reason)).toEqual(late.map(() => 'expired'))
  })

  it('are unknown to whoever has none of the keys', () => {
    const [token = ''] = genuine
    const others = published.filter(({ kid }) => kid !== keyIdOf(token))
    expect(verifyQuote(token, others, now)).toMatchObject({ valid: false, reason: 'unknown_key' })
  })
})
