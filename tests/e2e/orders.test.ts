import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { readCode } from '../support/read-code'
import { bookedPhone as book } from './booked-phone'
import { chooseWindow } from './choose-window'
import { openApp } from './open-app'

const TIANHE = '440106'
const DAY_MS = 86_400_000

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

/** A phone on the page of the visit it has just booked. */
const bookedPhone = (theme?: 'light' | 'dark') => book(browser, server.url, theme)

const textOf = (page: Page) => page.locator('body').innerText()
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const verified = (page: Page) => page.getByText('每一步都有签名，这台手机刚验过。').waitFor()

const placesLeft = async (id: string) =>
  (await httpClient(server.url).slots(TIANHE)).find((slot) => slot.id === id)?.left ?? 0

describe('the page of a visit', () => {
  it('moves it to another window: the old place is free again, and each step is verified on the phone', async () => {
    const { page, errors, read, close } = await bookedPhone()
    await verified(page)
    const before = await read()
    const left = await placesLeft(before.slot.id)
    await press(page, '改时间')
    const sheet = page.getByRole('dialog')
    await chooseWindow(sheet, '13:00')
    await sheet.getByRole('button', { name: /^改到 / }).click()
    await page.getByText('改了时间').waitFor()
    await page.getByText(/13:00–.?16:00 上门/).waitFor()
    await verified(page)
    const after = await read()
    expect(after.slot).toMatchObject({ day: before.slot.day, from: '13:00', to: '16:00' })
    expect(after.devices).toEqual(before.devices)
    expect(await placesLeft(before.slot.id)).toBe(left + 1)
    expect(errors).toEqual([])
    await close()
  })

  it('cancels it with a reason, and says whose it was', async () => {
    const { page, errors, read, close } = await bookedPhone('dark')
    await press(page, '取消预约')
    await page.getByRole('radio', { name: '价格不合适' }).click()
    await press(page, '确认取消')
    await page.getByText('这一单取消了').waitFor()
    expect(await textOf(page)).toMatch(/原因：价格不合适。\s*是你取消的，不收钱。/)
    await verified(page)
    const { status, timeline } = await read()
    expect([status, timeline[1]?.reason, timeline[1]?.fault]).toEqual(['cancelled', 'price', 'person'])
    expect(errors).toEqual([])
    await close()
  })

  it('erases name, phone and address at the server, and the visit with them', async () => {
    const { page, errors, read, close } = await bookedPhone()
    const { contact, address } = await read()
    await page.getByText(`${contact.name} ${contact.phone}`).waitFor()
    await page.getByText('删除我的姓名、电话和地址').click()
    await press(page, '删除，并取消这一单')
    await page.getByText('姓名、电话和地址已经删除').waitFor()
    await verified(page)
    const nobody = { contact: { name: '', phone: '' }, address: '广东省 广州市 天河区' }
    expect(await read()).toMatchObject({ status: 'cancelled', erased: true, ...nobody })
    await page.reload()
    await page.getByText('姓名、电话和地址已经删除').waitFor()
    for (const gone of [contact.name, contact.phone, address]) expect(await textOf(page)).not.toContain(gone)
    expect(errors).toEqual([])
    await close()
  })

  it('offers to say that nobody came only once the window is over', async () => {
    const { page, errors, close } = await bookedPhone()
    const nobodyCame = page.getByRole('button', { name: '师傅没来' })
    expect(await nobodyCame.count()).toBe(0)
    await page.route('**/v1/**', async (route) => {
      const response = await route.fetch()
      const date = new Date(Date.now() + 15 * DAY_MS).toUTCString()
      await route.fulfill({ response, headers: { ...response.headers(), date } })
    })
    await page.reload()
    await nobodyCame.waitFor()
    expect(await page.getByRole('button', { name: '改时间' }).count()).toBe(0)
    expect(errors).toEqual([])
    await close()
  })
})

describe('a second phone', () => {
  it('opens the visit by a code that the first one shows, once, and can cancel it', async () => {
    const first = await bookedPhone()
    await press(first.page, '在另一台手机上打开')
    const code = first.page.getByRole('img', { name: '这一单的二维码' })
    await first.page.getByText(/前有效$/).waitFor()
    const link = await readCode(first.page, await code.screenshot())
    expect(link).toMatch(/#\/pages\/pickup\/index\?handover=[\w-]+$/)

    const second = await openApp(browser, link, 'dark')
    await second.page.getByText('这一单走到哪了').waitFor()
    await verified(second.page)
    expect(second.page.url()).not.toContain('handover')
    await press(second.page, '取消预约')
    await press(second.page, '确认取消')
    await second.page.getByText('这一单取消了').waitFor()
    await first.page.reload()
    await first.page.getByText('这一单取消了').waitFor()

    const third = await openApp(browser, link)
    await third.page.getByText('这个码用过了').waitFor()
    expect([...first.errors, ...second.errors, ...third.errors]).toEqual([])
    for (const phone of [first, second, third]) await phone.close()
  })
})

describe('the privacy page', () => {
  it('erases all records of the phone; the visit stays booked', async () => {
    const { page, errors, read, close } = await bookedPhone()
    await page.goto(`${server.url}/#/pages/privacy/index`)
    await press(page, '清掉这台手机的全部记录')
    await page.getByText('单子还在，照样会来取').waitFor()
    await press(page, '全部清掉')
    await page.getByText('想估哪一样').waitFor()
    await page.goto(`${server.url}/#/pages/my-pickups/index`)
    await page.getByText('还没有约过上门').waitFor()
    const kept = await page.evaluate(() => JSON.stringify(localStorage))
    for (const gone of [(await read()).id, '陈', '13800138000', '138****']) expect(kept).not.toContain(gone)
    expect((await read()).status).toBe('booked')
    expect(errors).toEqual([])
    await close()
  })
})
