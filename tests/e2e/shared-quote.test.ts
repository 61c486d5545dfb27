import { packToken } from '@shared/quote-token/card'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'

const threeDaysMs = 3 * 86_400_000

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

const sign = () => httpClient(server.url).signQuote()
const pageOf = (query: string) => `${server.url}/#/pages/shared-quote/index?${query}`
const cardOf = ({ id, token }: { id: string; token: string }) => pageOf(`id=${id}&card=${packToken(token)}`)

/** Runs with a phone of its own and expects no error on its page. */
async function withPhone(run: (phone: PhonePage) => Promise<void>): Promise<void> {
  const phone = await phonePage(browser)
  await run(phone)
  expect(phone.errors).toEqual([])
  await phone.close()
}

const api = /\/(v1|\.well-known)\//
const cut = (page: Page) => page.route(api, (route) => route.abort())
const mend = (page: Page) => page.unroute(api)

/** Answers as the server would if the quote stood otherwise, or its clock did. */
const answerWith = (page: Page, change: object, headers: Record<string, string> = {}) =>
  page.route('**/v1/quotes/*', async (route) => {
    const response = await route.fetch()
    const json = { ...(await response.json()), ...change }
    await route.fulfill({ response, json, headers: { ...response.headers(), ...headers } })
  })

const seen = (page: Page) => page.locator('body').innerText()
const button = (page: Page, name: string) => page.getByRole('button', { name })

describe('a card without network', () => {
  it('opens on a phone that was never online, and is checked once the network is there', () =>
    withPhone(async ({ page }) => {
      const signed = await sign()
      await page.goto(server.url)
      await page.evaluate(() => localStorage.clear())
      await cut(page)
      await page.goto(cardOf(signed))
      await page.getByText('没能联网').first().waitFor()
      await page.getByText('1.5 匹挂机空调').waitFor()
      await page.getByText(/看全部 \d+ 行明细/).waitFor()
      await mend(page)
      await button(page, '联网再看一次').click()
      await page.getByText('签名有效，这台手机刚验过').waitFor()
    }))

  it('is verified with the keys this phone has, and is no promise: it may be revoked', () =>
    withPhone(async ({ page }) => {
      const signed = await sign()
      await page.goto(cardOf(await sign()))
      await page.getByText('签名有效，这台手机刚验过').waitFor()
      await cut(page)
      await page.goto(cardOf(signed))
      await page.getByText('没能联网确认它还作不作数').waitFor()
      expect(await seen(page)).not.toMatch(/签名有效|答案已经填好/)
      expect(await button(page, '用这个价约上门').count()).toBe(0)
      await button(page, '用这些答案重新估价').waitFor()
    }))

  it('still opens from a link that older versions sent', () =>
    withPhone(async ({ page }) => {
      const { token } = await sign()
      await page.goto(pageOf(`token=${token}`))
      await page.getByText('签名有效，这台手机刚验过').waitFor()
    }))
})

describe('a quote that does not count any more', () => {
  it('leads to the newer one', () =>
    withPhone(async ({ page }) => {
      const [older, newer] = [await sign(), await sign()]
      await answerWith(page, { status: 'superseded', supersededBy: newer.id })
      await page.goto(older.url)
      await page.getByText('这份估价有新的一份了').waitFor()
      expect(await seen(page)).not.toContain('¥')
      await page.unroute('**/v1/quotes/*')
      await button(page, '看新的那一份').click()
      await page.getByText('签名有效，这台手机刚验过').waitFor()
      expect(page.url()).toContain(newer.id)
    }))

  it('keeps its price to itself when it is revoked, and its answers can be valued anew', () =>
    withPhone(async ({ page }) => {
      const { url } = await sign()
      await answerWith(page, { status: 'revoked' })
      await page.goto(url)
      await page.getByText('这份估价撤回了').waitFor()
      expect(await seen(page)).not.toContain('¥')
      await button(page, '用这些答案重新估价').click()
      await page.getByText('已签名').waitFor()
    }))
})

