import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { brokenLinks, sturdyLinks } from './broken-links'
import { everyPage } from './every-page'
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

/** Pages that stand whatever their link says, and what only the web can be asked for. */
const fine: readonly (readonly [string, string])[] = [
  ...sturdyLinks,
  ['', '想估哪一样'],
  ['pages/question/index?category=air-conditioner&category=television', '是哪种空调？'],
  ['pages/toaster/index', '想估哪一样'],
  ['pages/quote', '想估哪一样'],
]

const seen = (page: Page, text: string) => page.getByText(text).filter({ visible: true }).first().waitFor()

it('no page is left out', () => {
  const tried = [...brokenLinks, ...fine].map(([address]) => address.split('?')[0])
  expect(everyPage.filter((page) => !tried.includes(page))).toEqual([])
})

it.each(brokenLinks)('%s says that there is nothing and leads on', async (address, text, action, next) => {
  const { page, errors, close } = await openApp(browser, `${server.url}/#/${address}`)
  await seen(page, text)
  expect(await page.locator('.app').innerText()).not.toMatch(/[A-Za-z]{4}/)
  await page.getByRole('button', { name: action }).click()
  await seen(page, next)
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
  const { page, close } = await openApp(browser, `${server.url}/#/%E0%A4%A`)
  await page.getByText('这一页没能打开').waitFor()
  await page.getByRole('button', { name: '回首页' }).click()
  await page.getByText('想估哪一样').waitFor()
  await close()
})
