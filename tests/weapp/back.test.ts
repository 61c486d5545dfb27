import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { quoteAirConditioner } from '../e2e/quote-by-words'
import { httpClient } from '../support/http-client'
import { readLog } from './shell/read-log'
import { weappPhone } from './weapp-phone'

const app = weappPhone()
let page: Page

beforeEach(() => {
  page = app.page
})

/** The back key, or a swipe from the edge. */
const goBack = () => page.evaluate(() => globalThis.__shell.navigation.goBack())
const openPages = () => page.evaluate(() => globalThis.__shell.pageStack.map(({ route }) => route))
const sheet = () => page.getByRole('dialog').filter({ visible: true })
const noSheet = () => expect.poll(() => sheet().count()).toBe(0)
const catcher = () => page.locator('wx-page-container').filter({ visible: true })

async function openLine(name = /^外观/): Promise<void> {
  await page.getByRole('button', { name }).filter({ visible: true }).first().click()
  await sheet().waitFor()
  await catcher().waitFor()
}

const home = 'pages/home/index'
const quote = 'pages/quote/index'
const question = 'pages/question/index'

describe('with a sheet open over a quote', () => {
  beforeEach(async () => {
    await app.open('/pages/home/index')
    await quoteAirConditioner(page)
  })

  it('a back closes it and leaves the page; the next one leaves the page', async () => {
    await openLine()
    await goBack()
    await noSheet()
    expect(await openPages()).toEqual([home, quote])
    await openLine(/^配件/)
    await goBack()
    await noSheet()
    expect(await openPages()).toEqual([home, quote])
    await goBack()
    expect(await openPages()).toEqual([home])
  })

  it.each([
    ['the cross', () => page.getByRole('button', { name: '关闭' }).click()],
    ['the scrim', () => page.locator('.scrim__back').click({ position: { x: 195, y: 30 } })],
  ])('closing it by %s goes nowhere, and the next back leaves the page', async (_, close) => {
    await openLine()
    await close()
    await noSheet()
    await catcher().waitFor({ state: 'hidden' })
    expect(await openPages()).toEqual([home, quote])
    await goBack()
    expect(await openPages()).toEqual([home])
  })

  it('a page opened from it takes the back itself, and the quote after it', async () => {
    await openLine()
    await sheet().getByRole('button', { name: '改这道题的答案' }).click()
    await page.getByText('外观怎么样').filter({ visible: true }).first().waitFor()
    expect(await openPages()).toEqual([home, quote, question])
    await goBack()
    expect(await openPages()).toEqual([home, quote])
    await noSheet()
    await goBack()
    expect(await openPages()).toEqual([home])
  })

  it('what catches the back is one for the page, and is not seen', async () => {
    await openLine()
    expect(await page.locator('wx-page').last().locator('wx-page-container').count()).toBe(1)
    expect(await page.locator('.container-mask').count()).toBe(0)
    const { width, height, colour } = await catcher().evaluate((element) => {
      const { width, height } = element.getBoundingClientRect()
      return { width, height, colour: getComputedStyle(element).backgroundColor }
    })
    expect({ width, height, colour }).toEqual({ width: 1, height: 1, colour: 'rgba(0, 0, 0, 0)' })
    expect(await readLog(page, 'warning')).toEqual([])
  })
})

it('read in Moments, a quote opens a line without anything that a single page lacks', async () => {
  const { id } = await httpClient(app.server.url).signQuote()
  await app.open(`/pages/shared-quote/index?id=${id}`, '?scene=1154')
  await page.getByText('签名有效').first().waitFor()
  await page.getByRole('button', { name: /^看全部/ }).click()
  await page.getByRole('button', { name: /^外观/ }).click()
  await sheet().waitFor()
  expect(await page.locator('wx-page-container').count()).toBe(0)
  await page.getByRole('button', { name: '关闭' }).click()
  await noSheet()
})

/** As long as a page waits before it moves on by itself: what it has begun has been done then. */
const narrowMs = 480
const letPass = (ms: number) => page.evaluate((time) => new Promise((done) => setTimeout(done, time)), ms)

it('help that is opened before the page moves on stays with its question, and the button goes on', async () => {
  await app.open('/pages/question/index?category=air-conditioner')
  await page.getByRole('radio', { name: '挂机' }).click()
  await page.getByText(/^第 2 题，共/).waitFor()
  await page.getByRole('radio', { name: '1.5 匹' }).click()
  await page.getByRole('button', { name: '在哪里看' }).click()
  await sheet().waitFor()
  await letPass(narrowMs)
  await catcher().waitFor()
  await goBack()
  await noSheet()
  await page.getByText(/^第 2 题，共/).waitFor()
  await page.getByRole('button', { name: '下一题' }).click()
  await page.getByText(/^第 3 题，共/).waitFor()
})
