import { sign } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compactJws, signingInput } from '@shared/quote-token/jws'
import { verifyQuote } from '@shared/quote-token/verify-quote'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { freshSignKey, openKeyFile, type SignKey, writtenKeys } from '../../functions/adapters/key-file'
import { runKeys } from '../../scripts/keys/run-keys'
import { trustedKeys } from '../../scripts/trusted-keys'
import { startFakeKms } from '../support/fake-kms'
import { somePayload } from '../support/token-maker'

let folder: string
let path: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'youshu-keys-'))
  path = join(folder, 'keys.json')
  vi.stubEnv('DATA_DIR', folder)
})
afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

async function run(...args: string[]) {
  const lines = { out: [] as string[], err: [] as string[] }
  const code = await runKeys(args, { print: (text) => lines.out.push(text), complain: (text) => lines.err.push(text) })
  return { code, out: lines.out, err: lines.err.join('\n') }
}

describe('npm run keys', () => {
  it('lists which key signs, which is next and which have retired, and rotates them', async () => {
    const made = await openKeyFile(path)
    const [first, second] = [made.signKey.publicKey.kid, made.nextKey?.publicKey.kid]
    expect((await run('list')).out).toEqual([
      `signs    ${first}  all new quotes and price books`,
      `next     ${second}  signs after the next rotation, published from the start`,
    ])
    const rotated = await run('rotate')
    expect(rotated.code).toBe(0)
    expect(rotated.out[0]).toContain(`signs    ${second}`)
    expect(rotated.out[2]).toMatch(new RegExp(`^retired  ${first}  since \\S+Z, published until \\S+Z$`))
    expect(rotated.out[3]).toContain('no restart is needed')
    expect((await run('list')).out).toEqual(rotated.out.slice(0, 3))
  })

  it('verifies with all published keys what this machine signed', async () => {
    const { signKey, nextKey } = await openKeyFile(path)
    await run('rotate')
    const trusted = (await trustedKeys(undefined)).map(({ kid }) => kid)
    expect(trusted).toHaveLength(3)
    expect(trusted).toEqual(expect.arrayContaining([signKey.publicKey.kid, nextKey?.publicKey.kid]))
  })

  it('leaves with 1 and says why when nothing was rotated', async () => {
    await openKeyFile(path)
    await run('rotate')
    const again = await run('rotate')
    expect([again.code, again.out]).toEqual([1, []])
    expect(again.err).toContain('published only since')
    expect((await run('rotate', '--early')).code).toBe(0)
  })

  it('drops nothing that may still be shown', async () => {
    await openKeyFile(path)
    await run('rotate')
    expect(await run('prune')).toMatchObject({ code: 0, out: ['0 retired keys dropped'] })
    expect((await openKeyFile(path)).retiredKeys).toHaveLength(1)
  })

  it.each(['list', 'rotate', 'prune'])('%s makes no keys where there are none', async (command) => {
    const { code, err } = await run(command)
    expect([code, err]).toEqual([2, expect.stringContaining(`no keys in ${path}`)])
    await expect(trustedKeys(undefined)).rejects.toThrow('no keys in')
  })

  it.each([[[]], [['turn']], [['list', '--early']], [['rotate', '--kms', '--early']], [['rotate', '--now']]])(
    'leaves with 2 for %j',
    async (args) => {
      const { code, err } = await run(...args)
      expect([code, err]).toEqual([2, expect.stringContaining('usage: keys list')])
    },
  )
})

