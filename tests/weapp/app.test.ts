import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { measureAnswers } from '../../bench/measure-pages'
import { measureWeapp } from '../../bench/measure-sizes'
import { fillBooking } from '../e2e/book-visit'
import { quoteAirConditioner } from '../e2e/quote-by-words'
import { httpClient } from '../support/http-client'
import { readCalls, readLog } from './shell/read-log'
import { weappPhone } from './weapp-phone'

const dist = 'dist/weapp'
const mostBytes = 700_000

const app = weappPhone()
let page: Page

beforeEach(() => {
  page = app.page
})

const files = readdirSync(dist, { recursive: true })
  .map((name) => path.join(dist, String(name)))
  .filter((file) => statSync(file).isFile())

describe('the output for WeChat', () => {
  it('compiles with the official template compiler without a warning', () => {
    expect(app.weapp.warnings).toEqual([])
  })

  it(`stays under ${mostBytes / 1000} KB in its main package`, () => {
    const { value } = measureWeapp(dist)
    expect(value).toBeGreaterThan(300_000)
    expect(value).toBeLessThanOrEqual(mostBytes)
  })

  it.each([
    'eval(',
    'structuredClone(',
    'Object.hasOwn(',
    '.replaceAll(',
    '.findLast(',
    'localStorage.',
    'document.cookie',
  ])('does not call %s, which old phones or WeChat lack', (call) => {
    const own = files.filter((file) => file.endsWith('.js') && !/(taro|vendors|runtime)\.js$/.test(file))
    expect(own.filter((file) => readFileSync(file, 'utf8').includes(call))).toEqual([])
  })
})

it('an answer by a tap costs two setData and 4 KB on average in WeChat, over the longest ways to a quote', async () => {
  const { average } = await measureAnswers(app.browser, app.weapp.url)
  expect(average.calls).toBeGreaterThan(0)
  // The target is 2; a busy machine now and then splits one round into two.
  expect(average.calls).toBeLessThanOrEqual(2.5)
  expect(average.bytes).toBeLessThanOrEqual(4096)
})

describe('in WeChat', () => {
  it.each([
    ['/pages/question/index?category=air-conditioner', '是哪种空调？'],
    ['/pages/question/index?category=mobile-phone', '第 1 题，共'],
    ['/pages/my-pickups/index', '找回我约的'],
  ])('the page %s opens by itself', async (address, text) => {
    await app.open(address)
    await page.getByText(text).first().waitFor()
  })

  it('the questionnaire is answered to a signed quote, which is shared as a card and booked', async () => {
    await app.open('/pages/home/index')
    await quoteAirConditioner(page)
    await page.getByText('618').first().waitFor()

    await page.getByText('分享', { exact: true }).click()
    const [card] = await readLog(page, 'share')
    expect(card).toMatchObject({
      card: { path: expect.stringMatching(/^\/pages\/shared-quote\/index\?id=[0-9a-z]{16}&card=1~/) },
    })

    await page.getByRole('button', { name: '约上门取件' }).click()
    await fillBooking(page)
    await page.getByRole('button', { name: '确认预约' }).click()
    await page.getByText('这一单走到哪了').waitFor()
    expect(await readCalls(page, 'login')).toEqual([])
    expect(await readCalls(page, 'getUserProfile')).toEqual([])
  })

  it('a shared quote opens in single-page mode, without login, and its signature is checked there', async () => {
    const { id } = await httpClient(app.server.url).signQuote()
    await app.open(`/pages/shared-quote/index?id=${id}`, '?scene=1154')
    await page.getByText('签名有效，这台手机刚验过').waitFor()
    expect(await readCalls(page, 'login')).toEqual([])
  })

  it('a card carries the signed quote itself, so that it shows even when the server cannot be reached', async () => {
    const { token, id } = await httpClient(app.server.url).signQuote()
    await app.open(`/pages/shared-quote/index?id=${id}`)
    await page.getByText('签名有效，这台手机刚验过').waitFor()
    await page.context().setOffline(true)
    await page.evaluate(
      (address) => globalThis.__shell.navigation.reLaunch(address),
      `/pages/shared-quote/index?token=${token}`,
    )
    await page.getByText('¥').first().waitFor()
    await page.getByText('1.5 匹挂机空调').first().waitFor()
  })

  it('a code of 32 characters leads to the same quote', async () => {
    const { id } = await httpClient(app.server.url).signQuote()
    await app.open(`/pages/shared-quote/index?scene=${id}`)
    await page.getByText('签名有效，这台手机刚验过').waitFor()
  })

  it('follows the theme and the text size of the system', async () => {
    await page.addInitScript(() => {
      globalThis.__wxMock = { system: { fontSizeSetting: 24 } }
    })
    await page.emulateMedia({ colorScheme: 'dark' })
    await app.open('/pages/home/index')
    await page.locator('.app.theme-dark.care-3').first().waitFor()
  })
})
