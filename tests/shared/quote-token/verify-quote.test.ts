import { sign } from 'node:crypto'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { compactVerify, importJWK } from 'jose'
import { describe, expect, it } from 'vitest'
import { somePayload, tokenMaker } from '../../support/token-maker'

const issuedAt = Date.parse('2026-11-21T02:00:00Z') / 1000
const now = issuedAt * 1000 + 60_000
const maker = tokenMaker('key-1')
const token = maker.token(somePayload(issuedAt))
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a signed quote', () => {
  it('is valid for whoever has the public key', () => {
    expect(verifyQuote(token, [maker.key], now)).toEqual({ valid: true, kid: 'key-1', payload: somePayload(issuedAt) })
  })

  it('is a standard JWS that another library accepts too', async () => {
    const { payload } = await compactVerify(token, await importJWK(maker.key, 'EdDSA'), { algorithms: ['EdDSA'] })
    expect(JSON.parse(Buffer.from(payload).toString())).toEqual(somePayload(issuedAt))
  })

  it('is refused with any one character changed', () => {
    const changed = [...token].map((character, at) => {
      const other = character === 'A' ? 'B' : 'A'
      return token.slice(0, at) + other + token.slice(at + 1)
    })
    expect(changed.filter((one) => one !== token && verifyQuote(one, [maker.key], now).valid)).toEqual([])
  })

  it('is refused when the unused bits of its last character are changed', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const last = alphabet.indexOf(token.slice(-1))
    const twins = Array.from({ length: 16 }, (_, bits) => alphabet[(last & 0b110000) | bits]).map(
      (end) => token.slice(0, -1) + end,
    )
    expect(twins.filter((one) => verifyQuote(one, [maker.key], now).valid)).toEqual([token])
  })

  it('ends at its last second', () => {
    const end = (issuedAt + 7 * 86_400) * 1000
    expect(verifyQuote(token, [maker.key], end - 1).valid).toBe(true)
    expect(verifyQuote(token, [maker.key], end)).toMatchObject({
      valid: false,
      reason: 'expired',
      payload: { low: 32_700 },
    })
  })

  it('outlives a rotation while its key is still published', () => {
    const next = tokenMaker('key-2')
    expect(verifyQuote(token, [next.key, maker.key], now).valid).toBe(true)
    expect(verifyQuote(token, [next.key], now)).toMatchObject({ valid: false, reason: 'unknown_key', kid: 'key-1' })
  })

  it('is refused when another key signed under its name', () => {
    const forger = tokenMaker('key-1')
    expect(verifyQuote(forger.token(somePayload(issuedAt)), [maker.key], now)).toMatchObject({
      reason: 'bad_signature',
    })
  })

  it.each([
    ['none', ''],
    ['HS256', 'c2VjcmV0'],
    ['ES256', 'A'.repeat(86)],
  ])('is refused with algorithm %s', (alg, signature) => {
    const forged = `${encode({ alg, typ: 'JWT', kid: 'key-1' })}.${encode(somePayload(issuedAt))}.${signature}`
    expect(verifyQuote(forged, [maker.key], now).valid).toBe(false)
  })

  it('is refused with another algorithm named over a genuine signature', () => {
    const input = `${encode({ alg: 'RS256', typ: 'JWT', kid: 'key-1' })}.${encode(somePayload(issuedAt))}`
    const forged = `${input}.${sign(null, Buffer.from(input), maker.privateKey).toString('base64url')}`
    expect(verifyQuote(forged, [maker.key], now)).toEqual({
      valid: false,
      reason: 'unreadable',
      kid: undefined,
      payload: undefined,
    })
  })

  it('is refused when it was made for something else', () => {
    const other = maker.token(somePayload(issuedAt, { aud: 'youshu-price-book' }))
    expect(verifyQuote(other, [maker.key], now)).toMatchObject({ valid: false, reason: 'wrong_audience' })
    expect(verifyQuote(maker.token({ aud: 'youshu-quote', v: 9 }), [maker.key], now)).toMatchObject({
      reason: 'unknown_version',
    })
  })

  it('is of an unknown version with a member that this program does not know, and is not shown', () => {
    const newer = maker.token({ ...somePayload(issuedAt), colour: 'red' })
    expect(verifyQuote(newer, [maker.key], now)).toEqual({ valid: false, reason: 'unknown_version', kid: 'key-1' })
  })

  it.each([
    '',
    '.',
    '..',
    'a.b',
    'a.b.c',
    'a.b.c.d',
    'x'.repeat(5_000),
    `${token}.`,
    token.replaceAll('.', ' '),
    '𝄞.𝄞.𝄞',
  ])('is unreadable as %.20s', (text) => {
    expect(verifyQuote(text, [maker.key], now)).toMatchObject({ valid: false, reason: 'unreadable' })
  })
})
