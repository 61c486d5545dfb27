import { readKeys } from '@shared/contract/read-keys'
import { readPriceBook } from '@shared/contract/read-price-book'
import { QUOTE_AUDIENCE, quotePayloadSchema } from '@shared/quote-token/token-payload'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { createLocalJWKSet, errors, jwtVerify } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { tablesFactory } from '../../support/dynamo'
import { signedQuote } from '../../support/orders'
import { ISSUER, type TestService, testService } from '../../support/test-service'
import { tokenMaker } from '../../support/token-maker'

const newTables = tablesFactory()
let service: TestService
let signed: Awaited<ReturnType<typeof signedQuote>>
let keys: Awaited<ReturnType<TestService['ports']['signer']['publicKeys']>>

beforeAll(async () => {
  service = await testService(await newTables())
  signed = await signedQuote(service)
  keys = (await service.answered(readKeys, 200)).keys
})

const now = () => service.ports.clock.now()
const verify = (token: string, at = now()) => verifyQuote(token, keys, at.getTime())
const verifyWithJose = (token: string) =>
  jwtVerify(token, createLocalJWKSet({ keys: [...keys] }), {
    issuer: ISSUER,
    audience: QUOTE_AUDIENCE,
    algorithms: ['EdDSA'],
    currentDate: now(),
  })
const encoded = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const partsOf = (token: string) => {
  const [header = '', payload = '', signature = ''] = token.split('.')
  return { header, payload, signature }
}

describe("a signed quote's token", () => {
  it('is verified by another implementation with the published keys', async () => {
    const { payload, protectedHeader } = await verifyWithJose(signed.token)
    expect(protectedHeader).toEqual({ alg: 'EdDSA', typ: 'JWT', kid: keys[0]?.kid })
    expect(quotePayloadSchema.parse(payload)).toMatchObject({
      jti: signed.id,
      low: signed.quote.low,
      high: signed.quote.high,
      answers: signed.quote.answers,
      rulebook: signed.quote.rulebook,
      day: signed.quote.day,
      region: signed.quote.region,
      exp: Date.parse(signed.expiresAt) / 1000,
    })
  })

  it('holds nothing but what the quote binds', () => {
    const members = Object.keys(JSON.parse(Buffer.from(partsOf(signed.token).payload, 'base64url').toString()))
    expect(members.sort()).toEqual(Object.keys(quotePayloadSchema._zod.def.shape).sort())
  })

  it('is verified on the phone until it expires', () => {
    expect(verify(signed.token)).toMatchObject({ valid: true, payload: { jti: signed.id } })
    const last = new Date(Date.parse(signed.expiresAt) - 1)
    expect(verify(signed.token, last).valid).toBe(true)
    expect(verify(signed.token, new Date(signed.expiresAt))).toMatchObject({ valid: false, reason: 'expired' })
  })

  it('is refused with one character changed, wherever in it', () => {
    const { token } = signed
    const places = Array.from({ length: Math.ceil(token.length / 3) }, (_, index) => index * 3)
    const forged = places.map((at) => `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`)
    expect(forged.filter((one) => verify(one).valid)).toEqual([])
  })

  it('is refused when its algorithm says none, with and without the signature', async () => {
    const { payload, signature } = partsOf(signed.token)
    const header = encoded({ alg: 'none', typ: 'JWT', kid: keys[0]?.kid })
    for (const token of [`${header}.${payload}.`, `${header}.${payload}.${signature}`]) {
      expect(verify(token)).toMatchObject({ valid: false, reason: 'unreadable' })
      await expect(verifyWithJose(token)).rejects.toThrow(errors.JOSEError)
    }
  })

  it("is refused when somebody else signed it under the server's key id", () => {
    const payload = JSON.parse(Buffer.from(partsOf(signed.token).payload, 'base64url').toString())
    const forger = tokenMaker(keys[0]?.kid ?? '')
    expect(verify(forger.token({ ...payload, low: 999_900, high: 999_900 }))).toMatchObject({ reason: 'bad_signature' })
  })

  it('is not to be had from a token that the server signed for another purpose', async () => {
    const { token } = await service.answered(readPriceBook, 200)
    expect(verify(token)).toMatchObject({ valid: false, reason: 'wrong_audience' })
    await expect(verifyWithJose(token)).rejects.toThrow(errors.JWTClaimValidationFailed)
  })
})
