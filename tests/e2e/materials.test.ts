import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'
import { furnishPhone } from './furnish-phone'
import { openAnew } from './open-anew'

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

it('a line of copper leads to its trend, also without network, and back to the quote', async () => {
  const { page, errors, close } = await phonePage(browser)
  const { scrap } = await furnishPhone(page, server.url)
  await openAnew(page, `${server.url}/#/pages/quote/index?id=${scrap}`)
  await page.getByText('已签名').waitFor()
  await page.route('**/v1/**', (route) => route.abort())
  await page.getByRole('button', { name: /^铜/ }).click()
  await page.getByRole('dialog').getByText('看材料和行情').click()
  const copper = page.getByRole('img', { name: /^铜的行情，元\/公斤：2020年 ¥49\.00；.*估的价，那时是 ¥102\.94。$/ })
  await copper.waitFor()
  await page.getByRole('img', { name: /^最重的是钢/ }).waitFor()
  // Nothing of the picture leaves the card.
  const [chart, flag] = await Promise.all([copper.boundingBox(), copper.getByText('估价这天').boundingBox()])
  expect(flag && chart && flag.x + flag.width <= chart.x + chart.width + 1).toBe(true)
  await page.getByRole('button', { name: '返回' }).filter({ visible: true }).click()
  await page.getByText('已签名').filter({ visible: true }).first().waitFor()
  expect(page.url()).toContain('/pages/quote/index')
  expect(errors).toEqual([])
  await close()
})
