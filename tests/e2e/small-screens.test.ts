import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'
import { answerQuestions } from './answer-questions'
import { chooseCare } from './choose-care'
import { chooseWindow } from './choose-window'
import { findCutContent } from './find-cut-content'
import { type Furnished, furnishPhone } from './furnish-phone'
import { openAnew } from './open-anew'
import { openApp } from './open-app'
import { pageStates } from './page-states'

const narrow = { width: 320, height: 568 }
const lying = { width: 667, height: 320 }
const largest = 3

let browser: Browser
let server: LocalServer
let phone: PhonePage
let furnished: Furnished

beforeAll(async () => {
  browser = await launchChromium()
  server = await startLocalServer()
  phone = await phonePage(browser)
  furnished = await furnishPhone(phone.page, server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** Also how it stands once the phone has been turned and turned back. */
async function findCutWhileTurned(page: Page): Promise<string[]> {
  const upright = await findCutContent(page)
  await page.setViewportSize(lying)
  const turned = await findCutContent(page)
  await page.setViewportSize(narrow)
  return [...upright, ...turned.map((cut) => `lying: ${cut}`)]
}

it('the first visit fits 320 pixels at the largest text, upright and lying', async () => {
  const { page, errors, close } = await openApp(browser, server.url)
  await page.setViewportSize(narrow)
  await chooseCare(page, largest)
  await page.reload()
  await page.locator(`.care-${largest}`).waitFor()
  expect(await findCutWhileTurned(page)).toEqual([])
  expect(errors).toEqual([])
  await close()
})

it.each(pageStates)('$name fits 320 pixels at the largest text, upright and lying', async ({ show }) => {
  const { page, errors } = phone
  await page.setViewportSize(narrow)
  await chooseCare(page, largest)
  await show(page, furnished, server.url)
  expect(await findCutWhileTurned(page)).toEqual([])
  expect(errors).toEqual([])
})

/** The number of the question that is asked; none on the quote. */
const numberOf = (page: Page) =>
  page.evaluate(() => /第 (\d+) 题，共|Question (\d+) of/.exec(document.body.innerText)?.slice(1).find(Boolean))

/** Takes the first option of every question: what does not fit, before and after. */
async function walkQuestions(page: Page): Promise<string[]> {
  const cuts: string[] = []
  for (let number = await numberOf(page); number; number = await numberOf(page)) {
    cuts.push(...(await findCutContent(page)))
    const options = page.getByRole('radio').filter({ visible: true })
    if ((await options.count()) > 0) await options.first().click()
    cuts.push(...(await findCutContent(page)))
    if ((await numberOf(page)) === number) await page.locator('.ask__next').last().click()
    await expect.poll(() => numberOf(page)).not.toBe(number)
  }
  return cuts
}

it.each(
  ['zh-CN', 'en-US'].flatMap((locale) =>
    [0, largest].flatMap((care) => ['air-conditioner', 'mobile-phone'].map((category) => ({ locale, care, category }))),
  ),
)('every question of $category fits 320 pixels in $locale at text size $care', async ({ locale, care, category }) => {
  const { page, errors, close } = await phonePage(browser, { locale })
  await page.setViewportSize(narrow)
  await page.goto(server.url)
  await chooseCare(page, care)
  await openAnew(page, `${server.url}/#/pages/question/index?category=${category}`)
  await expect.poll(() => numberOf(page)).toBe('1')
  expect(await walkQuestions(page)).toEqual([])
  expect(errors).toEqual([])
  await close()
})

it('a phone turned in the middle of a question keeps the answers, the question and what is typed', async () => {
  const { page, errors, close } = await openApp(browser, server.url)
  await page.getByRole('button', { name: /^空调/ }).click()
  await answerQuestions(page, ['挂机', '1.5 匹'])
  await page.getByText('第 3 题，共').waitFor()
  const years = page.locator('.field input')
  await years.fill('17')
  await page.setViewportSize({ width: 844, height: 390 })
  await page.getByText('第 3 题，共').waitFor()
  expect(await years.inputValue()).toBe('17')
  await page.getByRole('button', { name: '下一题' }).click()
  await page.getByText('第 4 题，共').waitFor()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.getByRole('button', { name: '上一题' }).click()
  expect(await years.inputValue()).toBe('17')
  await page.getByRole('button', { name: '上一题' }).click()
  expect(await page.getByRole('radio', { name: /^1.5 匹/ }).getAttribute('aria-checked')).toBe('true')
  expect(errors).toEqual([])
  await close()
})

it.each([
  ['in one word', 'W'.repeat(200)],
  ['in Chinese', '陈'.repeat(200)],
  ['of smileys', '😀'.repeat(100)],
  ['of markup', '<b>'.repeat(67)],
])('a name of 200 characters %s is kept whole, refused in plain words, and breaks nothing', async (_, name) => {
  const { page, errors } = phone
  await page.setViewportSize(narrow)
  await openAnew(page, `${server.url}/#/pages/booking/index?quotes=${furnished.used}`)
  const field = page.getByLabel('怎么称呼')
  await field.fill(name)
  await page.getByText(/^最多 30 个字，现在 20[01] 个，删掉 17[01] 个。$/).waitFor()
  expect(await field.inputValue()).toBe(name)
  expect(await page.getByRole('button', { name: '确认预约' }).count()).toBe(0)
  expect(await findCutContent(page)).toEqual([])
  expect(errors).toEqual([])
})

it('the longest name and street that are taken fit the page of the visit in one unbroken word', async () => {
  const { page, errors } = phone
  await page.setViewportSize(narrow)
  await openAnew(page, `${server.url}/#/pages/booking/index?quotes=${furnished.used}`)
  await chooseWindow(page, '13:00')
  await page.getByLabel('怎么称呼').fill('W'.repeat(30))
  await page.getByLabel('详细地址').fill('W'.repeat(120))
  await page.getByRole('button', { name: '确认预约' }).click()
  await page.getByText('这一单走到哪了').waitFor()
  expect(await findCutContent(page)).toEqual([])
  expect(errors).toEqual([])
})
