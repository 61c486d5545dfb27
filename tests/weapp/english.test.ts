import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { httpClient } from '../support/http-client'
import { builtPages } from './built-pages'
import { readCalls, readLog } from './shell/read-log'
import { weappPhone } from './weapp-phone'

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

/** What each page says first to somebody whose phone has nothing on it. */
const found: Record<string, string> = {
  'pages/home/index': 'What do you have?',
  'pages/question/index': 'We cannot value this yet',
  'pages/quote/index': 'This quote is not on this phone',
  'pages/materials/index': 'This quote is not on this phone',
  'pages/poster/index': 'No poster',
  'pages/shared-quote/index': 'This link cannot be read',
  'pages/booking/index': 'No such quote',
  'pages/pickup/index': 'Not on this phone',
  'pages/my-quotes/index': 'No quotes yet',
  'pages/my-pickups/index': 'No pickup yet',
  'pages/privacy/index': 'What is kept',
}

const app = weappPhone()
let page: Page

beforeEach(() => {
  page = app.page
})

const speakEnglish = () =>
  page.addInitScript(() => {
    globalThis.__wxMock = { system: { language: 'en' }, ...globalThis.__wxMock }
  })

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
    await app.open('/pages/home/index')
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

  it('books in a district that is found and named in English', async () => {
    const { id } = await httpClient(app.server.url).signQuote()
    await app.open(`/pages/booking/index?quotes=${id}`)
    await page.getByText('Find by name').click()
    await page.getByLabel('Name of a district or city').fill('tianhe')
    await page.getByText('Tianhe District, Guangzhou, Guangdong').click()
    await page.getByText('We come to you, from Guangzhou station 1 (sample).').waitFor()
    expect(await chineseOnPage()).toEqual([])
  })

  it('has a text to look for on every page', () => {
    expect(Object.keys(found).sort()).toEqual([...builtPages].sort())
  })

  it.each(Object.entries(found))('finds %s in English when it opens first', async (name, text) => {
    await app.open(`/${name}`)
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
    await app.open('/pages/home/index')
    await page.getByText('What do you have?').waitFor()
    expect(await page.evaluate(() => document.body.dataset.before)).toBe('')
  })

  it('reads Chinese when the words do not come, and is not kept waiting', async () => {
    await page.addInitScript(() => {
      globalThis.__wxMock.fetchPackage = () => new Promise(() => undefined)
    })
    await app.open('/pages/home/index')
    await page.getByText('想估哪一样').waitFor()
  })

  it('reads a shared quote from Moments in English', async () => {
    const { id } = await httpClient(app.server.url).signQuote()
    await app.open(`/pages/shared-quote/index?id=${id}`, '?scene=1154')
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
    await app.open('/pages/home/index')
    await page.getByText('English', { exact: true }).click()
    await page.getByText('What do you have?').waitFor()
    expect(await chineseOnPage()).toEqual([])
    await refuse()
    await app.open('/pages/home/index')
    await page.getByText('中文', { exact: true }).click()
    await page.getByText('想估哪一样').waitFor()
    await page.getByText('上门', { exact: true }).last().waitFor()
    await app.open('/pages/home/index')
    await page.getByText('想估哪一样').waitFor()
  })

  it('says so when English cannot be fetched, and stays Chinese', async () => {
    await refuse()
    await app.open('/pages/home/index')
    await page.getByText('English', { exact: true }).click()
    await page.getByText('没拿到英文').waitFor()
    await page.getByText('想估哪一样').waitFor()
  })

  it('who reads Chinese never fetches English', async () => {
    await app.open('/pages/home/index')
    await page.getByRole('button', { name: /^空调/ }).click()
    await page.getByText('第 1 题，共').waitFor()
    expect(await readCalls(page, 'require.async')).toEqual([])
  })
})
