import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { publicKeySetSchema } from '@shared/contract/read-keys'
import { isSoundKey } from '@shared/contract/sound-key'
import { compactJws, signingInput } from '@shared/quote-token/jws'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { describe, expect, it } from 'vitest'
import { somePayload, tokenMaker } from '../../support/token-maker'

const P = 2n ** 255n - 19n
const ORDER_8 = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n
/** The y of every point of small order. */
const SMALL = [0n, 1n, P - 1n, ORDER_8, P - ORDER_8]

/** A y of 255 bits with a sign, as 32 bytes little-endian. */
function encoded(y: bigint, sign: 0 | 1): Buffer {
  const bytes = Buffer.alloc(32)
  for (let at = 0; at < 32; at++) bytes[at] = Number((y >> BigInt(8 * at)) & 255n)
  bytes[31] = (bytes[31] ?? 0) | (sign << 7)
  return bytes
}
const withSigns = (y: bigint) => [encoded(y, 0), encoded(y, 1)].map((bytes) => bytes.toString('base64url'))

const maker = tokenMaker('key-1')
const issuedAt = 1_795_000_000
const keySet = (...keys: object[]) => publicKeySetSchema.safeParse({ keys }).success

describe('a published key', () => {
  it('is sound when it was made as keys are made', () => {
    for (let made = 0; made < 200; made++) expect(isSoundKey(tokenMaker('any').key.x)).toBe(true)
  })

  it('is not sound when it is a point of small order, of either sign', () => {
    const weak = SMALL.flatMap(withSigns)
    expect(weak).toHaveLength(10)
    expect(weak.filter(isSoundKey)).toEqual([])
  })

  it('is not sound when its number has a shorter spelling', () => {
    const beyond = Array.from({ length: 19 }, (_, more) => P + BigInt(more)).flatMap(withSigns)
    expect(beyond.filter(isSoundKey)).toEqual([])
    expect(withSigns(P - 2n).filter(isSoundKey)).toHaveLength(2)
  })

  it.each(['', 'A'.repeat(42), `${'B'.repeat(42)}B`, 'B'.repeat(44), `${'B'.repeat(41)}+A`])(
    'is not sound as %j, which is no spelling of 32 bytes',
    (x) => expect(isSoundKey(x)).toBe(false),
  )

  it('lets nobody forge a quote, as a point of small order would elsewhere', () => {
    const [x = ''] = withSigns(1n)
    const weak = { ...maker.key, x }
    const input = signingInput('key-1', somePayload(issuedAt))
    // R is the neutral element and S is 0: S·B = R + h·A for every message.
    const signature = Buffer.concat([encoded(1n, 0), Buffer.alloc(32)])
    const anyone = createPublicKey({ key: { ...weak }, format: 'jwk' })
    expect(verify(null, Buffer.from(input), anyone, signature)).toBe(true)
    expect(verifyQuote(compactJws(input, signature), [weak], issuedAt * 1000)).toMatchObject({
      valid: false,
      reason: 'unknown_key',
    })
  })

  it('vouches for nothing when another one has its name', () => {
    const twin = tokenMaker('key-1')
    const token = maker.token(somePayload(issuedAt))
    for (const keys of [
      [maker.key, twin.key],
      [twin.key, maker.key],
    ])
      expect(verifyQuote(token, keys, issuedAt * 1000)).toMatchObject({ valid: false, reason: 'unknown_key' })
  })
})

describe('a list of published keys', () => {
  it('is used with keys that differ in name', () => {
    expect(keySet(maker.key, tokenMaker('key-2').key)).toBe(true)
    expect(keySet()).toBe(true)
  })

  const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' })
  it.each<[string, object]>([
    ['two keys of one name', tokenMaker('key-1').key],
    ['a key on another curve', { ...maker.key, kid: 'key-2', kty: 'EC', crv: 'P-256', alg: 'ES256', x, y }],
    ['a key for agreement', { ...maker.key, kid: 'key-2', crv: 'X25519' }],
    ['a shared secret', { ...maker.key, kid: 'key-2', kty: 'oct', alg: 'HS256', k: maker.key.x }],
    ['a point of small order', { ...maker.key, kid: 'key-2', x: withSigns(0n)[0] }],
    ['a second spelling', { ...maker.key, kid: 'key-2', x: withSigns(P + 5n)[0] }],
    ['no name', { ...maker.key, kid: undefined }],
  ])('is not used at all with %s in it', (_, other) => {
    expect(keySet(maker.key, other)).toBe(false)
  })
})
