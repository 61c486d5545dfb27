import { readFile } from 'node:fs/promises'
import type { Browser, Page, Response } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { readCode } from '../support/read-code'
import { answerQuestions, type Spoken, soundWallUnit } from './answer-questions'
import { openApp } from './open-app'
import { quoteByWords } from './quote-by-words'

let browser: Browser
let server: LocalServer

beforeAll(async () => {
  browser = await launchChromium()
  server = await startLocalServer()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Answers until the quote is signed, and gives its link as the server said it. */
async function quote(page: Page, thing: RegExp, answers: readonly Spoken[]): Promise<string> {
  const isSigning = (response: Response) => response.url().endsWith('/v1/quotes')
  const answered = page.waitForResponse(isSigning, { timeout: 60_000 })
  const [signing] = await Promise.all([answered, quoteByWords(page, thing, answers)])
  return (await signing.json()).url
}

const poster = (page: Page) => page.getByRole('img', { name: /^海报/ }).first()

describe('the poster of a signed quote', () => {
  it('is saved with a code that leads another phone to the quote', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    const url = await quote(page, /^空调/, soundWallUnit)
    await page.getByRole('button', { name: '存成海报' }).click()
    const reading = await poster(page).getAttribute('alt')
    expect(reading).toMatch(
      /到手价 618 元。保证到 \d+月\d+日 周. 24:00。到手价里最大的三笔：[^，]+，[^，]+，[^，。]+。/,
    )
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '保存图片' }).click()
    const saved = await download
    expect(saved.suggestedFilename()).toBe('有数.png')
    const link = await readCode(page, await readFile(await saved.path()))
    expect(link).toBe(url)

    const receiver = await openApp(browser, link, 'dark')
    await receiver.page.getByText('签名有效，这台手机刚验过').waitFor()
    await receiver.page.getByText('618').first().waitFor()
    expect([...errors, ...receiver.errors]).toEqual([])
    await receiver.close()
    await close()
  })

  it('reads aloud what it shows, a range by both its ends', async () => {
    const { page, errors, close } = await openApp(browser, server.url, 'dark')
    await quote(page, /^手机/, ['苹果', '不知道', '不知道', '不知道'])
    await page.getByRole('button', { name: '存成海报' }).click()
    const reading = await poster(page).getAttribute('alt')
    expect(reading).toMatch(/保底 ¥[\d,]+，上门看清后最多 ¥[\d,]+。保证到 \d+月\d+日/)
    expect(reading).toMatch(/保底价怎么来的：整机材料 \+¥[\d.]+。/)
    expect(reading).toMatch(/样例价格簿 \d{4}-\u2060\d{2}-\u2060\d{2}，仅供试用/)
    expect(errors).toEqual([])
    await close()
  })

  it('leads back to the quote where the phone cannot paint', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null
    })
    await page.reload()
    await quote(page, /^空调/, soundWallUnit)
    await page.getByRole('button', { name: '存成海报' }).click()
    await page.getByText('这台手机画不出图').waitFor()
    expect(await page.getByText(/正在画|保存图片|长按图片/).count()).toBe(0)
    await page.getByRole('button', { name: '回到估价单' }).click()
    await page.getByRole('button', { name: '存成海报' }).filter({ visible: true }).waitFor()
    expect(errors).toEqual([])
    await close()
  })

  it('is not offered while the quote has no signature', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await page.route('**/v1/quotes', (route) => route.abort())
    await page.getByRole('button', { name: /^空调/ }).click()
    await answerQuestions(page, soundWallUnit)
    await page.getByRole('main').getByText('未签名').first().waitFor()
    expect(await page.getByText('存成海报').count()).toBe(0)
    await page.goto(page.url().replace('pages/quote', 'pages/poster'))
    await page.reload()
    await page.getByText('这份估价没有海报').waitFor()
    expect(errors).toEqual([])
    await close()
  })
})