describe('npm run keys -- revoke', () => {
  const nowSeconds = () => Math.floor(Date.now() / 1000)
  /** A quote that nobody gave, by whoever has the key. */
  const forge = ({ privateKey, publicKey }: SignKey) => {
    const input = signingInput(publicKey.kid, somePayload(nowSeconds()))
    return compactJws(input, sign(null, Buffer.from(input), privateKey))
  }
  const isTrusted = async (token: string) => verifyQuote(token, await trustedKeys(undefined), Date.now()).valid

  it('ends what a thief of the signing key can do, which a rotation does not', async () => {
    const stolen = await openKeyFile(path)
    const tokens = [stolen.signKey, stolen.nextKey ?? stolen.signKey].map(forge)
    await run('rotate', '--early')
    for (const token of tokens) expect(await isTrusted(token)).toBe(true)
    const { kid } = stolen.signKey.publicKey
    const retired = await run('revoke', kid)
    expect([retired.code, retired.out]).toEqual([0, expect.arrayContaining([`revoked  ${kid}  published no more`])])
    expect(await Promise.all(tokens.map(isTrusted))).toEqual([false, true])
    const both = await run('revoke', stolen.nextKey?.publicKey.kid ?? '')
    expect(both.out.filter((line) => line.startsWith('revoked'))).toHaveLength(2)
    expect(both.out.at(-1)).toContain('The keys that seal addresses')
    expect(await Promise.all(tokens.map(isTrusted))).toEqual([false, false])
  })

  it('says what it costs, before and after', async () => {
    const { signKey } = await openKeyFile(path)
    const cost = 'no quote signed by a revoked key verifies any more, the genuine ones included'
    expect((await run()).err).toContain(cost)
    expect((await run('revoke', signKey.publicKey.kid)).out.join()).toContain(cost)
  })

  it('takes an id that looks like an option', async () => {
    let odd = freshSignKey()
    while (!odd.publicKey.kid.startsWith('-')) odd = freshSignKey()
    const made = await openKeyFile(path)
    const retiredKeys = [{ publicKey: odd.publicKey, retiredAt: '2026-03-10T02:00:00.000Z' }]
    await writeFile(path, writtenKeys({ ...made, retiredKeys }))
    expect((await run('revoke', odd.publicKey.kid)).code).toBe(0)
    expect((await openKeyFile(path)).retiredKeys).toEqual([])
  })

  it('leaves with 1 for a key that is not there, and with 2 when no key or more than one is named', async () => {
    await openKeyFile(path)
    expect(await run('revoke', 'AAAAAAAAAAAAAAAA')).toMatchObject({ code: 1, out: [] })
    for (const args of [[], ['--kms'], ['--'], ['one', 'two']]) {
      const { code, err } = await run('revoke', ...args)
      expect([code, err]).toEqual([2, expect.stringContaining('usage: keys list')])
    }
  })
})

describe('npm run keys -- revoke --kms', () => {
  it('prints SIGN_KEY_ID without the key, and that nothing is revoked before that is deployed', async () => {
    const kms = await startFakeKms()
    const ids = ['first', 'second', 'third'].map((name) => `arn:aws-cn:kms:cn-northwest-1:1:key/${name}`)
    for (const id of ids) kms.addSignKey(id)
    vi.stubEnv('SIGN_KEY_ID', ids.join(',')).stubEnv('KMS_ENDPOINT', kms.endpoint)
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test').stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
    const { code, out } = await run('revoke', 'third', '--kms')
    const unknown = await run('revoke', 'fourth', '--kms')
    await kms.close()
    expect([code, out[0]]).toEqual([0, `SIGN_KEY_ID=${ids[0]},${ids[1]}`])
    expect(out[1]).toMatch(/^NOTHING IS REVOKED YET: third has to be deleted from SIGN_KEY_ID/)
    expect(unknown).toMatchObject({ code: 1, err: 'SIGN_KEY_ID has no key fourth.' })
  })
})

describe('npm run keys -- rotate --kms', () => {
  it('prints the new value of SIGN_KEY_ID, whose second key is a fresh one in KMS', async () => {
    const kms = await startFakeKms()
    const [first, second] = ['arn:aws-cn:kms:cn-northwest-1:1:key/first', 'arn:aws-cn:kms:cn-northwest-1:1:key/second']
    for (const id of [first, second]) kms.addSignKey(id)
    vi.stubEnv('SIGN_KEY_ID', `${first}, ${second}`).stubEnv('KMS_ENDPOINT', kms.endpoint)
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'test').stubEnv('AWS_SECRET_ACCESS_KEY', 'test')
    const { code, out } = await run('rotate', '--kms')
    await kms.close()
    expect(code).toBe(0)
    const [, signing, fresh, retired] = /^SIGN_KEY_ID=(\S+),(\S+),(\S+)$/.exec(out[0] ?? '') ?? []
    expect([signing, retired]).toEqual([second, first])
    expect(out[1]).toBe(`signs once that is deployed: ${second}`)
    expect(out[2]).toBe(`published ahead: ${fresh}`)
    expect(kms.calls).toEqual(['GetPublicKey', 'GetPublicKey', 'CreateKey'])
  })

  it.each([
    ['', 'SIGN_KEY_ID is missing'],
    ['alias/sign', 'not an alias'],
  ])('leaves with 2 for SIGN_KEY_ID=%s', async (value, message) => {
    vi.stubEnv('SIGN_KEY_ID', value)
    const { code, err } = await run('rotate', '--kms')
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
