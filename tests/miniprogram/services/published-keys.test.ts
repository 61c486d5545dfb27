import type { PublicKey } from '@shared/contract/read-keys'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { tokenMaker } from '../../support/token-maker'

const { kept, request } = vi.hoisted(() => ({ kept: new Map<string, unknown>(), request: vi.fn() }))
vi.mock('@/services/storage', () => ({
  loadStored: (key: string) => kept.get(key),
  saveStored: (key: string, value: unknown) => Boolean(kept.set(key, value)),
}))
vi.mock('@tarojs/taro', () => ({ default: { request } }))

const [shipped, published, other] = [tokenMaker('shipped'), tokenMaker('published'), tokenMaker('other')]
const token = (maker: ReturnType<typeof tokenMaker>) => maker.token({})
const kids = (keys: readonly PublicKey[]) => keys.map(({ kid }) => kid)

/** The service as after a start of an app built with this TARO_APP_KEYS. */
async function built(jwks = JSON.stringify({ keys: [shipped.key] })) {
  vi.resetModules()
  vi.stubEnv('TARO_APP_KEYS', jwks)
  return import('@/services/published-keys')
}

const answers = (data: unknown) => request.mockResolvedValue({ statusCode: 200, data, header: {} })
const serves = (...keys: readonly PublicKey[]) => answers({ keys })
const isOffline = () => request.mockRejectedValue(new Error('no answer'))

beforeEach(() => {
  kept.clear()
  request.mockReset()
  serves(published.key)
  return () => vi.unstubAllEnvs()
})

describe('the keys of this phone', () => {
  it('are those the app was built with while it has never been online', async () => {
    isOffline()
    const { keysFor, storedKeys } = await built()
    expect(kids(storedKeys())).toEqual(['shipped'])
    expect(kids(await keysFor(token(shipped)))).toEqual(['shipped'])
    expect(request).not.toHaveBeenCalled()
  })

  it('are the list of the server alone once it was fetched, also after a restart', async () => {
    await (await built()).fetchKeys()
    const { storedKeys } = await built()
    expect(kids(storedKeys())).toEqual(['published'])
  })

  it('lose a key that the server takes off its list', async () => {
    const { fetchKeys, keysFor } = await built()
    await fetchKeys()
    serves(other.key)
    await fetchKeys()
    expect(kids(await keysFor(token(published)))).toEqual(['other'])
    expect(kids(await keysFor(token(shipped)))).toEqual(['other'])
  })

  it('are asked for when they do not have the key of a token', async () => {
    const { keysFor } = await built()
    expect(kids(await keysFor(token(published)))).toEqual(['published'])
    expect(kids(await keysFor(token(published)))).toEqual(['published'])
    expect(request).toHaveBeenCalledTimes(1)
  })

  it('are not to be had without network for the token of a key they do not have', async () => {
    isOffline()
    const { keysFor } = await built()
    await expect(keysFor(token(published))).rejects.toThrow('no answer')
  })

  it.each<[string, unknown]>([
    ['no list', { keys: 'none' }],
    ['a page of a hotel network', '<!doctype html>'],
    ['two keys of one name', { keys: [published.key, { ...other.key, kid: 'published' }] }],
    ['a key on another curve', { keys: [published.key, { ...other.key, kty: 'EC', crv: 'P-256', alg: 'ES256' }] }],
    ['a key under which anybody can sign', { keys: [published.key, { ...other.key, x: `AQ${'A'.repeat(41)}` }] }],
  ])('are not to be had from an answer with %s, which changes nothing', async (_, data) => {
    const { fetchKeys, keysFor, storedKeys } = await built()
    answers(data)
    await expect(keysFor(token(published))).rejects.toThrow('status 200')
    expect(kids(storedKeys())).toEqual(['shipped'])
    serves(published.key)
    await fetchKeys()
    answers(data)
    await expect(fetchKeys()).rejects.toThrow('status 200')
    expect(kids(storedKeys())).toEqual(['published'])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no list', '{}'],
    ['a key twice', JSON.stringify({ keys: [shipped.key, shipped.key] })],
    ['a key under which anybody can sign', JSON.stringify({ keys: [{ ...shipped.key, x: `AQ${'A'.repeat(41)}` }] })],
  ])('are none in an app that was built with %s', async (_, jwks) => {
    expect((await built(jwks)).storedKeys()).toEqual([])
  })
})
