import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { walkPages } from '../../bench/walk-pages'
import { quoteAirConditioner } from '../e2e/quote-by-words'
import { httpClient } from '../support/http-client'
import { builtPages } from './built-pages'
import { readCalls } from './shell/read-log'
import { weappPhone } from './weapp-phone'

const mostNodes = 300
const mostLevels = 30
const fromMoments = '?scene=1154'

const app = weappPhone()
let page: Page

beforeEach(() => {
  page = app.page
})

describe('what is drawn', () => {
  it('stays within 300 elements, 30 levels and the templates that are built, on every page and under every sheet', async () => {
    const walked = await walkPages(app.browser, app.weapp.url, app.server.url)
    expect([...new Set(walked.map(({ route }) => route))].sort()).toEqual([...builtPages].sort())
    expect(Math.min(...walked.map(({ nodes }) => nodes))).toBeGreaterThan(10)
    expect(walked.filter(({ nodes }) => nodes > mostNodes)).toEqual([])
    expect(walked.filter(({ levels }) => levels >= mostLevels)).toEqual([])
    expect(walked.filter(({ nested }) => nested > 0)).toEqual([])
  })
})

describe('a quote sent to Moments', () => {
  it('is read there by somebody else, alone and without login, from the query of its own page', async () => {
    await app.open('/pages/home/index')
    await quoteAirConditioner(page)
    const shared = await page.evaluate(() => globalThis.__shell.shareToMoments())
    expect(shared?.query).toMatch(/^id=[0-9a-z]{16}&card=1~/)
    await page.evaluate(() => localStorage.clear())
    await app.open(`/pages/quote/index?${shared?.query}`, fromMoments)
    await page.getByText('签名有效，这台手机刚验过').waitFor()
    await page.getByText('“前往小程序”').waitFor()
    expect(await readCalls(page, 'login')).toEqual([])
  })

  it('opens in the whole app too, where it can be booked', async () => {
    const { id, token } = await httpClient(app.server.url).signQuote()
    await app.open(`/pages/quote/index?id=${id}&token=${token}&card=`)
    await page.getByText('签名有效，这台手机刚验过').waitFor()
    await page.getByRole('button', { name: /约上门/ }).waitFor()
  })
})

describe('an address kept by WeChat', () => {
  const street = () => page.locator('wx-input input').nth(2)

  beforeEach(async () => {
    const { id } = await httpClient(app.server.url).signQuote()
    await app.open(`/pages/booking/index?quotes=${id}`)
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
  })
})