describe('a link of which nothing can be made', () => {
  it.each([
    ['nothing at all', ''],
    ['an id cut short', 'id=abc'],
    ['wrong encoding', 'id=%E0%A4%A&card=%25'],
    ['a card that stands there twice', 'card=1~~&card=1~~'],
    ['an id of 3,000 characters', `id=${'0'.repeat(3000)}`],
  ])('says so and leads on: %s', (_, query) =>
    withPhone(async ({ page }) => {
      await page.goto(pageOf(query))
      await page.getByText('这个链接读不出来').waitFor()
      await button(page, '我也估一个').click()
      await page.getByText('想估哪一样').waitFor()
    }),
  )

  it('opens all the same when its id stands there twice', () =>
    withPhone(async ({ page }) => {
      const { id } = await sign()
      await page.goto(pageOf(`id=${id}&id=${id}`))
      await page.getByText('签名有效，这台手机刚验过').waitFor()
    }))
})

describe('on a phone three days wrong', () => {
  it.each([threeDaysMs, -threeDaysMs])(
    'a valid quote is valid, by %d ms, and the page says whose time counts',
    (wrong) =>
      withPhone(async ({ page }) => {
        const { url } = await sign()
        await page.clock.setFixedTime(Date.now() + wrong)
        await page.goto(url)
        await page.getByText('签名有效，这台手机刚验过').waitFor()
        await page.getByText('手机的时间不对，已按服务器的时间算').waitFor()
        await button(page, '用这个价约上门').waitFor()
      }),
  )

  it('a quote that is over for the server is over', () =>
    withPhone(async ({ page }) => {
      const { url } = await sign()
      await answerWith(page, {}, { date: new Date(Date.now() + 3 * threeDaysMs).toUTCString() })
      await page.goto(url)
      await page.getByText('到期了').first().waitFor()
      await page.getByText('手机的时间不对').waitFor()
    }))

  it('nothing is said where the phone is right', () =>
    withPhone(async ({ page }) => {
      const { url } = await sign()
      await page.goto(url)
      await page.getByText('签名有效，这台手机刚验过').waitFor()
      expect(await seen(page)).not.toContain('手机的时间不对')
    }))
})

describe('whoever receives a quote', () => {
  it('reads over what was answered for them, then books', () =>
    withPhone(async ({ page }) => {
      const { url } = await sign()
      await page.goto(url)
      await page.getByText('答案已经填好，约之前看一遍').waitFor()
      await button(page, '看看填了什么').click()
      const sheet = page.getByRole('dialog')
      await sheet.getByText('装了几年').waitFor()
      await sheet.getByText('6 年', { exact: true }).waitFor()
      await button(page, '看完了').click()
      await button(page, '用这个价约上门').click()
      await button(page, '确认预约').or(page.getByText('按地名找')).first().waitFor()
    }))

  it('compares it with a quote of their own, once there is one', () =>
    withPhone(async ({ page }) => {
      const { url } = await sign()
      await page.goto(url)
      await page.getByText('签名有效，这台手机刚验过').waitFor()
      expect(await seen(page)).not.toContain('跟我的比一比')
      await button(page, '用这些答案重新估价').click()
      await page.getByText('已签名').waitFor()
      await page.goto(url)
      await button(page, '跟我的比一比').click()
      await page.getByRole('dialog').getByText('答案和价格都一样').waitFor()
    }))
})

describe('in a browser that keeps nothing', () => {
  it('a shared quote opens and is verified, and a new one says that it does not last', () =>
    withPhone(async ({ page }) => {
      const { url } = await sign()
      await page.addInitScript(() => {
        const denied = () => {
          throw new DOMException('denied', 'SecurityError')
        }
        Object.defineProperty(window, 'localStorage', { get: denied })
      })
      await page.goto(url)
      await page.getByText('签名有效，这台手机刚验过').waitFor()
      await button(page, '用这些答案重新估价').click()
      await page
        .getByText(/留不住|存不下/)
        .first()
        .waitFor()
    }))
})
