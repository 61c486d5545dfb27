import { createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'
import type { KMSClient } from '@aws-sdk/client-kms'
import { importJWK } from 'jose'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { kmsClient } from '../../../functions/adapters/kms-client'
import { kmsOrderSecret } from '../../../functions/adapters/kms-order-secret'
import { kmsSealer } from '../../../functions/adapters/kms-sealer'
import { kmsSigner } from '../../../functions/adapters/kms-signer'
import { revokeKmsKey } from '../../../functions/adapters/revoke-kms-key'
import { rotateKmsKeys } from '../../../functions/adapters/rotate-kms-keys'
import { Unavailable } from '../../../functions/ports'
import { type FakeKms, startFakeKms } from '../../support/fake-kms'
import { listenOnLoopback } from '../../support/listen-on-loopback'

const current = 'arn:aws-cn:kms:cn-northwest-1:111122223333:key/1234abcd'
const next = '0987dcba'
const retired = '5678fedc'
const message = Buffer.from('header.payload')

let fake: FakeKms
let kms: KMSClient

beforeEach(async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test').stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
  fake = await startFakeKms()
  kms = kmsClient('cn-northwest-1', fake.endpoint)
})

afterEach(async () => {
  kms.destroy()
  await fake.close()
  vi.unstubAllEnvs()
})

