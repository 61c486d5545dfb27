import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { soundWallUnit } from './answer-questions'
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

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body)
    return {
      role: element?.getAttribute('role') ?? '',
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      isInDialog: element?.closest('[role=dialog]') != null,
    }
  })

const mostStops = 60

/** Goes on by one key until the focus is on something of this name, and sees it at every stop. */
async function goTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  for (let stop = 0; stop < mostStops; stop++) {
    await page.keyboard.press(key)
    const found = await focused(page)
    if (found.role !== '') expect(found).toMatchObject({ isOutlined: true })
    if (typeof name === 'string' ? found.name.startsWith(name) : name.test(found.name)) return
  }
  throw new Error(`${key} does not lead to ${name}`)
}

/** Answers by keys alone: arrows among numbers, Tab among the rest. */
async function answerByKeys(page: Page): Promise<void> {
  for (const [index, answer] of soundWallUnit.entries()) {
    await page.getByText(new RegExp(`^第 ${index + 1} 题，共`)).waitFor()
    if (index > 0) await page.locator('[id^=title-]:focus').waitFor()
    if (typeof answer === 'number') {
      await goTo(page, /^\d+ 年/)
      await goTo(page, `${answer} 年`, 'ArrowRight')
    } else await goTo(page, String(answer))
    await page.keyboard.press('Space')
  }
}

it('somebody without a pointer comes from the front page to a signed quote, looks into a line, and comes back', async () => {
  const { page, errors, close } = await openApp(browser, server.url)
  await page.getByText('想估哪一样').waitFor()
  await goTo(page, '空调')
  await page.keyboard.press('Enter')
  await answerByKeys(page)
  await page.getByText('已签名').waitFor()

  await goTo(page, '外观')
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').waitFor()
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press(key)
      expect(await focused(page)).toMatchObject({ isInDialog: true, isOutlined: true })
    }
  }
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await focused(page)).name).toMatch(/^外观/)

  await goTo(page, '返回', 'Shift+Tab')
  await page.keyboard.press('Space')
  await page.getByText('想估哪一样').waitFor()
  await expect.poll(async () => (await focused(page)).name).toMatch(/^空调/)
  expect(errors).toEqual([])
  await close()
})

it('somebody without a pointer finds the district by its name, since wheels do not turn by keys', async () => {
  const { page, errors, close } = await openApp(browser, (await httpClient(server.url).signQuote()).url)
  await page.getByText('签名有效，这台手机刚验过').waitFor()
  await goTo(page, '用这个价约上门')
  await page.keyboard.press('Enter')
  await page.getByText('按地名找').waitFor()
  await goTo(page, /^区域/)
  await page.keyboard.press('Enter')
  await page.getByLabel('区或市的名字').waitFor()
  await page.keyboard.press('Tab')
  await page.keyboard.type('天河')
  await page.getByText('广东省 广州市 天河区').waitFor()
  await goTo(page, '广东省 广州市 天河区')
  await page.keyboard.press('Space')
  await page.getByText('可以上门，由广州一号网点').waitFor()
  expect(errors).toEqual([])
  await close()
})

it('a screen reader is told the range after each answer, politely and whole', async () => {
  const { page, errors, close } = await openApp(
    browser,
    `${server.url}/#/pages/question/index?category=air-conditioner`,
  )
  const told = page.getByRole('status').filter({ hasText: '至少' })
  const before = await told.innerText()
  const region = await told.elementHandle()
  await page.getByRole('radio', { name: '挂机' }).click()
  await page.getByText('第 2 题，共').waitFor()
  expect(await region?.innerText()).not.toBe(before)
  expect(await region?.getAttribute('aria-live')).not.toBe('assertive')
  expect(errors).toEqual([])
  await close()
})

it.each([
  ['the front page', '', '想估哪一样', ['banner', 'main', 'navigation']],
  ['a question', '/#/pages/question/index?category=air-conditioner', '第 1 题，共', ['banner', 'main']],
  ['privacy', '/#/pages/privacy/index', '从来不要的', ['banner', 'main']],
])('%s has one title, and parts to go to by headings and landmarks', async (_, path, text, landmarks) => {
  const { page, errors, close } = await openApp(browser, server.url + path)
  await page.getByText(text).first().waitFor()
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(0)
  for (const role of landmarks) expect(await page.locator(`[role=${role}]`).count()).toBe(1)
  expect(errors).toEqual([])
  await close()
})
