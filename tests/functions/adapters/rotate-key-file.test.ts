import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import {
  chmod,
  chown,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  unlink,
  writeFile,
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { categories } from '@shared/categories'
import type { PublicKey } from '@shared/contract/read-keys'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followKeyFile } from '../../../functions/adapters/follow-key-file'
import { openKeyFile } from '../../../functions/adapters/key-file'
import { keyFileSigner } from '../../../functions/adapters/key-file-signer'
import { orderKeptDays } from '../../../functions/adapters/pickup-rows'
import { keptDays } from '../../../functions/adapters/quote-rows'
import { longestValidDays, publishedUntil } from '../../../functions/adapters/retired-key'
import { cachedMs, pruneKeyFile, rotateKeyFile } from '../../../functions/adapters/rotate-key-file'
import { systemClock } from '../../../functions/adapters/system-clock'
import { jsonLogger } from '../../../functions/http/logger'
import { readKeys } from '../../../functions/quotes/read-keys'

const message = Buffer.from('header.payload')
const start = new Date('2026-03-10T02:00:00.000Z')
const later = (ms: number) => new Date(start.getTime() + ms)

let folder: string
let path: string
let now: Date
let logged: string[]

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-rotate-'))
  path = join(folder, 'keys.json')
  now = start
  logged = []
})
afterEach(() => rm(folder, { recursive: true }))

/** A signer as a running server has it. */
const runningSigner = async () => {
  const read = await followKeyFile(path, jsonLogger('warn', { write: (line: string) => void logged.push(line) }))
  return keyFileSigner(
    read,
    systemClock(() => now),
  )
}
const kids = (keys: readonly PublicKey[]) => keys.map(({ kid }) => kid)
const holds = (signature: Uint8Array, key: PublicKey | undefined) =>
  verify(null, message, createPublicKey({ key: { ...key }, format: 'jwk' }), signature)
const newPem = () => generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