describe('signing with KMS', () => {
  it('gives a signature that the published key verifies', async () => {
    fake.addSignKey(current)
    const signer = kmsSigner(kms, [current])
    const signature = await signer.sign(message)
    const [key] = await signer.publicKeys()
    expect(key).toMatchObject({ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig', kid: signer.kid })
    const imported = await importJWK({ ...key })
    const verified = await crypto.subtle.verify(
      'Ed25519',
      imported as CryptoKey,
      signature as Uint8Array<ArrayBuffer>,
      message,
    )
    expect(verified).toBe(true)
  })

  it('names its key without asking KMS, and publishes the next and the retired keys after it', async () => {
    const publicKey = fake.addSignKey(current)
    fake.addSignKey(next)
    fake.addSignKey(retired)
    const signer = kmsSigner(kms, [current, next, retired])
    expect(signer.kid).toBe('1234abcd')
    expect(fake.calls).toEqual([])
    expect((await signer.publicKeys()).map((key) => key.kid)).toEqual(['1234abcd', '0987dcba', '5678fedc'])
    expect(verify(null, message, publicKey, await signer.sign(message))).toBe(true)
  })

  it('reads a public key once, but never remembers a failure', async () => {
    fake.addSignKey(current)
    const signer = kmsSigner(kms, [current])
    fake.fail('AccessDeniedException')
    await expect(signer.publicKeys()).rejects.toThrow('AccessDeniedException')
    await signer.publicKeys()
    await signer.publicKeys()
    expect(fake.calls).toEqual(['GetPublicKey', 'GetPublicKey'])
  })

  it('tries again when KMS is throttled or fails', async () => {
    fake.addSignKey(current)
    fake.fail('ThrottlingException', 'KMSInternalException')
    expect(await kmsSigner(kms, [current]).sign(message)).toHaveLength(64)
    expect(fake.calls).toEqual(['Sign', 'Sign', 'Sign'])
  })

  it('is unavailable when the throttling does not end', async () => {
    fake.addSignKey(current)
    fake.fail(...Array.from({ length: 9 }, () => 'ThrottlingException'))
    await expect(kmsSigner(kms, [current]).sign(message)).rejects.toBeInstanceOf(Unavailable)
    expect(fake.calls).toEqual(['Sign', 'Sign', 'Sign'])
  })

  it('is unavailable, well within ten seconds, when KMS takes calls and never answers', async () => {
    let asked = 0
    const silent = await listenOnLoopback(createServer(() => void asked++))
    const hanging = kmsClient('cn-northwest-1', silent.url)
    const startedAt = performance.now()
    await expect(kmsSigner(hanging, [current]).sign(message)).rejects.toBeInstanceOf(Unavailable)
    expect(performance.now() - startedAt).toBeLessThan(8000)
    expect(asked).toBe(3)
    hanging.destroy()
    await silent.close()
  })

  it('says which key, which action and what to allow when access is denied', async () => {
    fake.addSignKey(current)
    fake.fail('AccessDeniedException')
    await expect(kmsSigner(kms, [current]).sign(message)).rejects.toThrow(
      `KMS refused Sign with key ${current}: AccessDeniedException; allow kms:Sign on it for this function's role`,
    )
    expect(fake.calls).toEqual(['Sign'])
  })

  it('refuses what KMS would refuse before asking it', async () => {
    fake.addSignKey(current)
    const signer = kmsSigner(kms, [current])
    expect(await signer.sign(new Uint8Array(4096))).toHaveLength(64)
    await expect(signer.sign(new Uint8Array(4097))).rejects.toThrow('at most 4096')
    expect(fake.calls).toEqual(['Sign'])
  })
})

describe('rotating KMS keys', () => {
  it('makes the next key the signing one, publishes a new one ahead, and keeps the old one', async () => {
    for (const id of [current, next, retired]) fake.addSignKey(id)
    const [signing, fresh = '', ...rest] = await rotateKmsKeys(kms, [current, next, retired])
    expect([signing, ...rest]).toEqual([next, current, retired])
    const rotated = kmsSigner(kms, [next, fresh, current, retired])
    const published = await rotated.publicKeys()
    expect(published.map(({ kid }) => kid)).toEqual(['0987dcba', fresh.split('/')[1], '1234abcd', '5678fedc'])
    expect(new Set(published.map(({ x }) => x)).size).toBe(4)
    const [key] = published
    const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' })
    expect(verify(null, message, publicKey, await rotated.sign(message))).toBe(true)
  })

  it('only adds a next key where there was none: nothing signs that was not published', async () => {
    fake.addSignKey(current)
    const rotated = await rotateKmsKeys(kms, [current])
    expect(rotated).toEqual([current, expect.stringMatching(/^arn:aws-cn:kms:/)])
  })

  it('makes no key when one of the list is not to be had', async () => {
    await expect(rotateKmsKeys(kms, [next])).rejects.toThrow(`KMS refused GetPublicKey with key ${next}`)
    expect(fake.calls).toEqual(['GetPublicKey'])
  })

  it('refuses two keys that signatures would name alike', () => {
    expect(() => kmsSigner(kms, [current, '1234abcd'])).toThrow('two KMS keys have one key id')
  })
})

describe('revoking KMS keys', () => {
  beforeEach(() => {
    for (const id of [current, next, retired]) fake.addSignKey(id)
  })
  const fresh = expect.stringMatching(/^arn:aws-cn:kms:.*:key\/[0-9a-f-]{36}$/)

  it('lets the next key sign when the signing one goes, and a new one be next: no retired key moves up', async () => {
    expect(await revokeKmsKey(kms, [current, next, retired], '1234abcd')).toEqual([next, fresh, retired])
  })

  it('makes a new next key when that goes, and none when a retired one goes', async () => {
    expect(await revokeKmsKey(kms, [current, next, retired], next)).toEqual([current, fresh, retired])
    expect(await revokeKmsKey(kms, [current, next, retired], retired)).toEqual([current, next])
    expect(fake.calls.filter((call) => call === 'CreateKey')).toHaveLength(1)
  })

  it('makes two when the only one goes', async () => {
    expect(await revokeKmsKey(kms, [current], current)).toEqual([fresh, fresh])
  })

  it('does without the revoked key, which may be disabled already', async () => {
    expect(await revokeKmsKey(kms, [current, next, 'disabled'], 'disabled')).toEqual([current, next])
  })

  it('makes nothing for a key that is not there, or when another is not to be had', async () => {
    await expect(revokeKmsKey(kms, [current, next], retired)).rejects.toThrow('SIGN_KEY_ID has no key')
    await expect(revokeKmsKey(kms, [current, 'gone'], current)).rejects.toThrow(
      'KMS refused GetPublicKey with key gone',
    )
    expect(fake.calls).not.toContain('CreateKey')
  })
})

describe('sealing with KMS', () => {
  beforeEach(() => fake.addSealKey('seal'))

  it('opens what it sealed, with a data key of its own for each record', async () => {
    const sealer = kmsSealer(kms, 'seal')
    const sealed = [
      await sealer.seal('张三 13800000000', 'pickup/1/contact'),
      await sealer.seal('张三', 'pickup/1/contact'),
    ]
    expect(await sealer.open(sealed[0] ?? '', 'pickup/1/contact')).toBe('张三 13800000000')
    expect(fake.calls).toEqual(['GenerateDataKey', 'GenerateDataKey', 'Decrypt'])
    expect(sealed.join()).not.toContain('张三')
  })

  it('opens nothing under another context', async () => {
    const sealer = kmsSealer(kms, 'seal')
    const sealed = await sealer.seal('张三', 'pickup/1/contact')
    await expect(sealer.open(sealed, 'pickup/2/contact')).rejects.toThrow('InvalidCiphertextException')
  })
})

describe('pickup secrets from KMS', () => {
  it('are the same for the same order, and differ for every other', async () => {
    fake.addSecretKey('secret')
    const { derive } = kmsOrderSecret(kms, 'secret')
    const secret = await derive('pickup-1', 'key-1')
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(await derive('pickup-1', 'key-1')).toBe(secret)
    const others = await Promise.all([
      derive('pickup-1', 'key-2'),
      derive('pickup-2', 'key-1'),
      derive('pickup-1k', 'ey-1'),
    ])
    expect(new Set([secret, ...others]).size).toBe(4)
  })
})
