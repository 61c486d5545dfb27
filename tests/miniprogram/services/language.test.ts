import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type * as MemoryStorage from '../support/memory-storage'

const { host, drawAnew } = vi.hoisted(() => ({
  drawAnew: vi.fn(),
  host: { language: '', fetchEnglish: async (): Promise<object> => ({ texts: {}, words: {} }) },
}))

vi.unmock('@/services/language')
vi.mock('@/services/storage', () => import('../support/memory-storage'))
vi.mock('@/services/app-base-info', () => ({ appBaseInfo: () => host }))
vi.mock('@/services/fetch-english', () => ({ fetchEnglish: () => host.fetchEnglish() }))

/** Starts the app where the system speaks this language. */
async function start(language: string | undefined, platform = 'h5') {
  vi.resetModules()
  vi.stubEnv('TARO_ENV', platform)
  vi.spyOn(window.navigator, 'language', 'get').mockReturnValue(language as string)
  return import('@/services/language')
}

afterEach(async () => {
  const { eraseStored } = await import('@/services/storage')
  eraseStored('language')
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('the language of the app', () => {
  it.each(['zh-CN', 'zh-Hans-CN', 'zh', 'zh_TW', '', undefined])(
    'is Chinese where the browser says %s',
    async (tag) => {
      expect((await start(tag)).language).toBe('zh')
    },
  )

  it.each(['en', 'en-US', 'fr-FR'])('is English where the browser says %s', async (tag) => {
    expect((await start(tag)).language).toBe('en')
  })

  it('is told to the browser', async () => {
    const { declareLanguage } = await start('en-US')
    declareLanguage()
    expect(document.documentElement.lang).toBe('en')
  })

  it('is kept when somebody chooses it, and the page starts again', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    const { chooseLanguage } = await start('zh-CN')
    chooseLanguage('en', drawAnew)
    expect(reload).toHaveBeenCalledOnce()
    const { loadStored } = await import('@/services/storage')
    expect(loadStored('language', { safeParse: (data) => ({ success: true, data }) })).toBe('en')
  })
})

describe('a browser that keeps nothing', () => {
  it('does not start again, and says that the choice was not kept', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    const { chooseLanguage } = await start('zh-CN')
    const { fillStorage, emptyStorage } = await vi.importMock<typeof MemoryStorage>('@/services/storage')
    fillStorage()
    expect(await chooseLanguage('en', drawAnew)).toBe(false)
    expect(reload).not.toHaveBeenCalled()
    emptyStorage()
  })
})

describe('the language in WeChat', () => {
  const english = () => ({ texts: { 'place.0': { name: 'Price' } }, words: {} })

  beforeEach(() => {
    drawAnew.mockClear()
    host.language = 'zh_CN'
    host.fetchEnglish = async () => english()
  })

  /** Starts the app with one text. */
  async function startInWechat() {
    const speaking = await start(undefined, 'weapp')
    const { holdTexts } = await import('@/services/held-texts')
    return { speaking, texts: holdTexts('place.0', { name: '价格' }) }
  }

  it('is Chinese at once where WeChat is, and no page waits', async () => {
    const { speaking, texts } = await startInWechat()
    expect([speaking.language, speaking.languageReady, texts.name]).toEqual(['zh', undefined, '价格'])
  })

  it('is English where WeChat speaks another language, as soon as English is fetched', async () => {
    host.language = 'en'
    const { speaking, texts } = await startInWechat()
    await speaking.languageReady
    expect([speaking.language, texts.name]).toEqual(['en', 'Price'])
  })

  it('stays Chinese where English cannot be fetched', async () => {
    host.language = 'en'
    host.fetchEnglish = () => Promise.reject(new Error('no network'))
    const { speaking, texts } = await startInWechat()
    await speaking.languageReady
    expect([speaking.language, texts.name]).toEqual(['zh', '价格'])
    expect(await speaking.chooseLanguage('en', drawAnew)).toBe(false)
    expect(drawAnew).not.toHaveBeenCalled()
  })

  it('does not change under the hands of a reader when English comes too late', async () => {
    vi.useFakeTimers()
    host.language = 'en'
    const arrival: { bring?: (brought: object) => void } = {}
    host.fetchEnglish = () =>
      new Promise((resolve) => {
        arrival.bring = resolve
      })
    const { speaking } = await startInWechat()
    await vi.runAllTimersAsync()
    await speaking.languageReady
    arrival.bring?.(english())
    await vi.runAllTimersAsync()
    expect(speaking.language).toBe('zh')
    vi.useRealTimers()
  })

  it('turns back and forth, each time drawn anew, and is kept', async () => {
    const { speaking, texts } = await startInWechat()
    expect(await speaking.chooseLanguage('en', drawAnew)).toBe(true)
    expect(texts.name).toBe('Price')
    expect(await speaking.chooseLanguage('zh', drawAnew)).toBe(true)
    expect([speaking.language, texts.name]).toEqual(['zh', '价格'])
    expect(drawAnew).toHaveBeenCalledTimes(2)
    await speaking.chooseLanguage('en', drawAnew)
    const again = await startInWechat()
    await again.speaking.languageReady
    expect(again.speaking.language).toBe('en')
  })
})
