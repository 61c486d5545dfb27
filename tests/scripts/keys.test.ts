import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openKeyFile } from '../../functions/adapters/key-file'
import { runKeys } from '../../scripts/keys/run-keys'
import { trustedKeys } from '../../scripts/trusted-keys'
import { startFakeKms } from '../support/fake-kms'

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
