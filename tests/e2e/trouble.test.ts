import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { answerQuestions } from './answer-questions'
import { filledBooking } from './filled-booking'
import { loseFirstAnswer } from './lose-first-answer'
import { openApp } from './open-app'
import { visitsLeft } from './visits-left'

const TIANHE = '440106'

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

const client = () => httpClient(server.url)

const confirm = (page: Page) => page.getByRole('button', { name: '确认预约' }).click()
const booked = (page: Page) => page.getByText('这一单走到哪了').waitFor()

describe('with the network gone', () => {
  it('a quote is worked out all the same, marked as unsigned, and signed once the network is back', async () => {
    const phone = await openApp(browser, server.url)
    await phone.page.getByRole('button', { name: /^空调/ }).click()
    await answerQuestions(phone.page, ['窗机', 11])
    await phone.page.route('**/v1/**', (route) => route.abort())
    await phone.page.getByRole('radio', { name: '不制冷' }).click()
    await phone.page.getByRole('radio', { name: '都齐' }).click()
    await phone.page.getByRole('radio', { name: '已经拆下来了' }).click()
    await phone.page.getByRole('radio', { name: '有电梯，或在一、二楼' }).click()
    await phone.page.getByText('未签名').waitFor()
    await phone.page.getByText('现在没有网络').waitFor()
    await phone.page.getByText('430').first().waitFor()

    await phone.page.unroute('**/v1/**')
    await phone.page.getByRole('button', { name: '再试一次' }).click()
    await phone.page.getByText('已签名').waitFor()
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('a booking whose answer is lost is sent again under the same key and made once', async () => {
    const phone = await filledBooking(browser, server.url)
    const before = await visitsLeft(server.url)
    const bookings = await loseFirstAnswer(phone.page, '**/v1/pickups')
    await confirm(phone.page)
    await booked(phone.page)
    expect(bookings.sent).toBe(2)
    expect(await visitsLeft(server.url)).toBe(before - 1)
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('a booking that cannot be sent says so, and goes through by hand after the server was killed and is back', async () => {
    const phone = await filledBooking(browser, server.url, 'dark')
    const before = await visitsLeft(server.url)
    await server.crash()
    await confirm(phone.page)
    await phone.page.getByText('预约还没送到').waitFor({ timeout: 30_000 })
    await server.restart()
    expect(await visitsLeft(server.url)).toBe(before)
    await phone.page.getByRole('button', { name: '再送一次' }).click()
    await booked(phone.page)
    expect(await visitsLeft(server.url)).toBe(before - 1)
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})

describe('when others were faster', () => {
  it('a full window offers the nearest free ones, and one of them can be booked', async () => {
    const phone = await filledBooking(browser, server.url)
    const chosen = await phone.page.evaluate(
      (): string => JSON.parse(JSON.parse(localStorage['youshu.booking-form']).data).form.slot,
    )
    const left = (await client().slots(TIANHE)).find(({ id }) => id === chosen)?.left ?? 0
    expect(left).toBeGreaterThan(0)
    for (let taken = 0; taken < left; taken++) expect(await client().book(chosen, TIANHE)).toBe(201)
    await confirm(phone.page)
    const sheet = phone.page.getByRole('dialog')
    await sheet.getByText('离得最近的几个').waitFor()
    await sheet
      .getByRole('radio')
      .or(sheet.getByRole('button', { name: /–\u20601\d:00/ }))
      .first()
      .click()
    await confirm(phone.page)
    await booked(phone.page)
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})

describe('a link', () => {
  it('whose content was changed after signing shows no price at all', async () => {
    const { url } = await client().signQuote()
    const phone = await openApp(browser, server.url)
    await phone.page.route('**/v1/quotes/*', async (route) => {
      const response = await route.fetch()
      const body = await response.json()
      await route.fulfill({ response, json: { ...body, token: body.token.replace(/\.(.)/, '.A') } })
    })
    await phone.page.goto(url)
    await phone.page.getByText('内容和签名对不上').waitFor()
    expect(await phone.page.locator('body').innerText()).not.toMatch(/¥/)
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('whose price was raised beside a genuine token shows no price either', async () => {
    const { url } = await client().signQuote()
    const phone = await openApp(browser, server.url)
    await phone.page.route('**/v1/quotes/*', async (route) => {
      const response = await route.fetch()
      const body = await response.json()
      await route.fulfill({
        response,
        json: { ...body, quote: { ...body.quote, low: 99_900, high: 99_900, offer: 99_900 } },
      })
    })
    await phone.page.goto(url)
    await phone.page.getByText('内容和签名对不上').waitFor()
    expect(await phone.page.locator('body').innerText()).not.toContain('999')
    await phone.close()
  })

  it('that has expired shows what the same answers are worth today', async () => {
    const { url } = await client().signQuote()
    const phone = await openApp(browser, server.url)
    await phone.page.route('**/v1/quotes/*', async (route) => {
      const response = await route.fetch()
      const date = new Date(Date.now() + 9 * 86_400_000).toUTCString()
      await route.fulfill({ response, headers: { ...response.headers(), date } })
    })
    await phone.page.goto(url)
    await phone.page.getByText('到期了').first().waitFor()
    await phone.page.getByText('今天').first().waitFor()
    await phone.page.getByRole('button', { name: '用这些答案重新估价' }).waitFor()
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('that leads nowhere says so and offers to value something', async () => {
    const phone = await openApp(browser, `${server.url}/#/pages/shared-quote/index?id=0000000000000000`)
    await phone.page.getByText('没有找到这份估价').waitFor()
    await phone.page.getByRole('button', { name: '我也估一个' }).click()
    await phone.page.getByText('想估哪一样').waitFor()
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('to a category that does not exist leads home', async () => {
    const phone = await openApp(browser, `${server.url}/#/pages/question/index?category=toaster`)
    await phone.page.getByText('还不能估这一样').waitFor()
    await phone.page.getByRole('button', { name: '去首页看看' }).click()
    await phone.page.getByText('想估哪一样').waitFor()
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})
