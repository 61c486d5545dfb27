import { readKeys } from '@shared/contract/read-keys'
import { signQuote } from '@shared/contract/sign-quote'
import { packToken } from '@shared/quote-token/card'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { publishedKey, signedQuote } from '../support/signed-quote'

/** Outlives the app, which is started anew in every test. */
const { request, kept } = vi.hoisted(() => ({ request: vi.fn(), kept: new Map<string, unknown>() }))

vi.mock('@tarojs/taro', () => ({ default: { request } }))
vi.mock('@/services/storage', () => ({
  loadStored: (key: string) => kept.get(key),
  saveStored: (key: string, value: unknown) => Boolean(kept.set(key, value)),
}))
vi.mock('@/services/single-page', () => ({ isSinglePage: () => false }))
vi.mock('@/services/navigation', () => ({ openPage: vi.fn(), startOver: vi.fn() }))
vi.mock('@/services/page-shown', () => import('../support/shown-once'))

const dayMs = 86_400_000
const trueTime = Date.parse('2026-11-22T04:00:00Z')
const received = signedQuote({ expiresAt: '2026-11-23T16:00:00.000Z' })
const ended = signedQuote({ expiresAt: '2026-11-21T16:00:00.000Z' })

/** The server at the true time, whatever the phone believes. */
function serve(shown: typeof received, headers: Record<string, string> = {}) {
  request.mockImplementation(async ({ url }: { url: string }) => ({
    statusCode: 200,
    data: url.endsWith('jwks.json') ? { keys: [publishedKey] } : shown,
    header: { Date: new Date(trueTime).toUTCString(), 'Cache-Control': 'no-store', ...headers },
  }))
}

const goOffline = () => request.mockRejectedValue(new Error('request:fail'))

/** The app as it starts: nothing is known of the server's time but what is stored. */
async function start() {
  vi.resetModules()
  const [{ useSharedQuote }, clock] = await Promise.all([
    import('@/pages/shared-quote/use-shared-quote'),
    import('@/services/clock'),
  ])
  return { useSharedQuote, clock }
}

async function open({ useSharedQuote }: Awaited<ReturnType<typeof start>>, { id, token }: typeof received) {
  const { result } = renderHook(() => useSharedQuote({ id, card: packToken(token) }))
  await waitFor(() => expect(result.current.state.step).not.toBe('loading'))
  return result.current.state
}

const phoneIs = (days: number) => vi.setSystemTime(trueTime + days * dayMs)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] })
})

afterEach(() => {
  cleanup()
  vi.useRealTimers()
  kept.clear()
})

describe('on a phone three days wrong', () => {
  it('a quote that has a day left is valid, and stays so without network and after a restart', async () => {
    phoneIs(3)
    serve(received)
    expect(await open(await start(), received)).toMatchObject({
      signature: 'holds',
      standing: 'valid',
      confirmed: true,
    })
    goOffline()
    expect(await open(await start(), received)).toMatchObject({
      signature: 'holds',
      standing: 'valid',
      confirmed: false,
    })
  })

  it('a quote that has ended is over, even where its card alone says so', async () => {
    phoneIs(-3)
    serve(received)
    const app = await start()
    await open(app, received)
    goOffline()
    expect(await open(app, ended)).toMatchObject({ signature: 'holds', standing: 'expired' })
  })

  it('values with the server’s day', async () => {
    phoneIs(3)
    serve(received)
    const app = await start()
    expect(app.clock.today()).toBe('2026-11-25')
    await open(app, received)
    expect(app.clock.today()).toBe('2026-11-22')
  })

  it('says so as soon as an answer tells it, and no more once the clock is set', async () => {
    phoneIs(3)
    serve(received)
    const app = await start()
    const { result } = renderHook(() => app.clock.useWrongClock())
    expect(result.current).toBe(false)
    await open(app, received)
    await waitFor(() => expect(result.current).toBe(true))
    phoneIs(0)
    await open(app, received)
    await waitFor(() => expect(result.current).toBe(false))
    expect(app.clock.now()).toBe(trueTime)
  })
})

describe('the time in an answer', () => {
  const heard = async (phone: number, headers: Record<string, string> = {}) => {
    vi.setSystemTime(phone)
    serve(received, headers)
    const app = await start()
    await open(app, received)
    return app.clock.now()
  }

  it('does not count where it differs by less than two minutes', async () => {
    expect(await heard(trueTime + 119_000)).toBe(trueTime + 119_000)
    expect(await heard(trueTime + 121_000)).toBe(trueTime)
  })

  it('does not count where a cache may have kept the answer', async () => {
    const phone = trueTime + 3 * dayMs
    expect(await heard(phone, { 'Cache-Control': 'public, max-age=300' })).toBe(phone)
  })

  it('counts where no cache keeps an answer: one to what was posted, or a refusal', async () => {
    for (const [call, statusCode] of [
      [signQuote, 201],
      [readKeys, 503],
    ] as const) {
      kept.clear()
      phoneIs(3)
      const { clock } = await start()
      request.mockResolvedValue({ statusCode, data: '', header: { date: new Date(trueTime).toUTCString() } })
      const { send } = await import('@/services/send')
      await expect(send(call)).rejects.toThrow()
      expect(clock.now()).toBe(trueTime)
    }
  })

  it('is asked for at the start where an earlier one may be out of date', async () => {
    const healthCalls = () => request.mock.calls.filter(([{ url }]) => url === '/health').length
    const launch = async () => {
      request.mockClear()
      const { clock } = await start()
      const { refreshInBackground } = await import('@/services/refresh-in-background')
      refreshInBackground()
      return clock
    }
    phoneIs(3)
    serve(received)
    await open(await start(), received)
    phoneIs(0)
    request.mockImplementation(async ({ url }: { url: string }) => ({
      statusCode: 200,
      data: url === '/health' ? { status: 'ok' } : { keys: [] },
      header: {
        date: new Date(trueTime).toUTCString(),
        'cache-control': url === '/health' ? 'no-store' : 'public, max-age=300',
      },
    }))
    const clock = await launch()
    expect(clock.now()).toBe(trueTime - 3 * dayMs)
    await waitFor(() => expect(clock.now()).toBe(trueTime))
    expect(healthCalls()).toBe(1)
    await launch()
    expect(healthCalls()).toBe(0)
  })

  it('may be absent or nonsense', async () => {
    const phone = trueTime + 3 * dayMs
    expect(await heard(phone, { Date: '' })).toBe(phone)
    expect(await heard(phone, { Date: 'yesterday' })).toBe(phone)
  })

  it('does not count where the phone slept while it was on its way', async () => {
    const { clock } = await start()
    phoneIs(0)
    act(() => clock.hearServerTime(new Date(trueTime).toUTCString(), trueTime))
    phoneIs(1)
    act(() => clock.hearServerTime(new Date(trueTime).toUTCString(), trueTime))
    expect(clock.now()).toBe(trueTime + dayMs)
  })
})