describe('a rotation of the key file', () => {
  it('lets the key sign that was published ahead, and publishes the next one', async () => {
    const before = await openKeyFile(path)
    const after = await rotateKeyFile(path, start)
    expect(after.signKey.publicKey).toEqual(before.nextKey?.publicKey)
    expect(after.retiredKeys).toEqual([{ publicKey: before.signKey.publicKey, retiredAt: start.toISOString() }])
    const opened = await openKeyFile(path)
    expect(opened.nextKey?.publicKey).toEqual(after.nextKey?.publicKey)
    expect([opened.sealKey, opened.secretKey]).toEqual([before.sealKey, before.secretKey])
  })

  it('keeps the public half of the old key alone, readable by its owner only', async () => {
    const { signKey } = await openKeyFile(path)
    await rotateKeyFile(path, start)
    const text = await readFile(path, 'utf8')
    expect(text).toContain(signKey.publicKey.x)
    expect(text).not.toContain(JSON.stringify(signKey.privateKey.export({ type: 'pkcs8', format: 'pem' })).slice(1, -1))
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(await readdir(folder)).toEqual(['keys.json'])
  })

  it('leaves the mode of the file as an operator set it', async () => {
    await openKeyFile(path)
    await chmod(path, 0o640)
    await rotateKeyFile(path, start)
    expect((await stat(path)).mode & 0o777).toBe(0o640)
  })

  it.runIf(process.getuid?.() === 0)('by root leaves the file to the user whom the server runs as', async () => {
    await openKeyFile(path)
    await chown(path, 65534, 65533)
    await rotateKeyFile(path, start)
    expect(await stat(path)).toMatchObject({ uid: 65534, gid: 65533 })
  })

  it('replaces the file that a link leads to, and leaves the link', async () => {
    const link = join(folder, 'link.json')
    const { nextKey } = await openKeyFile(path)
    await symlink(path, link)
    await rotateKeyFile(link, start)
    expect(await readlink(link)).toBe(path)
    expect((await openKeyFile(path)).signKey.publicKey).toEqual(nextKey?.publicKey)
    expect((await readdir(folder)).sort()).toEqual(['keys.json', 'link.json'])
  })

  it('never shows a signature by a key that was not published since the last rotation', async () => {
    const signer = await runningSigner()
    let seen = kids(await signer.publicKeys())
    for (let round = 0; round < 5; round++) {
      now = later(round * cachedMs)
      await rotateKeyFile(path, now)
      expect(seen).toContain(signer.kid)
      seen = kids(await signer.publicKeys())
    }
    expect(seen).toHaveLength(7)
  })

  it('reaches a running server without a restart', async () => {
    const signer = await runningSigner()
    const first = signer.kid
    await rotateKeyFile(path, start)
    expect(signer.kid).not.toBe(first)
    const published = await signer.publicKeys()
    expect(kids(published)).toEqual([signer.kid, expect.any(String), first])
    expect(holds(await signer.sign(message), published[0])).toBe(true)
  })

  it('does not part a key id from its signature', async () => {
    const signer = await runningSigner()
    const named = signer.kid
    await rotateKeyFile(path, start)
    const signature = await signer.sign(message)
    const published = await signer.publicKeys()
    expect(
      holds(
        signature,
        published.find(({ kid }) => kid === named),
      ),
    ).toBe(true)
  })

  it('leaves a running server with the keys it has when the file is gone or damaged, and logs that once each', async () => {
    const signer = await runningSigner()
    const named = signer.kid
    await writeFile(path, '{')
    expect([signer.kid, signer.kid]).toEqual([named, named])
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', err: { message: expect.stringContaining('is damaged') } },
    ])
    await unlink(path)
    expect([signer.kid, signer.kid]).toEqual([named, named])
    expect(logged.slice(1).map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', msg: 'the key file cannot be read, the keys read last stay in use' },
    ])
    expect(holds(await signer.sign(message), (await signer.publicKeys())[0])).toBe(true)
  })

  it('reaches a running server once the file can be read again', async () => {
    const signer = await runningSigner()
    const first = signer.kid
    const text = await readFile(path, 'utf8')
    await writeFile(path, '{')
    expect(signer.kid).toBe(first)
    await writeFile(path, text)
    await rotateKeyFile(path, start)
    expect(signer.kid).not.toBe(first)
  })

  it('is done by one when two try at once, and the other says so', async () => {
    const before = await openKeyFile(path)
    const tried = await Promise.allSettled(Array.from({ length: 8 }, () => rotateKeyFile(path, start)))
    const refused = tried.flatMap((one) => (one.status === 'rejected' ? [one.reason.message] : []))
    expect(refused).toHaveLength(7)
    for (const why of refused) expect(why).toMatch(/just now|faster|published only since/)
    const after = await openKeyFile(path)
    expect(after.signKey.publicKey).toEqual(before.nextKey?.publicKey)
    expect(after.retiredKeys).toHaveLength(1)
    expect(await readdir(folder)).toEqual(['keys.json'])
  })

  it('waits until no cache is without the next key, unless told not to', async () => {
    const first = await rotateKeyFile(path, start)
    await expect(rotateKeyFile(path, later(cachedMs - 1))).rejects.toThrow(
      'published only since 2026-03-10T02:00:00.000Z',
    )
    expect((await openKeyFile(path)).signKey.publicKey).toEqual(first.signKey.publicKey)
    expect((await rotateKeyFile(path, later(cachedMs))).signKey.publicKey).toEqual(first.nextKey?.publicKey)
    expect((await rotateKeyFile(path, later(cachedMs), true)).retiredKeys).toHaveLength(3)
  })

  it('waits for as long as the list of keys may be cached', async () => {
    const { headers } = await readKeys({ signer: await runningSigner() })()
    expect(headers).toMatchObject({ 'cache-control': `public, max-age=${cachedMs / 1000}` })
  })

  it('that was cut off loses nothing, and says what to do', async () => {
    const before = await openKeyFile(path)
    await writeFile(`${path}.new`, '{ "version": 2, "sign": "-----BEG')
    expect((await openKeyFile(path)).signKey.publicKey).toEqual(before.signKey.publicKey)
    await expect(rotateKeyFile(path, start)).rejects.toThrow('delete that file and try again')
    await unlink(`${path}.new`)
    expect((await rotateKeyFile(path, start)).signKey.publicKey).toEqual(before.nextKey?.publicKey)
  })

  it('of a damaged file changes nothing and leaves no draft', async () => {
    await openKeyFile(path)
    await writeFile(path, '{}')
    await expect(rotateKeyFile(path, start)).rejects.toThrow('is damaged')
    expect(await readFile(path, 'utf8')).toBe('{}')
    expect(await readdir(folder)).toEqual(['keys.json'])
  })

  it('upgrades a file of version 1 by publishing a next key first', async () => {
    const [current, older] = [newPem(), newPem()]
    const secret = Buffer.alloc(32, 1).toString('base64')
    await writeFile(path, JSON.stringify({ version: 1, sign: [current, older], seal: secret, secret }))
    const before = await openKeyFile(path)
    const upgraded = await rotateKeyFile(path, start)
    expect(upgraded.signKey.publicKey).toEqual(before.signKey.publicKey)
    expect(upgraded.retiredKeys.map(({ publicKey }) => publicKey)).toEqual(
      before.retiredKeys.map(({ publicKey }) => publicKey),
    )
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: 2, seal: secret, secret })
    await expect(rotateKeyFile(path, start)).rejects.toThrow('published only since')
    expect((await rotateKeyFile(path, later(cachedMs))).signKey.publicKey).toEqual(upgraded.nextKey?.publicKey)
  })
})

describe('a retired key', () => {
  it('is published until the last quote it signed has left the log and the last timeline is shown no more', () => {
    const days = categories.flatMap((category) =>
      category.rulebooks().map(({ id }) => category.rulebook(id.slice(-10)).validDays),
    )
    // A quote holds until the end of its last day.
    expect(Math.max(...days) + 1).toBeLessThanOrEqual(longestValidDays)
    const retired = { publicKey: {} as PublicKey, retiredAt: start.toISOString() }
    const shownDays = Math.max(keptDays + longestValidDays, orderKeptDays)
    expect(publishedUntil(retired)).toBe(later(shownDays * 86_400_000).getTime())
  })

  it('leaves the published list by the clock, and the file by pruning', async () => {
    const signer = await runningSigner()
    const first = signer.kid
    const [old] = (await rotateKeyFile(path, start)).retiredKeys
    await rotateKeyFile(path, later(cachedMs))
    const second = (await openKeyFile(path)).retiredKeys[0]?.publicKey.kid
    if (!old) throw new Error('the first key has retired')
    now = new Date(publishedUntil(old) - 1)
    expect(kids(await signer.publicKeys())).toContain(first)
    expect(await pruneKeyFile(path, now)).toEqual([])
    now = new Date(publishedUntil(old))
    expect(kids(await signer.publicKeys())).not.toContain(first)
    expect((await pruneKeyFile(path, now)).map(({ publicKey }) => publicKey.kid)).toEqual([first])
    expect((await openKeyFile(path)).retiredKeys.map(({ publicKey }) => publicKey.kid)).toEqual([second])
  })
})
