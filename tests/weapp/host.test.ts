import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { answerQuestions, soundWallUnit } from '../e2e/answer-questions'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'
import { readCalls } from './shell/read-log'
import { type ServedWeapp, serveWeapp } from './shell/serve-weapp'

const mostNodes = 1000
const mostLevels = 30
const fromMoments = '?scene=1154'

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
  return () => phone.close()
})

async function open(address: string, scene = ''): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${weapp.url}/${scene}#${address}`)
  await page.waitForSelector('[data-ready]')
}

async function quoteAirConditioner(): Promise<void> {
  await open('/pages/home/index')
  await page.getByRole('button', { name: /^空调/ }).click()
  await answerQuestions(page, soundWallUnit)
  await page.getByText('已签名').waitFor()
}

/** Elements of the app on a page, and how deep they lie. */
const measurePage = () =>
  page.evaluate(() => {
    const root = [...document.querySelectorAll('wx-page')].pop()
    const all = [...(root?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName.startsWith('wx-'))
    const levelOf = (element: Element | null | undefined): number =>
      element && element !== root ? levelOf(element.parentElement) + 1 : 0
    return {
      nodes: all.length,
      levels: Math.max(...all.map(levelOf)),
      nested: all.filter(({ localName }) => localName === 'wx-comp').length,
    }
  })

describe('what is drawn', () => {
  it('stays under 1,000 elements and 30 levels from home to booking, and within the templates that are built', async () => {
    const measured = []
    await open('/pages/home/index')
    measured.push(await measurePage())
    await page.getByRole('button', { name: /^空调/ }).click()
    await page.getByText('是哪种空调？').waitFor()
    measured.push(await measurePage())
    await answerQuestions(page, soundWallUnit)
    await page.getByText('已签名').waitFor()
    measured.push(await measurePage())
    await page.getByRole('button', { name: '约上门取件' }).click()
    await page.getByText('怎么找到你').waitFor()
    measured.push(await measurePage())
    expect(measured).toHaveLength(4)
    for (const { nodes, levels, nested } of measured) {
      expect(nodes).toBeGreaterThan(20)
      expect(nodes).toBeLessThan(mostNodes)
      expect(levels).toBeLessThan(mostLevels)
      expect(nested).toBe(0)
    }
  })
})

describe('a quote sent to Moments', () => {
  it('is read there by somebody else, alone and without login, from the query of its own page', async () => {
    await quoteAirConditioner()
    const shared = await page.evaluate(() => globalThis.__shell.shareToMoments())
    expect(shared?.query).toMatch(/^id=[0-9a-z]{16}&card=1~/)
    await page.evaluate(() => localStorage.clear())
    await open(`/pages/quote/index?${shared?.query}`, fromMoments)
    await page.getByText('签名有效，这台手机刚验过').waitFor()
    await page.getByText('“前往小程序”').waitFor()
    expect(await readCalls(page, 'login')).toEqual([])
  })

  it('opens in the whole app too, where it can be booked', async () => {
    const { id, token } = await httpClient(server.url).signQuote()
    await open(`/pages/quote/index?id=${id}&token=${token}&card=`)
    await page.getByText('签名有效，这台手机刚验过').waitFor()
    await page.getByRole('button', { name: /约上门/ }).waitFor()
  })
})

describe('an address kept by WeChat', () => {
  const street = () => page.locator('wx-input input').nth(2)

  beforeEach(async () => {
    const { id } = await httpClient(server.url).signQuote()
    await open(`/pages/booking/index?quotes=${id}`)
    await page.getByText('用微信里存的地址').waitFor()
  })

  it('fills the form', async () => {
    await page.evaluate(() => {
      globalThis.__wxMock.chooseAddress = () => ({
        userName: '样例用户',
        telNumber: '13800138000',
        provinceName: '广东省',
        cityName: '广州市',
        countyName: '天河区',
        nationalCode: '',
        detailInfo: '样例路 1 号',
      })
    })
    await page.getByText('用微信里存的地址').click()
    await expect.poll(() => street().inputValue()).toBe('广东省广州市天河区样例路 1 号')
  })

  it('is not needed: refused, also for privacy, nothing is said and the form waits to be typed', async () => {
    await page.evaluate(() => {
      globalThis.__wxMock.chooseAddress = () => {
        throw { errMsg: 'chooseAddress:fail privacy permission is not authorized' }
      }
    })
    await page.getByText('用微信里存的地址').click()
    expect(await readCalls(page, 'chooseAddress')).toHaveLength(1)
    expect(await readCalls(page, 'showToast')).toEqual([])
    await street().fill('样例路 2 号')
    expect(phone.errors).toEqual([])
  })
})

describe('an exception nobody expected', () => {
  it('shows a page with a number, and the page itself once it can be drawn', async () => {
    await page.addInitScript(() => {
      const broken = {
        valueOf() {
          throw new Error('no such number')
        },
      }
      globalThis.__wxMock = { system: { statusBarHeight: broken } }
    })
    await open('/pages/home/index')
    await page.getByText('存在手机里的都还在').waitFor()
    await page.getByText(/报这个号：[0-9A-Z]{4}-\d{8}$/).waitFor()
    await page.getByRole('button', { name: '回首页' }).waitFor()
    await page.evaluate(() => {
      globalThis.__wxMock.system = {}
    })
    await page.getByRole('button', { name: '重试' }).click()
    await page.getByText('想估哪一样').waitFor()
  })
})
