import { createPublicKey, generateKeyPairSync, randomBytes, verify } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openKeyFile } from '../../../functions/adapters/key-file'
import { keyFileOrderSecret } from '../../../functions/adapters/key-file-order-secret'
import { keyFileSealer } from '../../../functions/adapters/key-file-sealer'
import { keyFileSigner } from '../../../functions/adapters/key-file-signer'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-keys-'))
  path = join(folder, 'data', 'keys.json')
})
afterEach(() => rm(folder, { recursive: true }))

const newKey = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const flip = (text: string, at: number) => {
  const bytes = Buffer.from(text, 'base64url')
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes.toString('base64url')
}
const newSecret = () => randomBytes(32).toString('base64')

describe('the key file', () => {
  it('is made on first use, readable by its owner only, and stays the same', async () => {
    const first = await openKeyFile(path)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(join(folder, 'data'))).toEqual(['keys.json'])
    const again = await openKeyFile(path)
    expect(again.sealKey).toEqual(first.sealKey)
    expect(again.signKey.publicKey).toEqual(first.signKey.publicKey)
    expect(again.nextKey?.publicKey).toEqual(first.nextKey?.publicKey)
  })

  it('is one file when ten servers start at once', async () => {
    const opened = await Promise.all(Array.from({ length: 10 }, () => openKeyFile(path)))
    expect(new Set(opened.map(({ signKey }) => signKey.publicKey.kid)).size).toBe(1)
    expect(await readdir(join(folder, 'data'))).toEqual(['keys.json'])
  })

  it.each([
    ['cut short', (text: string) => text.slice(0, 100)],
    ['empty', () => ''],
    ['without a sealing key', (text: string) => text.replace('"seal"', '"sael"')],
    ['with a short secret', (text: string) => text.replace(/("secret": ")[^"]*/, '$1c2hvcnQ=')],
    ['with a broken private key', (text: string) => text.replace('BEGIN PRIVATE KEY-----\\n', '$&AAAA')],
  ])('is refused, and left as it is, when it is %s', async (_, damage) => {
    await openKeyFile(path)
    const damaged = damage(await readFile(path, 'utf8'))
    await writeFile(path, damaged)
    await expect(openKeyFile(path)).rejects.toThrow(`The key file ${path} is damaged`)
    expect(await readFile(path, 'utf8')).toBe(damaged)
  })

  it('that cannot be read is not taken for absent', async () => {
    await writeFile(join(folder, 'plain'), '')
    await expect(openKeyFile(join(folder, 'plain', 'keys.json'))).rejects.toThrow('ENOTDIR')
  })
})

describe('signing with the key file', () => {
  it('gives a signature that the published key verifies', async () => {
    const keys = await openKeyFile(path)
    const signer = keyFileSigner(() => keys)
    const message = Buffer.from('header.payload')
    const [key] = await signer.publicKeys()
    expect(key?.kid).toBe(signer.kid)
    const publicKey = createPublicKey({ key: { ...key }, format: 'jwk' })
    expect(verify(null, message, publicKey, await signer.sign(message))).toBe(true)
  })

  it('publishes the next key before anything is signed by it', async () => {
    const file = await openKeyFile(path)
    const published = await keyFileSigner(() => file).publicKeys()
    expect(published).toEqual([file.signKey.publicKey, file.nextKey?.publicKey])
  })

  it('opens a file of version 1: its first key signs, the others are only published', async () => {
    const { nextKey: _, ...made } = await openKeyFile(path)
    const { seal, secret } = JSON.parse(await readFile(path, 'utf8'))
    const older = newKey()
    const pem = made.signKey.privateKey.export({ type: 'pkcs8', format: 'pem' })
    await writeFile(path, JSON.stringify({ version: 1, sign: [pem, older], seal, secret }))
    const opened = await openKeyFile(path)
    expect(opened.signKey.publicKey).toEqual(made.signKey.publicKey)
    expect([opened.sealKey, opened.secretKey]).toEqual([made.sealKey, made.secretKey])
    const { x } = createPublicKey(older).export({ format: 'jwk' })
    expect((await keyFileSigner(() => opened).publicKeys()).map((key) => key.x)).toEqual([made.signKey.publicKey.x, x])
  })

  it('refuses what KMS could not sign in production', async () => {
    const keys = await openKeyFile(path)
    const signer = keyFileSigner(() => keys)
    expect(await signer.sign(new Uint8Array(4096))).toHaveLength(64)
    await expect(signer.sign(new Uint8Array(4097))).rejects.toThrow('at most 4096')
  })
})

describe('sealing with the key file', () => {
  const context = 'pickup/1/contact'
  const openedFile = () => openKeyFile(path)

  it('opens what it sealed, and seals the same text differently each time', async () => {
    const sealer = keyFileSealer(await openedFile())
    const [one, two] = [await sealer.seal('张三 13800000000', context), await sealer.seal('张三 13800000000', context)]
    expect(one).not.toBe(two)
    expect(await sealer.open(one, context)).toBe('张三 13800000000')
    expect(await sealer.open(two, context)).toBe('张三 13800000000')
    expect(await sealer.open(await sealer.seal('', context), context)).toBe('')
  })

  it('opens nothing under another context or with another key', async () => {
    const sealer = keyFileSealer(await openedFile())
    const sealed = await sealer.seal('张三', context)
    await expect(sealer.open(sealed, 'pickup/1/address')).rejects.toThrow()
    const stranger = keyFileSealer({ ...(await openedFile()), sealKey: Buffer.from(newSecret(), 'base64') })
    await expect(stranger.open(sealed, context)).rejects.toThrow()
  })

  it('opens nothing once any byte has changed', async () => {
    const sealer = keyFileSealer(await openedFile())
    const [version, ...parts] = (await sealer.seal('张三', context)).split('.')
    const flipped = parts.flatMap((part, place) =>
      [...Buffer.from(part, 'base64url').keys()].map((at) => {
        const changed = parts.map((text, index) => (index === place ? flip(text, at) : text))
        return [version, ...changed].join('.')
      }),
    )
    expect(flipped.length).toBeGreaterThan(60)
    const opened = await Promise.allSettled(flipped.map((sealed) => sealer.open(sealed, context)))
    expect(opened.filter((result) => result.status === 'fulfilled')).toEqual([])
  })

  it.each(['', '1', '1..', '2.AAAA.AAAA', '1.AAAA.AAAA', '1.AAAA.AAAA.AAAA'])(
    'takes %j for no sealed record',
    async (sealed) => {
      await expect(keyFileSealer(await openedFile()).open(sealed, context)).rejects.toThrow(context)
    },
  )
})

describe('pickup secrets from the key file', () => {
  it('are the same for the same order, and differ for every other order and key file', async () => {
    const file = await openKeyFile(path)
    const { derive } = keyFileOrderSecret(file)
    const secret = await derive('pickup-1', 'key-1')
    expect(secret).toMatch(/^[\w-]{43}$/)
    expect(await derive('pickup-1', 'key-1')).toBe(secret)
    const stranger = keyFileOrderSecret({ ...file, secretKey: Buffer.from(newSecret(), 'base64') })
    const others = await Promise.all([
      derive('pickup-1', 'key-2'),
      derive('pickup-2', 'key-1'),
      derive('pickup-1k', 'ey-1'),
      stranger.derive('pickup-1', 'key-1'),
    ])
    expect(new Set([secret, ...others]).size).toBe(5)
  })
})
