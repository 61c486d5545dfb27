import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { quoteAirConditioner } from '../e2e/quote-by-words'
import { readCode } from '../support/read-code'
import { readCalls } from './shell/read-log'
import { weappPhone } from './weapp-phone'

const app = weappPhone()
let page: Page

/** The address of the page in front, as a link to it would say. */
const address = () =>
  page.evaluate(() => {
    const { route, query } = globalThis.__shell.pageStack[globalThis.__shell.pageStack.length - 1] ?? {}
    return `/${route}?id=${query?.id}`
  })

const press = (text: string) => page.getByText(text, { exact: true }).click()

async function savedLink(): Promise<string> {
  await expect.poll(() => readCalls(page, 'saveImageToPhotosAlbum')).toHaveLength(1)
  const [saved] = await readCalls(page, 'saveImageToPhotosAlbum')
  const picture = String((saved as { filePath?: unknown }).filePath)
  return readCode(page, Buffer.from(picture.split(',')[1] ?? '', 'base64'))
}

const idIn = (link: string) => /[0-9a-z]{16}$/.exec(link)?.[0] ?? ''

describe('the poster in WeChat', () => {
  beforeEach(async () => {
    page = app.page
    await app.open('/pages/home/index')
    await quoteAirConditioner(page)
    await page.getByText('存成海报').click()
  })

  it('goes into the album, with a code that leads to the quote', async () => {
    await press('保存图片')
    const link = await savedLink()
    expect(link.startsWith(app.server.url)).toBe(true)
    expect((await fetch(`${app.server.url}/v1/quotes/${idIn(link)}`)).status).toBe(200)
    expect(idIn(link).length).toBeLessThanOrEqual(32)
  })

  it('is painted and saved without network, also where the app starts with it', async () => {
    await page.route('**/api-origin/**', (route) => route.abort())
    await app.open(await address())
    await press('保存图片')
    expect(idIn(await savedLink())).toMatch(/^[0-9a-z]{16}$/)
  })

  it('is saved once by two quick taps', async () => {
    await page.evaluate(() => {
      globalThis.__wxMock.saveImageToPhotosAlbum = () => new Promise((resolve) => setTimeout(resolve, 500))
    })
    await page.getByText('保存图片').dblclick()
    await page.getByText('存进相册了').waitFor()
    expect(await readCalls(page, 'saveImageToPhotosAlbum')).toHaveLength(1)
  })

  it('says how to allow the album when it was refused, and opens the settings', async () => {
    await page.evaluate(() => {
      globalThis.__wxMock.saveImageToPhotosAlbum = () => {
        throw { errMsg: 'saveImageToPhotosAlbum:fail auth deny' }
      }
    })
    await press('保存图片')
    await page.getByText('没有存进相册的权限').waitFor()
    await press('打开设置')
    expect(await readCalls(page, 'openSetting')).toHaveLength(1)
  })
})
