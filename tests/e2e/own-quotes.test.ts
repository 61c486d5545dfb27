import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'
import { answerQuestions, soundWallUnit } from './answer-questions'
import { openAnew } from './open-anew'
import { openApp } from './open-app'

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

async function quoteAirConditioner(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^空调/ }).click()
  await answerQuestions(page, soundWallUnit)
}

/** On the page in front: the ones behind it are still there. */
const see = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first().waitFor()

const unsigned = (page: Page) => see(page, '未签名，仅供参考')
const signed = (page: Page) => see(page, '已签名')

/** The browser tells the page that the network went and came. */
async function bringNetworkBack(page: Page): Promise<void> {
  await page.context().setOffline(true)
  await page.context().setOffline(false)
}

/** Ids of the quotes that this phone has, signed by the server. */
const signedIds = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const quotes: { signed?: { id: string } }[] = JSON.parse(JSON.parse(localStorage['youshu.quotes']).data)
    return quotes.flatMap(({ signed }) => signed?.id ?? [])
  })

const readStatus = async (id: string) => (await (await fetch(`${server.url}/v1/quotes/${id}`)).json()).status

describe('a quote made without network', () => {
  it('is signed once while the person is on the home page and the network comes back, even if an answer is lost', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    await page.route('**/v1/**', (route) => route.abort())
    await quoteAirConditioner(page)
    await unsigned(page)
    await page.getByRole('button', { name: '返回' }).click()
    await page.getByText('想估哪一样').waitFor()
    await unsigned(page)

    await page.unroute('**/v1/**')
    const answered: string[] = []
    await page.route('**/v1/quotes', async (route) => {
      const response = await route.fetch()
      answered.push((await response.json()).id)
      return answered.length === 1 ? route.abort() : route.fulfill({ response })
    })
    await bringNetworkBack(page)
    await see(page, '保证到')
    expect(answered).toHaveLength(2)
    expect(new Set(answered).size).toBe(1)
    expect(await signedIds(page)).toEqual([answered[0]])
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('is signed once where two tabs send it', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    const context = page.context()
    await context.route('**/v1/**', (route) => route.abort())
    await quoteAirConditioner(page)
    await unsigned(page)
    const other = await context.newPage()
    await other.goto(page.url())
    await unsigned(other)

    await context.unroute('**/v1/**')
    const answered: string[] = []
    await context.route('**/v1/quotes', async (route) => {
      const response = await route.fetch()
      answered.push((await response.json()).id)
      return route.fulfill({ response })
    })
    await bringNetworkBack(page)
    await signed(page)
    await signed(other)
    expect(new Set(answered).size).toBe(1)
    expect(await signedIds(page)).toEqual([answered[0]])
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})

describe('a signed quote', () => {
  it('of which an answer is changed is superseded by the new one, on this phone and for whoever has the link', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    await quoteAirConditioner(page)
    await signed(page)
    const [before = ''] = await signedIds(page)
    await page.getByText('外观').first().click()
    await page.getByRole('dialog').getByRole('button', { name: '改这道题的答案' }).click()
    await page.getByRole('radio', { name: '没有痕迹' }).click()
    await page.getByRole('button', { name: '按这个答案重新估' }).click()
    await signed(page)
    expect(await readStatus(before)).toBe('superseded')
    await page.getByRole('button', { name: '返回' }).click()
    await see(page, '有新的一份')
    await page.getByRole('button', { name: '看新的那份' }).click()
    await signed(page)
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})

describe('a quote whose signing went wrong', () => {
  it('is superseded too where the server signed it unheard before an answer was changed', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    const unheard: string[] = []
    await page.route('**/v1/quotes', async (route) => {
      unheard.push((await (await route.fetch()).json()).id)
      return route.abort()
    })
    await quoteAirConditioner(page)
    await see(page, '现在没有网络')
    await page.getByText('外观').first().click()
    await page.getByRole('dialog').getByRole('button', { name: '改这道题的答案' }).click()
    await page.getByRole('radio', { name: '没有痕迹' }).click()
    await page.unroute('**/v1/quotes')
    await page.getByRole('button', { name: '按这个答案重新估' }).click()
    await signed(page)
    const [after, before = ''] = await signedIds(page)
    expect(unheard).toContain(before)
    expect(after).not.toBe(before)
    expect(await readStatus(before)).toBe('superseded')
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('is valued again under another key where its own is taken', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    await page.route('**/v1/quotes', (route) =>
      route.fulfill({
        status: 422,
        contentType: 'application/problem+json',
        json: {
          type: 'urn:x',
          title: 'x',
          status: 422,
          code: 'idempotency_mismatch',
          detail: 'x',
          requestId: 'x',
        },
      }),
    )
    await quoteAirConditioner(page)
    await see(page, '签名时收到的答案和现在的不一样')
    await page.unroute('**/v1/quotes')
    await page.getByRole('button', { name: '重新估一次' }).click()
    await signed(page)
    await phone.close()
  })
})

describe('a phone', () => {
  it('that is started again has the draft, the quotes and the price book, also without network', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    await quoteAirConditioner(page)
    await signed(page)
    await page.goto(server.url)
    await page.getByRole('button', { name: /^电视/ }).click()
    await answerQuestions(page, ['液晶'])
    await page.getByText('第 2 题，共').waitFor()
    const priceBook = await page.evaluate(() => localStorage['youshu.price-book'])

    await page.route('**/v1/**', (route) => route.abort())
    await openAnew(page, server.url)
    await page.getByText('还没答完').waitFor()
    await see(page, '保证到')
    await page.getByText('样例价格簿').first().waitFor()
    expect(await page.evaluate(() => localStorage['youshu.price-book'])).toBe(priceBook)
    expect(priceBook).toContain('sample-2026-01-15')
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it.each([
    [
      'whose storage is full',
      () => {
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError')
        }
      },
    ],
    [
      'that forbids storage',
      () => {
        const get = () => {
          throw new DOMException('forbidden', 'SecurityError')
        }
        Object.defineProperty(window, 'localStorage', { get })
      },
    ],
  ])('%s still values, signs and says that nothing is kept', async (_, breakStorage) => {
    const phone = await phonePage(browser)
    const { page } = phone
    await page.addInitScript(breakStorage)
    await page.goto(server.url)
    await quoteAirConditioner(page)
    await signed(page)
    await page.getByText('这份估价关掉就没了').waitFor()
    await page.getByRole('button', { name: '返回' }).click()
    await see(page, '保证到')
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})
