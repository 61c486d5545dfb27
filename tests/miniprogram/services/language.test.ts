import { afterEach, describe, expect, it, vi } from 'vitest'

vi.unmock('@/services/language')
vi.mock('@/services/storage', () => import('../support/memory-storage'))

/** Starts the app where the system speaks this language. */
async function start(language: string | undefined, platform = 'h5') {
  vi.resetModules()
  vi.stubEnv('TARO_ENV', platform)
  vi.spyOn(window.navigator, 'language', 'get').mockReturnValue(language as string)
  return import('@/services/language')
}

afterEach(() => {
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

  it('is Chinese in WeChat, whatever the system says', async () => {
    expect((await start('en-US', 'weapp')).language).toBe('zh')
  })

  it('is told to the browser', async () => {
    const { declareLanguage } = await start('en-US')
    declareLanguage()
    expect(document.documentElement.lang).toBe('en')
  })

  it('is kept when somebody chooses it, and the page starts again', async () => {
    const reload = vi.spyOn(window.location, 'reload').mockImplementation(() => undefined)
    const { chooseLanguage } = await start('zh-CN')
    chooseLanguage('en')
    expect(reload).toHaveBeenCalledOnce()
    const { loadStored } = await import('@/services/storage')
    expect(loadStored('language', { safeParse: (data) => ({ success: true, data }) })).toBe('en')
  })
})
