import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followKeyFile } from '../../../functions/adapters/follow-key-file'
import { type KeyFile, openKeyFile } from '../../../functions/adapters/key-file'
import { keyFileSigner, publishedKeys } from '../../../functions/adapters/key-file-signer'
import { revokeInKeyFile } from '../../../functions/adapters/revoke-in-key-file'
import { cachedMs, rotateKeyFile } from '../../../functions/adapters/rotate-key-file'
import { jsonLogger } from '../../../functions/http/logger'

const start = new Date('2026-03-10T02:00:00.000Z')
let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-revoke-'))
  path = join(folder, 'keys.json')
})
afterEach(() => rm(folder, { recursive: true }))

const idOfSigning = ({ signKey }: KeyFile) => signKey.publicKey.kid
const idOfNext = ({ nextKey }: KeyFile) => nextKey?.publicKey.kid ?? ''
const publishedIds = async () => publishedKeys(await openKeyFile(path), start).map(({ kid }) => kid)

describe('revoking a retired key', () => {
  it('takes it off the list at once, and leaves all others', async () => {
    const first = await openKeyFile(path)
    const second = await rotateKeyFile(path, start)
    const third = await rotateKeyFile(path, new Date(start.getTime() + cachedMs))
    const { revoked } = await revokeInKeyFile(path, idOfSigning(first), start)
    expect(revoked).toEqual([idOfSigning(first)])
    expect(await publishedIds()).toEqual([idOfSigning(third), idOfNext(third), idOfSigning(second)])
  })
})

describe.each([
  ['signing', idOfSigning],
  ['next', idOfNext],
])('revoking the %s key', (_, idOf) => {
  it('replaces both private keys, because one file has both, and keeps neither as retired', async () => {
    const first = await openKeyFile(path)
    const stolen = await rotateKeyFile(path, start)
    const { keys, revoked } = await revokeInKeyFile(path, idOf(stolen), start)
    expect(revoked).toEqual([idOfSigning(stolen), idOfNext(stolen)])
    const published = await publishedIds()
    expect(published).toEqual([idOfSigning(keys), idOfNext(keys), idOfSigning(first)])
    expect(new Set([...published, ...revoked]).size).toBe(5)
    const text = await readFile(path, 'utf8')
    for (const { publicKey, privateKey } of [stolen.signKey, stolen.nextKey ?? stolen.signKey]) {
      expect(text).not.toContain(publicKey.x)
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
      expect(text).not.toContain(JSON.stringify(pem).slice(1, -1))
    }
  })

  it('leaves what opens addresses and derives secrets as it is', async () => {
    const { sealKey, secretKey, ...stolen } = await openKeyFile(path)
    await revokeInKeyFile(path, idOf({ sealKey, secretKey, ...stolen }), start)
    expect(await openKeyFile(path)).toMatchObject({ sealKey, secretKey })
  })

  it('makes a rotation wait until caches know the new next key', async () => {
    await revokeInKeyFile(path, idOf(await openKeyFile(path)), start)
    await expect(rotateKeyFile(path, start)).rejects.toThrow('published only since')
  })

  it('reaches a running server without a restart', async () => {
    const signer = keyFileSigner(await followKeyFile(path, jsonLogger('silent')))
    const stolen = await openKeyFile(path)
    expect(signer.kid).toBe(idOfSigning(stolen))
    const { keys } = await revokeInKeyFile(path, idOf(stolen), start)
    expect(signer.kid).toBe(idOfSigning(keys))
    expect((await signer.publicKeys()).map(({ kid }) => kid)).toEqual([idOfSigning(keys), idOfNext(keys)])
  })
})

it('revoking a key that is not there changes nothing', async () => {
  await openKeyFile(path)
  const before = await readFile(path, 'utf8')
  await expect(revokeInKeyFile(path, 'AAAAAAAAAAAAAAAA', start)).rejects.toThrow('no key AAAAAAAAAAAAAAAA')
  expect(await readFile(path, 'utf8')).toBe(before)
  expect(await readdir(folder)).toEqual(['keys.json'])
})
