import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'
import { fillBooking } from './book-visit'
import { bookedPhone } from './booked-phone'
import { filledBooking } from './filled-booking'
import { holdAnswers } from './hold-answers'
import { openApp } from './open-app'
import { quoteAirConditioner } from './quote-by-words'
import { visitsLeft } from './visits-left'

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

const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first()
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true })
const press = (page: Page, name: string | RegExp) => button(page, name).click()

describe('the page one goes back to while something is sent', () => {
  it('is the list: a visit that is cancelled then is told so there', async () => {
    const { page, errors, close } = await bookedPhone(browser, server.url)
    await page.goto(`${server.url}/#/pages/my-pickups/index`)
    await press(page, /空调/)
    await press(page, '取消预约')
    const { release } = await holdAnswers(page, '**/v1/pickups/*/cancel')
    await press(page, '确认取消')
    await press(page, '不取消了')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.goBack()
    await shown(page, '约好了').waitFor()
    release()
    await shown(page, '取消好了').waitFor()
    await shown(page, '取消了').waitFor()
    expect(await shown(page, '约好了').count()).toBe(0)
    expect(errors).toEqual([])
    await close()
  })

  it('is the quote: what is booked then cannot be booked once more', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await quoteAirConditioner(page)
    await press(page, '约上门取件')
    await fillBooking(page)
    const { release } = await holdAnswers(page, '**/v1/pickups')
    await press(page, '确认预约')
    await page.goBack()
    await button(page, '约上门取件').waitFor()
    release()
    await button(page, '看上门进度').waitFor()
    expect(await button(page, '约上门取件').count()).toBe(0)
    expect(errors).toEqual([])
    await close()
  })

  it('is a quote that somebody shared: it leads to the visit from then on', async () => {
    const { page, errors, close } = await filledBooking(browser, server.url)
    const { release } = await holdAnswers(page, '**/v1/pickups')
    await press(page, '确认预约')
    await page.goBack()
    await button(page, '用这个价约上门').waitFor()
    release()
    await press(page, '看上门进度')
    await shown(page, '这一单走到哪了').waitFor()
    expect(errors).toEqual([])
    await close()
  })
})

describe('the booking one comes back to while it is sent', () => {
  it('leads to its visit once the answer is there', async () => {
    const { page, errors, close } = await filledBooking(browser, server.url)
    const before = await visitsLeft(server.url)
    const { release } = await holdAnswers(page, '**/v1/pickups')
    await press(page, '确认预约')
    await page.goBack()
    await press(page, '用这个价约上门')
    await shown(page, '预约还没送到').waitFor()
    release()
    await shown(page, '这一单走到哪了').waitFor()
    expect(await visitsLeft(server.url)).toBe(before - 1)
    expect(errors).toEqual([])
    await close()
  })
})

describe('while it loads, a page shows its shape', () => {
  const bones = (page: Page) => page.locator('.bone').filter({ visible: true }).first()

  it('with a visit from another phone', async () => {
    const first = await bookedPhone(browser, server.url)
    const made = first.page.waitForResponse(/\/handover$/)
    await press(first.page, '在另一台手机上打开')
    const { code } = await (await made).json()
    const { page, errors, close } = await phonePage(browser)
    const { release } = await holdAnswers(page, /\/v1\/handovers$/)
    await page.goto(`${server.url}/#/pages/pickup/index?handover=${code}`)
    await bones(page).waitFor()
    release()
    await shown(page, '这一单走到哪了').waitFor()
    expect(await bones(page).count()).toBe(0)
    expect(errors).toEqual([])
    await close()
    await first.close()
  })

  it('with a quote that Moments show where the one was that it was shared from', async () => {
    const { id } = await httpClient(server.url).signQuote()
    const { page, errors, close } = await openApp(browser, `${server.url}/#/pages/quote/index?id=mine`)
    await shown(page, '这台手机里没有这份估价').waitFor()
    const { release } = await holdAnswers(page, /\/js\/.*\.js$/)
    await page.goto(`${server.url}/#/pages/quote/index?id=${id}&card=`)
    await bones(page).waitFor()
    release()
    await shown(page, '签名有效，这台手机刚验过').waitFor()
    expect(errors).toEqual([])
    await close()
  })
})
