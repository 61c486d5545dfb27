import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
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

const badlyEncoded = '%E0%A4%A'
const long = 'x'.repeat(3000)
const unknown = '0000000000000000'

/** Where a link leads, what is said there, and the button that leads on. */
const said: readonly [string, string, string][] = [
  ['pages/question/index', '还不能估这一样', '去首页看看'],
  [`pages/question/index?category=${badlyEncoded}`, '还不能估这一样', '去首页看看'],
  ['pages/question/index?category=__proto__', '还不能估这一样', '去首页看看'],
  [`pages/question/index?category=${long}`, '还不能估这一样', '去首页看看'],
  ['pages/question/index?category=air-conditioner&quote=gone', '没有找到那份估价', '重新估一个'],
  ['pages/quote/index', '这台手机里没有这份估价', '估一样东西'],
  [`pages/quote/index?id=${long}`, '这台手机里没有这份估价', '估一样东西'],
  [`pages/quote/index?id=${badlyEncoded}&id=2`, '这台手机里没有这份估价', '估一样东西'],
  ['pages/poster/index', '这份估价没有海报', '回到估价单'],
  [`pages/poster/index?id=${unknown}`, '这份估价没有海报', '回到估价单'],
  ['pages/booking/index', '没有找到这份估价', '看我的估价'],
  ['pages/booking/index?quotes=...', '没有找到这份估价', '看我的估价'],
  [`pages/booking/index?quotes=${unknown}.${unknown}`, '没有找到这份估价', '看我的估价'],
  [`pages/booking/index?quotes=${long}`, '没有找到这份估价', '看我的估价'],
  ['pages/pickup/index', '这台手机里没有这一单', '看这台手机约的'],
  [`pages/pickup/index?id=${badlyEncoded}`, '这台手机里没有这一单', '看这台手机约的'],
  ['pages/pickup/index?handover=used-up', '还没有打开', '再打开一次'],
]

/** What nothing can be made of, and pages that stand without it. */
const fine: readonly [string, string][] = [
  ['', '想估哪一样'],
  ['pages/home/index?category=toaster&id=7', '想估哪一样'],
  ['pages/question/index?category=air-conditioner&question=gone', '第 1 题，共'],
  ['pages/question/index?category=air-conditioner&category=television', '是哪种空调？'],
  ['pages/my-quotes/index?id=gone', '还没有估过'],
  ['pages/my-pickups/index?id=gone', '还没有约过上门'],
  ['pages/privacy/index?from=gone', '从来不要的'],
  ['pages/toaster/index', '想估哪一样'],
  ['pages/quote', '想估哪一样'],
]

it.each(said)('%s says that there is nothing and leads on', async (address, text, action) => {
  const { page, errors, close } = await openApp(browser, `${server.url}/#/${address}`)
  await page.getByText(text).first().waitFor()
  await page.getByRole('button', { name: action }).waitFor()
  expect(await page.locator('.app').innerText()).not.toMatch(/[A-Za-z]{4}/)
  expect(errors).toEqual([])
  await close()
})

it.each(fine)('%s opens', async (address, text) => {
  const { page, errors, close } = await openApp(browser, `${server.url}/#/${address}`)
  await page.getByText(text).first().waitFor()
  expect(errors).toEqual([])
  await close()
})

it('an address that cannot be read says so and leads home', async () => {
  const { page, close } = await openApp(browser, `${server.url}/#/${badlyEncoded}`)
  await page.getByText('这一页没能打开').waitFor()
  await page.getByRole('button', { name: '回首页' }).click()
  await page.getByText('想估哪一样').waitFor()
  await close()
})
