import { categories } from '@shared/categories'
import { toBase64Url } from '@shared/quote-token/base64-url'
import { LONGEST_CARD, packToken, unpackToken } from '@shared/quote-token/card'
import { compactJws, signingInput } from '@shared/quote-token/jws'
import { type QuotePayload, quotePayload } from '@shared/quote-token/token-payload'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import type { Answers } from '@shared/valuation/question'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersTo } from '../../support/completions'
import { somePayload, tokenMaker } from '../../support/token-maker'
import { sampleBook } from '../laws/price-books'
import { longestAnswers } from './longest-answers'

const issuedAt = Date.parse('2026-11-21T02:00:00Z') / 1000
const now = issuedAt * 1000 + 60_000
const times = { issuedAt, expiresAt: issuedAt + 7 * 86_400 }
const maker = tokenMaker('CSzL518FFb-WM_2n')
const everyKind = { type: 'split-wall', 'install-years': 12, faults: ['leaks', 'rusty'], none: [], floor: 0 }
const token = maker.token(somePayload(issuedAt, { answers: everyKind }))

function packed(text: string): string {
  const card = packToken(text)
  if (card === undefined) throw new Error(`no card holds ${text}`)
  return card
}

const card = packed(token)

/** Whether somebody who receives this sees a quote that holds. */
function isTaken(text: string): boolean {
  const unpacked = unpackToken(text)
  return unpacked !== undefined && verifyQuote(unpacked, [maker.key], now).valid
}

describe('the card of a quote', () => {
  it.each(categories)('gives back the very same token whatever is answered: $id', (category) => {
    const signatures = fc.uint8Array({ minLength: 64, maxLength: 64 })
    const terms = { priceBook: sampleBook, day: '2026-11-21', region: 'national' }
    fc.assert(
      fc.property(answersTo(category.questions), signatures, (answers, signature) => {
        const payload = quotePayload(category.quote(answers, terms), '0123456789abcdef', 'youshu', times)
        const signed = compactJws(signingInput(maker.key.kid, payload), signature)
        const made = packed(signed)
        expect(unpackToken(made)).toBe(signed)
        expect(encodeURIComponent(made)).toBe(made)
        expect(made.length).toBeLessThan(signed.length)
      }),
      { numRuns: 300 },
    )
  })

  it('is as short as a page of WeChat wants it, even with everything at its longest', () => {
    const longest = categories.map(({ id, questions }) => ({ id, length: longestCard(id, questions) }))
    expect(longest.filter(({ length }) => length > LONGEST_CARD)).toEqual([])
    expect('pages/shared-quote/index?card='.length + LONGEST_CARD).toBeLessThanOrEqual(1024)
  })

  it('is written the same way for ever', () => {
    const signature = new Uint8Array(64).fill(7)
    const signed = compactJws(signingInput('key-1', somePayload(issuedAt, { answers: everyKind })), signature)
    expect(packToken(signed)).toBe(
      [
        `1~key-1~${toBase64Url(signature)}~youshu~0123456789abcdef~totxk0~tp6w80~air-conditioner~2026-11-21~national~p8c~p8c`,
        'air-conditioner.1s2026-01-15~qqqqqqqqqqqqqqqqqqqqqg~sample-2026-01-15~u7u7u7u7u7u7u7u7u7u7uw',
        'otype_split-wall~ninstall-years_c~lfaults_leaks_rusty~lnone~nfloor_0',
      ].join('~'),
    )
  })

  it('holds ids of any letters, digits and signs', () => {
    const answers = { 'a_b.c~d': 'e_f.g~h', '%': ['/', '?#&=+ '] }
    const signed = maker.token(somePayload(issuedAt, { iss: 'https://youshu.example/api', answers }))
    expect(unpackToken(packed(signed))).toBe(signed)
    expect(encodeURIComponent(packed(signed))).toBe(packed(signed))
  })
})

const version = (id: string) => ({ id, hash: 'f'.repeat(32) })

/** The longest card of a category: ids, region and key id at the longest they are allowed or given, prices of a million yuan. */
function longestCard(id: string, questions: (typeof categories)[number]['questions']): number {
  const lengths = [...longestAnswers(questions)].map((answers) => {
    const payload: QuotePayload = somePayload(issuedAt, {
      category: id,
      answers: answers as Answers & QuotePayload['answers'],
      rulebook: version(`${id}@2026-01-15`),
      priceBook: version('p'.repeat(64)),
      region: 'r'.repeat(64),
      low: 100_000_000,
      high: 100_000_000,
    })
    const written = packToken(maker.token(payload, 'mrk-0123456789abcdef0123456789abcdef'))
    return written?.length ?? Number.POSITIVE_INFINITY
  })
  return Math.max(...lengths)
}

