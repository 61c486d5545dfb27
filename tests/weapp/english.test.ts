import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'
import { readCalls, readLog } from './shell/read-log'
import { type ServedWeapp, serveWeapp } from './shell/serve-weapp'

const chinese = /[\p{Script=Han}，。：；、]/gu
/** The way back, and what comes from the sample price book and from WeChat itself. */
const meant = ['中文', '有数', '前往小程序']

/** The options of a sound wall split of 1.5 hp, three years old. */
const soundWallUnit = [
  /^Wall unit/,
  /^1\.5 hp/,
  /^3 years$/,
  /^Cools/,
  /^First tier/,
  /^Light/,
  /^Complete/,
  /^Mounted, within reach/,
  /^A lift/,
]

let browser: Browser
let server: LocalServer
let weapp: ServedWeapp
let phone: PhonePage
let page: Page

beforeAll(async () => {
  browser = await launchChromium()
  server = await startLocalServer()
  weapp = await serveWeapp('dist/weapp', { apiOrigin: server.url })
})

afterAll(async () => {
  await browser?.close()
  await weapp?.close()
  await server?.stop()
})

beforeEach(async () => {
  phone = await phonePage(browser)
  page = phone.page
  return async () => {
    expect(phone.errors).toEqual([])
    expect(await readLog(page, 'error')).toEqual([])
    await phone.close()
  }
})

const speakEnglish = () =>
  page.addInitScript(() => {
    globalThis.__wxMock = { system: { language: 'en' }, ...globalThis.__wxMock }
  })

async function open(address: string, scene = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${weapp.url}/${scene}#${address}`)
  await page.waitForSelector('[data-ready]')
}

const top = () => page.locator('wx-page').last()

async function chineseOnPage(): Promise<string[]> {
  const [text, labels] = await Promise.all([
    top().innerText(),
    top().evaluate((element) =>
      [...element.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label')).join('\n'),
    ),
  ])
  const said = meant.reduce((rest, name) => rest.split(name).join(''), `${text}\n${labels}`)
  return said.match(chinese) ?? []
}

describe('who has WeChat in English', () => {
  beforeEach(() => speakEnglish())

  it('reads every page in English from the first question to the signed quote', async () => {
    await open('/pages/home/index')
    await page.getByText('What do you have?').waitFor()
    expect(await chineseOnPage()).toEqual([])
    await page.getByRole('button', { name: /^Air conditioner/ }).click()
    for (const [index, option] of soundWallUnit.entries()) {
      await page
        .getByText(`Question ${index + 1} of`)
        .first()
        .waitFor()
      expect(await chineseOnPage()).toEqual([])
      await page.getByRole('radio', { name: option }).first().click()
    }
    await page.getByText('Signed', { exact: true }).first().waitFor()
    await page.getByText('618').first().waitFor()
    expect(await chineseOnPage()).toEqual([])
    await page.getByText('Share', { exact: true }).click()
    const [share] = await readLog(page, 'share')
    expect(String(share?.card?.title)).not.toMatch(chinese)
  })

  it.each([
    ['/pages/question/index?category=toaster', 'We cannot value this yet'],
    ['/pages/quote/index?id=none', 'This quote is not on this phone'],
    ['/pages/shared-quote/index?id=0000000000000000', 'Quote not found'],
    ['/pages/booking/index?quotes=0000000000000000', 'No such quote'],
    ['/pages/pickup/index?id=none', 'Not on this phone'],
    ['/pages/my-quotes/index', 'No quotes yet'],
    ['/pages/my-pickups/index', 'No pickup yet'],
    ['/pages/privacy/index', 'What is kept'],
  ])('finds %s in English when it opens first', async (address, text) => {
    await open(address)
    await page.getByText(text).first().waitFor()
    expect(await chineseOnPage()).toEqual([])
  })

  it('sees no page before its words are there', async () => {
    await page.addInitScript(() => {
      globalThis.__wxMock.fetchPackage = async () => {
        for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame)
        document.body.dataset.before = document.querySelector<HTMLElement>('wx-page')?.innerText ?? 'no page'
      }
    })
    await open('/pages/home/index')
    await page.getByText('What do you have?').waitFor()
    expect(await page.evaluate(() => document.body.dataset.before)).toBe('')
  })

  it('reads Chinese when the words do not come, and is not kept waiting', async () => {
    await page.addInitScript(() => {
      globalThis.__wxMock.fetchPackage = () => new Promise(() => undefined)
    })
    await open('/pages/home/index')
    await page.getByText('想估哪一样').waitFor()
  })

  it('reads a shared quote from Moments in English', async () => {
    const { id } = await httpClient(server.url).signQuote()
    await open(`/pages/shared-quote/index?id=${id}`, '?scene=1154')
    await page.getByText('Signature valid, just checked on this phone').waitFor()
    expect(await chineseOnPage()).toEqual([])
  })
})

describe('at the foot of the front page', () => {
  const refuse = () =>
    page.addInitScript(() => {
      globalThis.__wxMock = { fetchPackage: () => Promise.reject(new Error('no network')) }
    })

  it('English is chosen, stays chosen, and works offline once it was fetched', async () => {
    await open('/pages/home/index')
    await page.getByText('English', { exact: true }).click()
    await page.getByText('What do you have?').waitFor()
    expect(await chineseOnPage()).toEqual([])
    await refuse()
    await open('/pages/home/index')
    await page.getByText('中文', { exact: true }).click()
    await page.getByText('想估哪一样').waitFor()
    await page.getByText('上门', { exact: true }).last().waitFor()
    await open('/pages/home/index')
    await page.getByText('想估哪一样').waitFor()
  })

  it('says so when English cannot be fetched, and stays Chinese', async () => {
    await refuse()
    await open('/pages/home/index')
    await page.getByText('English', { exact: true }).click()
    await page.getByText('没拿到英文').waitFor()
    await page.getByText('想估哪一样').waitFor()
  })

  it('who reads Chinese never fetches English', async () => {
    await open('/pages/home/index')
    await page.getByRole('button', { name: /^空调/ }).click()
    await page.getByText('第 1 题，共').waitFor()
    expect(await readCalls(page, 'require.async')).toEqual([])
  })
})
