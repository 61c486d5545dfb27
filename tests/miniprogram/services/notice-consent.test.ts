import { beforeEach, describe, expect, it, vi } from 'vitest'
import type * as FakeServer from '../support/fake-server'

const templates = { booked: 'T-booked', rescheduled: 'T-moved', cancelled: 'T-moved' }
const wechat = vi.hoisted(() => ({ subscribe: vi.fn(), login: vi.fn() }))

vi.mock('@/services/send', () => import('../support/fake-server'))
vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@tarojs/taro', () => ({ default: { requestSubscribeMessage: wechat.subscribe, login: wechat.login } }))

/** The service as a build for a platform with such templates has it, and the server that it speaks to. */
async function load(platform = 'weapp', given = JSON.stringify(templates)) {
  vi.resetModules()
  vi.stubEnv('TARO_ENV', platform)
  vi.stubEnv('TARO_APP_NOTICE_TEMPLATES', given)
  const service = await import('@/services/notice-consent')
  // The one behind the mock, which is not loaded anew.
  const server = (await import('@/services/send')) as unknown as typeof FakeServer
  server.resetServer()
  server.answer('consent-notices', ({ body }) => body)
  return { ...service, server }
}

beforeEach(() => {
  vi.clearAllMocks()
  wechat.login.mockResolvedValue({ code: 'code-1' })
  wechat.subscribe.mockResolvedValue({ errMsg: 'ok', 'T-booked': 'reject', 'T-moved': 'accept' })
  return () => vi.unstubAllEnvs()
})

describe('messages about changes', () => {
  it('are asked for once per template, and what was agreed to goes to the server with a fresh login code', async () => {
    const { askForNotices, server } = await load()
    expect(await askForNotices('p1', 'the-secret')).toBe('given')
    expect(wechat.subscribe.mock.calls[0]?.[0].tmplIds).toEqual(['T-booked', 'T-moved'])
    expect(server.sentTo('consent-notices')).toMatchObject([
      {
        params: { id: 'p1' },
        headers: { authorization: 'Bearer the-secret' },
        body: { code: 'code-1', kinds: ['rescheduled', 'cancelled'] },
      },
    ])
  })

  it.each([
    ['was refused', () => wechat.subscribe.mockResolvedValue({ 'T-booked': 'reject', 'T-moved': 'ban' })],
    ['could not open', () => wechat.subscribe.mockRejectedValue({ errCode: 20004 })],
  ])('are not spoken of again where the dialog %s: nobody logs in, nothing is sent', async (_, refuseDialog) => {
    refuseDialog()
    const { askForNotices, server } = await load()
    expect(await askForNotices('p1', 's')).toBe('refused')
    expect(wechat.login).not.toHaveBeenCalled()
    expect(server.sentTo('consent-notices')).toEqual([])
  })

  it.each<[string, (server: typeof FakeServer) => void, number]>([
    ['the network', ({ answer, drop }) => answer('consent-notices', drop), 1],
    ['the server', ({ answer, refuse }) => answer('consent-notices', () => refuse('login_refused')), 1],
    ['the login', () => wechat.login.mockRejectedValue({ errMsg: 'login:fail' }), 0],
  ])('may be asked for again where %s failed', async (_, fail, sent) => {
    const { askForNotices, server } = await load()
    fail(server)
    expect(await askForNotices('p1', 's')).toBe('failed')
    expect(server.sentTo('consent-notices')).toHaveLength(sent)
  })

  it.each([
    ['h5', JSON.stringify(templates), false],
    ['weapp', '', false],
    ['weapp', 'not json', false],
    ['weapp', '{"somebody-else":"T"}', false],
    ['weapp', JSON.stringify(templates), true],
  ])('are offered on %s with %s: %s', async (platform, given, offered) => {
    expect((await load(platform, given)).hasNotices).toBe(offered)
  })
})
