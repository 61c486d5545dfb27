import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { workingAirConditioner } from '../support/finished-answers'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import type { PhonePage } from '../support/phone-page'
import { keepDraft } from './furnish-phone'
import { openApp } from './open-app'

let browser: Browser
let server: LocalServer
let phone: PhonePage
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  server = await startLocalServer()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

beforeEach(async () => {
  phone = await openApp(browser, server.url)
  page = phone.page
})

afterEach(async () => {
  expect(phone.errors).toEqual([])
  await phone.close()
})

const see = (text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor()
const seeHome = () => see('想估哪一样')
const seeQuote = () => see('已签名')
const sheet = () => page.getByRole('dialog')
const noSheet = () => sheet().waitFor({ state: 'detached' })
const line = (name: RegExp) => page.getByRole('button', { name }).filter({ visible: true }).first()

async function open(name: RegExp): Promise<void> {
  await line(name).click()
  await sheet().waitFor()
  // Only then has the browser its entry: a person is slower.
  await expect.poll(isSheetsEntry).toBe(true)
}

const openLine = (name = /^外观/) => open(name)
const openAnswers = () => open(/^看看填了什么/)

/** From the front page to a quote, with one question left to answer. */
async function quoteByLastAnswer(): Promise<void> {
  const { lift: _, ...others } = workingAirConditioner
  await keepDraft(page, 'air-conditioner', others)
  await line(/^空调/).click()
  await page.getByRole('radio', { name: /^有电梯/ }).click()
  await seeQuote()
}

const isSheetsEntry = () => page.evaluate(() => history.state?.sheet === true)
const pagesBehind = () => page.evaluate(() => history.length)

/** Marks what is drawn, to see later whether it is still the same. */
const mark = () =>
  page.evaluate(() => {
    for (const one of document.querySelectorAll('.taro_page')) one.setAttribute('data-marked', '')
  })
const marked = () => page.locator('.taro_page[data-marked]').count()

/** As long as a page waits before it moves on by itself: what it has begun has been done then. */
const narrowMs = 480
const letPass = (ms: number) => page.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms)

describe('with a sheet open', () => {
  beforeEach(async () => {
    await seeHome()
    await quoteByLastAnswer()
  })

  it('a back closes it and leaves the page as it is; the next one leaves the page', async () => {
    await mark()
    const pages = await marked()
    await openLine()
    await page.goBack()
    await noSheet()
    await seeQuote()
    expect(await marked()).toBe(pages)
    await page.goBack()
    await seeHome()
  })

  it.each([
    ['the cross', () => page.getByRole('button', { name: '关闭' }).click()],
    ['the scrim', () => page.locator('.scrim__back').click({ position: { x: 195, y: 30 } })],
    ['Escape', () => page.keyboard.press('Escape')],
  ])('closing it by %s leaves nothing behind: the next back leaves the page', async (_, close) => {
    await openLine()
    await close()
    await noSheet()
    await expect.poll(isSheetsEntry).toBe(false)
    await seeQuote()
    await page.goBack()
    await seeHome()
  })

  it('it can be opened and closed many times without another page in the history', async () => {
    await openLine()
    await page.goBack()
    await noSheet()
    const before = await pagesBehind()
    for (const name of [/^外观/, /^配件/, /^外观/]) {
      await openLine(name)
      await page.getByRole('button', { name: '关闭' }).click()
      await noSheet()
    }
    await expect.poll(isSheetsEntry).toBe(false)
    expect(await pagesBehind()).toBe(before)
    await page.goBack()
    await seeHome()
  })

  it('a page opened from it comes in its place: one back leads to the quote, the next one home', async () => {
    await openLine()
    await sheet().getByRole('button', { name: '改这道题的答案' }).click()
    await see('外观怎么样')
    await page.goBack()
    await seeQuote()
    expect(await sheet().count()).toBe(0)
    await page.goBack()
    await seeHome()
  })

  it('of two taps at once, the second of which meets the page below, the first opens its page', async () => {
    await openLine()
    await sheet().getByRole('button', { name: '改这道题的答案' }).dblclick()
    await see('外观怎么样')
    await page.goBack()
    await seeQuote()
    await page.goBack()
    await seeHome()
  })

  it('loaded anew, the page shows without it, and one back leads on', async () => {
    await openLine()
    await page.reload()
    await seeQuote()
    expect(await sheet().count()).toBe(0)
    await expect.poll(isSheetsEntry).toBe(false)
    await openLine()
    await page.goBack()
    await noSheet()
    await page.goBack()
    await seeHome()
  })

  it('going forward again to a sheet that was closed changes nothing', async () => {
    await openLine()
    await page.goBack()
    await noSheet()
    await mark()
    const pages = await marked()
    await page.goForward()
    await expect.poll(isSheetsEntry).toBe(false)
    await seeQuote()
    expect(await marked()).toBe(pages)
    await page.goBack()
    await seeHome()
  })

  it('two backs at once leave the page', async () => {
    await openLine()
    await page.evaluate(() => history.go(-2))
    await seeHome()
    await noSheet()
    await page.goForward()
    await seeQuote()
  })
})

it('a quote opened from a card keeps its page when a sheet is closed by a back', async () => {
  await seeHome()
  const { id } = await httpClient(server.url).signQuote()
  await page.goto('about:blank')
  await page.goto(`${server.url}/#/pages/shared-quote/index?id=${id}`)
  await see('签名有效')
  await openAnswers()
  await page.goBack()
  await noSheet()
  await see('签名有效')
  await openAnswers()
  await page.getByRole('button', { name: '关闭' }).click()
  await noSheet()
  await expect.poll(isSheetsEntry).toBe(false)
  await page.goBack()
  await expect.poll(() => page.url()).toBe('about:blank')
})

it('help that is opened before the page moves on stays with its question, and the button goes on', async () => {
  await seeHome()
  await line(/^空调/).click()
  await page.getByRole('radio', { name: '挂机' }).click()
  await see(/^第 2 题，共/)
  await page.getByRole('radio', { name: '1.5 匹' }).click()
  await page.getByRole('button', { name: '在哪里看' }).click()
  await sheet().waitFor()
  await letPass(narrowMs)
  await page.goBack()
  await noSheet()
  await see(/^第 2 题，共/)
  await page.getByRole('button', { name: '下一题' }).click()
  await see(/^第 3 题，共/)
})
