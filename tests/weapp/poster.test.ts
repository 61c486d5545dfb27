import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerQuestions, soundWallUnit } from '../e2e/answer-questions'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'
import { readCode } from '../support/read-code'
import { readCalls, readLog } from './shell/read-log'
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

describe('the poster in WeChat', () => {
  beforeEach(async () => {
    phone = await phonePage(browser)
    page = phone.page
    await page.goto(`${weapp.url}/#/pages/home/index`)
    await page.waitForSelector('[data-ready]')
    await page.getByRole('button', { name: /^空调/ }).click()
    await answerQuestions(page, soundWallUnit)
    await page.getByText('已签名').waitFor()
    await page.getByText('存成海报').click()
    return async () => {
      expect(phone.errors).toEqual([])
      expect(await readLog(page, 'error')).toEqual([])
      await phone.close()
    }
  })

  it('goes into the album, with a code that leads to the quote', async () => {
    await page.getByText('保存图片').click()
    await expect.poll(() => readCalls(page, 'saveImageToPhotosAlbum')).toHaveLength(1)
    const [saved] = await readCalls(page, 'saveImageToPhotosAlbum')
    const address = String((saved as { filePath?: unknown }).filePath)
    const link = await readCode(page, Buffer.from(address.split(',')[1] ?? '', 'base64'))
    const id = /[0-9a-z]{16}$/.exec(link)?.[0]
    expect(link.startsWith(server.url)).toBe(true)
    expect((await fetch(`${server.url}/v1/quotes/${id}`)).status).toBe(200)
    expect((id ?? '').length).toBeLessThanOrEqual(32)
  })

  it('says how to allow the album when it was refused, and opens the settings', async () => {
    await page.evaluate(() => {
      globalThis.__wxMock.saveImageToPhotosAlbum = () => {
        throw { errMsg: 'saveImageToPhotosAlbum:fail auth deny' }
      }
    })
    await page.getByText('保存图片').click()
    await page.getByText('没有存进相册的权限').waitFor()
    await page.getByText('打开设置', { exact: true }).click()
    expect(await readCalls(page, 'openSetting')).toHaveLength(1)
  })
})
