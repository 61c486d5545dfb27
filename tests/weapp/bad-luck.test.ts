import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'
import { readCalls } from './shell/read-log'
import { type ServedWeapp, serveWeapp } from './shell/serve-weapp'

let browser: Browser
let server: LocalServer
let weapp: ServedWeapp
let phone: PhonePage
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  server = await startLocalServer()
  weapp = await serveWeapp('dist/weapp', { apiOrigin: server.url })
})

afterAll(async () => {
  await browser?.close()
  await weapp?.close()
  await server?.stop()
})

beforeEach(async () => {
  phone = await phonePage(browser)
  page = phone.page
  return () => phone.close()
})

async function open(address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${weapp.url}/#${address}`)
  await page.waitForSelector('[data-ready]')
}

const openPages = () => page.evaluate(() => globalThis.__shell.pageStack.map(({ route }) => route))

describe('a link that is wrong or old', () => {
  it('to a page that is gone leads to the front page', async () => {
    await open('/pages/privacy/index')
    await page.evaluate(() => {
      const shell = globalThis.__shell as unknown as {
        app: () => { onPageNotFound: (link: object) => void }
      }
      shell.app().onPageNotFound({ path: 'pages/gone/index', query: {}, isEntryPage: true })
    })
    await page.getByText('想估哪一样').waitFor()
    expect(await openPages()).toEqual(['pages/home/index'])
  })
})

describe('two quick taps in WeChat', () => {
  it('open a page once', async () => {
    await open('/pages/home/index')
    await page.getByRole('button', { name: /^空调/ }).dblclick()
    await page.getByText('是哪种空调？').waitFor()
    expect(await openPages()).toEqual(['pages/home/index', 'pages/question/index'])
  })
})

describe('a package that cannot be fetched', () => {
  it('is said where it was tapped, and opens with the next tap', async () => {
    await open('/pages/home/index')
    await page.evaluate(() => {
      globalThis.__wxMock.navigateTo = () => {
        throw { errMsg: 'navigateTo:fail loadSubpackage fail' }
      }
    })
    const privacy = page.getByRole('button', { name: /存了什么|隐私/ }).first()
    await privacy.click()
    await expect.poll(() => readCalls(page, 'showToast')).toHaveLength(1)
    expect(await readCalls(page, 'showToast')).toMatchObject([{ title: '没能打开。看看网络，再点一次。' }])
    await page.evaluate(() => {
      delete globalThis.__wxMock.navigateTo
    })
    await privacy.click()
    await page.getByText('从来不要的').waitFor()
    expect(phone.errors).toEqual([])
  })
})
