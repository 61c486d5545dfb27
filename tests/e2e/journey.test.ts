import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { answerQuestions, type Spoken } from './answer-questions'
import { bookVisit } from './book-visit'
import { openAnew } from './open-anew'
import { openApp } from './open-app'
import { quoteAirConditioner } from './quote-by-words'

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

/** The link of a quote, as it is copied. */
async function shareAirConditioner(page: Page): Promise<string> {
  await quoteAirConditioner(page)
  await page.getByRole('button', { name: '分享' }).click()
  await page.getByText('链接复制好了').waitFor()
  return page.evaluate(() => navigator.clipboard.readText())
}

describe('a person with an old air conditioner', () => {
  it('answers, reads why, sends the link; the receiver checks it, books a visit, follows and cancels it', async () => {
    const sender = await openApp(browser, server.url)
    await sender.page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const link = await shareAirConditioner(sender.page)
    expect(link).toMatch(new RegExp(`^${server.url}/q/[0-9a-z]{16}$`))

    await sender.page.getByText('外观').first().click()
    await sender.page.getByRole('dialog').getByText('如果换个答案').waitFor()
    await sender.page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()

    const receiver = await openApp(browser, link, 'dark')
    await receiver.page.getByText('签名有效，这台手机刚验过').waitFor()
    await receiver.page.getByText('618').first().waitFor()
    await receiver.page.getByRole('button', { name: '用这个价约上门' }).click()
    await bookVisit(receiver.page)
    await receiver.page.getByText('约好时间').waitFor()
    expect(await receiver.page.locator('body').innerText()).not.toContain('13800138000')

    await sender.page.goto(link)
    await sender.page.getByText('已经约过上门').first().waitFor()

    await receiver.page.getByRole('button', { name: '取消预约' }).click()
    await receiver.page.getByRole('button', { name: '确认取消' }).click()
    await receiver.page.getByText('这一单取消了').waitFor()
    expect([...sender.errors, ...receiver.errors]).toEqual([])
    await sender.close()
    await receiver.close()
  })

  it('finds the draft again after closing the app, and goes back without losing an answer', async () => {
    const phone = await openApp(browser, server.url)
    await phone.page.getByRole('button', { name: /^空调/ }).click()
    await answerQuestions(phone.page, ['柜机', '3 匹', 5])
    await phone.page.getByText('第 4 题，共').waitFor()

    await openAnew(phone.page, server.url)
    await phone.page.getByText('还没答完').waitFor()
    await phone.page
      .getByRole('button', { name: /3 匹柜机/ })
      .first()
      .click()
    await phone.page.getByText('第 4 题，共').waitFor()
    await phone.page.getByRole('button', { name: '上一题' }).click()
    await expect(phone.page.getByRole('radio', { name: '5 年' }).getAttribute('aria-checked')).resolves.toBe('true')
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})

describe('a person with an old phone', () => {
  it('answers fourteen questions and sees both ways with their prices', async () => {
    const phone = await openApp(browser, server.url)
    await phone.page.getByRole('button', { name: /^手机/ }).click()
    const condition: Spoken[] = [
      '国行',
      '不到一个月',
      '没有划痕',
      '显示正常',
      '没有痕迹',
      '90% 以上',
      ['换过原装屏'],
      ['拍照', '声音'],
    ]
    await answerQuestions(phone.page, ['苹果', 'iPhone 13', '128GB', '能开机', '能退出', '循环再用', ...condition])
    await phone.page.getByText('已签名').waitFor()
    const text = await phone.page.locator('body').innerText()
    expect(text).toContain('iPhone 13 128GB')
    expect(text).toContain('安全销毁')
    expect(text).toContain('循环再用')
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  it('may know nothing and still gets a guaranteed minimum', async () => {
    const phone = await openApp(browser, server.url)
    await phone.page.getByRole('button', { name: /^手机/ }).click()
    await answerQuestions(phone.page, ['苹果', '不知道', '不知道', '不知道'])
    await phone.page.getByText('保底价').first().waitFor()
    await phone.page.getByText('已签名').waitFor()
    expect(phone.errors).toEqual([])
    await phone.close()
  })
})