describe('a damaged card', () => {
  const signs = ['0', 'A', 'a', '~', '_', '.', '-', '%', ' ', '权']
  const places = [...card].map((_, at) => at)
  const otherCase = (sign: string) => (sign === sign.toLowerCase() ? sign.toUpperCase() : sign.toLowerCase())
  const withSign = (at: number, sign: string) => card.slice(0, at) + sign + card.slice(at + 1)

  it('does not hold with any one character changed', () => {
    const changed = places.map((at) => withSign(at, card.charAt(at) === 'A' ? 'B' : 'A'))
    expect(changed.filter(isTaken)).toEqual([])
  })

  it('never reads as the quote that was signed, whatever any one character has become', () => {
    const changed = places.flatMap((at) => [...signs, otherCase(card.charAt(at))].map((sign) => withSign(at, sign)))
    expect(changed.filter((one) => one !== card && unpackToken(one) === token)).toEqual([])
  })

  it('never reads as the quote that was signed with a character too few or too many', () => {
    const changed = places.flatMap((at) => [
      card.slice(0, at) + card.slice(at + 1),
      ...signs.map((sign) => card.slice(0, at) + sign + card.slice(at)),
    ])
    expect(changed.filter((one) => unpackToken(one) === token)).toEqual([])
  })

  it('does not hold when its end is cut off', () => {
    expect(places.map((at) => card.slice(0, at)).filter(isTaken)).toEqual([])
  })

  it.each([
    ['nothing', ''],
    ['its token', token],
    ['doubled', card + card],
    ['doubled with a sign between', `${card}~${card}`],
    ['encoded', card.replaceAll('~', '%7E')],
    ['with another version', card.replace('1', '2')],
    ['with a question answered twice', `${card}~otype_split-wall`],
    ['with no answers and no prices', card.split('~').slice(0, 8).join('~')],
    ['with a letter escaped that need not be', card.replace('youshu', '.3doushu')],
    ['with a number of two spellings', card.replace('_c~', '_0c~')],
    ['with an answer of no known kind', card.replace('~otype_', '~ptype_')],
    ['with two options of a single choice', card.replace('_split-wall', '_split-wall_window')],
    ['with a name that every object has', `${card}~o.2n.2nproto.2n.2n_a`],
  ])('is undefined: %s', (_, text) => {
    expect(text).not.toBe(card)
    expect(unpackToken(text)).toBeUndefined()
  })

  it('is not read when it is longer than any card, however well it is written', () => {
    const stretched = (length: number) => card.replace('split-wall', 'x'.repeat(length))
    expect(unpackToken(stretched(2000 - card.length))).toBeDefined()
    expect(unpackToken(stretched(2000))).toBeUndefined()
  })

  it('is undefined or another token, whatever text it is', () => {
    const near = fc.array(fc.constantFrom(...'1~_.abcnlo-ZS09'), { maxLength: 400 }).map((all) => `1~${all.join('')}`)
    const pieces = fc.array(fc.constantFrom(...card.split('~')), { maxLength: 40 }).map((all) => all.join('~'))
    fc.assert(
      fc.property(fc.oneof(fc.string(), near, pieces), (text) => {
        fc.pre(text !== card)
        expect(isTaken(text)).toBe(false)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('what no card holds', () => {
  const payload = somePayload(issuedAt)
  const { iss, ...others } = payload

  it.each([
    ['no token', 'a.b.c'],
    ['a payload with a member more', maker.token({ ...payload, extra: 1 })],
    ['a payload with its members in another order', maker.token({ ...others, iss })],
    ['a token for something else', maker.token({ ...payload, aud: 'youshu-price-book' })],
    ['a hash that is no hash', maker.token({ ...payload, rulebook: { id: 'a', hash: 'B'.repeat(32) } })],
    ['half a year', maker.token({ ...payload, answers: { years: 0.5 } })],
    ['a Chinese answer', maker.token({ ...payload, answers: { type: '挂机' } })],
    ['more than a page of WeChat takes', maker.token({ ...payload, answers: { type: 'x'.repeat(LONGEST_CARD) } })],
  ])('%s', (_, text) => {
    expect(packToken(text)).toBeUndefined()
  })
})
