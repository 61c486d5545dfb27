import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { fillBooking } from './book-visit'
import { openApp } from './open-app'
import { quoteAirConditioner, quoteByWords } from './quote-by-words'

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

const quotePhone = (page: Page) => quoteByWords(page, /^手机/, ['苹果', '不知道', '不知道', '不知道'])

async function chooseTianhe(page: Page): Promise<void> {
  await page.getByText('按地名找').click()
  await page.getByLabel('区或市的名字').fill('天河')
  await page.getByText('广东省 广州市 天河区').click()
}

describe('several things of one home', () => {
  it('are chosen from my quotes and fetched by one visit', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    await quoteAirConditioner(page)
    await page.goto(server.url)
    await quotePhone(page)
    await page.goto(`${server.url}/#/pages/my-quotes/index`)
    await page.getByRole('button', { name: '几样一起约上门' }).click()
    for (const one of await page.getByRole('dialog').getByRole('checkbox').all()) await one.click()
    await page.getByRole('button', { name: '一起约 2 样' }).click()
    await page.getByText('在哪里取').waitFor()
    await fillBooking(page)
    await page.getByText('快递寄：不收“1.5 匹挂机空调”。').waitFor()
    await page.getByRole('button', { name: '确认预约' }).click()
    await page.getByText('这一单走到哪了').waitFor()
    const text = await page.locator('body').innerText()
    expect(text).toContain('1.5\u00a0匹挂机空调')
    expect(text).toContain('苹果')
    await page.goto(`${server.url}/#/pages/my-quotes/index`)
    await page
      .getByText(/^\d+月\d+日 上门$/)
      .nth(1)
      .waitFor()
    expect(await page.getByRole('button', { name: '几样一起约上门' }).count()).toBe(0)
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})

describe('a phone', () => {
  it('can be brought to a store, which is not booked, or sent by courier in a sealed bag', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await quotePhone(page)
    await page
      .getByRole('button', { name: /约上门/ })
      .first()
      .click()
    await page.getByText('在哪里取').waitFor()
    await chooseTianhe(page)
    await page.getByRole('radio', { name: /送到店里/ }).click()
    await page.getByText('营业时间').waitFor()
    await page.getByRole('button', { name: '复制地址' }).click()
    await page.getByText('地址复制好了').waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('样例路')
    expect(await page.getByText('哪天方便').count()).toBe(0)

    await page.getByRole('radio', { name: /快递寄/ }).click()
    await page.getByText('装进密封袋再交出去').waitFor()
    await page
      .getByRole('radio', { name: /–\u2060\d\d:00/ })
      .first()
      .waitFor()
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})

describe('the booking page', () => {
  it('says where nobody comes, offers the nearest places, and keeps what was typed over a reload', async () => {
    const phone = await openApp(browser, server.url)
    const { page } = phone
    await quoteAirConditioner(page)
    await page
      .getByRole('button', { name: /约上门/ })
      .first()
      .click()
    await page.getByText('按地名找').click()
    await page.getByLabel('区或市的名字').fill('连南')
    await page.getByText('“连南”这里还不能上门').waitFor()
    await page.getByText('广东省 广州市 荔湾区').click()
    await page.getByText('可以上门').waitFor()
    await page.getByLabel('怎么称呼').fill('陈女士 😀')
    await page.getByLabel('详细地址').fill('路'.repeat(130))
    await page.getByText('最多 120 个字，现在 130 个，删掉 10 个。').waitFor()

    await page.reload()
    await page.getByText('可以上门').waitFor()
    expect(await page.getByLabel('怎么称呼').inputValue()).toBe('陈女士 😀')
    expect(await page.getByLabel('详细地址').inputValue()).toHaveLength(130)
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})
