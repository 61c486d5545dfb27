import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { breakText } from '../support/break-text'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'
import { answerQuestions, soundWallUnit } from './answer-questions'
import { type BookedPhone, bookedPhone } from './booked-phone'
import { chooseWindow } from './choose-window'
import { countSent } from './count-sent'
import { everyPage } from './every-page'
import { filledBooking } from './filled-booking'
import { fillPhone, giveRoom } from './full-phone'
import { loseFirstAnswer } from './lose-first-answer'
import { openAnew } from './open-anew'
import { openApp } from './open-app'
import { quoteAirConditioner } from './quote-by-words'
import { tapCancelTwice } from './tap-cancel-twice'
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

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).filter({ visible: true })
const press = (page: Page, name: string | RegExp) => button(page, name).click()
const seen = (page: Page) => page.locator('body').innerText()
const choose = (page: Page) => page.getByText('想估哪一样').waitFor()
const scripts = /\/js\/.*\.js$/

/** Names the scripts that are there before any page. */
const named = readFileSync('dist/h5/index.html', 'utf8')

/** An address of every page, and a text on it. */
const addresses: readonly (readonly [string, string])[] = [
  ['pages/home/index', '想估哪一样'],
  ['pages/question/index?category=air-conditioner', '先选一项'],
  ['pages/question/index', '还不能估这一样'],
  ['pages/quote/index', '这台手机里没有这份估价'],
  ['pages/shared-quote/index', '这个链接读不出来'],
  ['pages/poster/index', '这份估价没有海报'],
  ['pages/materials/index', '这台手机里没有这份估价'],
  ['pages/booking/index', '没有找到这份估价'],
  ['pages/pickup/index', '这台手机里没有这一单'],
  ['pages/my-quotes/index', '还没有估过'],
  ['pages/my-pickups/index', '还没有约过上门'],
  ['pages/privacy/index', '清掉这台手机的全部记录'],
]

it('no page is left out', () => {
  const tried = new Set(addresses.map(([address]) => address.split('?')[0]))
  expect([...tried].sort()).toEqual([...everyPage].sort())
})

const kindsOf = async ({ read }: BookedPhone) => (await read()).timeline.map(({ kind }) => kind)

describe('a page that does not come', () => {
  it.each([
    ['what the app starts with', (name: string) => named.includes(name)],
    ['its own', (name: string) => !named.includes(name)],
  ])('is never white: the first visit without the scripts that are %s', async (_, isLost) => {
    const { page, close } = await phonePage(browser)
    await page.route(scripts, (route) =>
      isLost(path.basename(route.request().url())) ? route.abort() : route.continue(),
    )
    await page.goto(server.url)
    await page.getByText('这一页没能打开。看看网络，再试一次。').waitFor()
    await page.getByText(/报这个号：[0-9A-Z]{4}-\d{8}$/).waitFor()
    await button(page, '回首页').waitFor()
    await page.unroute(scripts)
    await press(page, '再试一次')
    await choose(page)
    expect(await page.getByText('这一页没能打开').isVisible()).toBe(false)
    await close()
  })

  it('says so where it was tapped, and comes once the network is back', async () => {
    const { page, close } = await openApp(browser, server.url)
    await choose(page)
    await page.route(scripts, (route) => route.abort())
    await press(page, /^空调/)
    await page.getByText('这一页没能打开。看看网络，再试一次。').waitFor()
    await page.unroute(scripts)
    await press(page, '再试一次')
    await page.getByText('第 1 题，共').waitFor()
    await close()
  })

  it('is left by going back, and comes with the next tap once the network is back', async () => {
    const { page, close } = await openApp(browser, server.url)
    await choose(page)
    await page.route(scripts, (route) => route.abort())
    await press(page, /^空调/)
    const failure = page.getByText('这一页没能打开。看看网络，再试一次。')
    await failure.waitFor()
    await page.goBack()
    await failure.waitFor({ state: 'hidden' })
    await choose(page)
    await page.unroute(scripts)
    await press(page, /^空调/)
    await page.getByText('第 1 题，共').waitFor()
    await close()
  })

  it('is spoken of in English to whoever reads English', async () => {
    const { page, close } = await phonePage(browser, { locale: 'en-GB' })
    await page.route(scripts, (route) => route.abort())
    await page.goto(server.url)
    await page.getByText('This page could not open.').waitFor()
    expect(await page.locator('#opening').innerText()).not.toMatch(/\p{Script=Han}/u)
    await close()
  })
})

describe('a page that throws', () => {
  it.each(addresses)('%s gives a number and a way home, in Chinese', async (address, text) => {
    const { page, close } = await phonePage(browser)
    await page.route(scripts, async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: breakText(await response.text(), text) })
    })
    await page.goto(`${server.url}/#/${address}`)
    await page.getByText('存在手机里的都还在').waitFor()
    await page.getByText(/报这个号：[0-9A-Z]{4}-\d{8}$/).waitFor()
    expect((await seen(page)).replace(/号：[\w-]+/, '')).not.toMatch(/[A-Za-z]{3}/)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await press(page, '回首页')
    if (address !== 'pages/home/index') await choose(page)
    await close()
  })

  it('is not white even where every page throws, the one that says so too', async () => {
    const { page, close } = await phonePage(browser)
    await page.addInitScript(() => {
      window.matchMedia = () => {
        throw new Error('no such thing')
      }
    })
    await page.goto(server.url)
    await page.getByText('存在手机里的都还在').waitFor()
    await page.getByText(/报这个号：[0-9A-Z]{4}-\d{8}$/).waitFor()
    await button(page, '重试').waitFor()
    await button(page, '回首页').waitFor()
    expect(await page.getByText('正在打开').isVisible()).toBe(false)
    expect(await page.locator('#first-paint').count()).toBe(0)
    await close()
  })
})

describe('a slow network', () => {
  it('shows that the front page is coming, then that the questions are, and asks for the page once', async () => {
    const { page, errors, close } = await phonePage(browser)
    page.setDefaultTimeout(60_000)
    const network = await page.context().newCDPSession(page)
    const bytesPerSecond = 400_000 / 8
    await network.send('Network.enable')
    await network.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    })
    const startedAt = Date.now()
    const since = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
    await page.goto(server.url, { waitUntil: 'commit' })
    await page.getByText('正在打开').waitFor()
    await page.getByText('正在打开').waitFor({ state: 'hidden' })
    await choose(page)
    const front = since()
    const pages = await page.evaluate(() => history.length)
    await button(page, /^空调/).dblclick()
    await page.getByText('正在打开').waitFor()
    await page.getByText('第 1 题，共').waitFor()
    expect(await page.getByText('正在打开').isVisible()).toBe(false)
    expect(await page.evaluate(() => history.length)).toBe(pages + 1)
    await answerQuestions(page, soundWallUnit)
    await page.getByText('618').filter({ visible: true }).first().waitFor()
    const priced = since()
    await page.getByText('已签名').waitFor()
    console.log(`400 ms, 400 kbit/s: front page ${front}, first quote ${priced}, signed ${since()}`)
    expect(errors).toEqual([])
    await close()
  })
})

describe('two quick taps', () => {
  it('open a page once: one step back is where one was', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await button(page, /^空调/).dblclick()
    await page.getByText('第 1 题，共').waitFor()
    await page.goBack()
    await choose(page)
    expect(errors).toEqual([])
    await close()
  })

  it('book one visit', async () => {
    const { page, errors, close } = await filledBooking(browser, server.url)
    const before = await visitsLeft(server.url)
    const count = await countSent(page, '**/v1/pickups', 'POST')
    await button(page, '确认预约').dblclick()
    await page.getByText('这一单走到哪了').waitFor()
    expect(count.sent).toBe(1)
    expect(await visitsLeft(server.url)).toBe(before - 1)
    expect(errors).toEqual([])
    await close()
  })

  it('move a visit once, cancel it once, and never by the tap that only asks', async () => {
    const phone = await bookedPhone(browser, server.url)
    const { page, errors, close } = phone
    const moves = await countSent(page, '**/v1/pickups/*/reschedule', 'POST')
    await button(page, '改时间').dblclick()
    const sheet = page.getByRole('dialog')
    await chooseWindow(sheet, '13:00')
    await button(page, /^改到 /).dblclick()
    await page.getByText('改了时间').waitFor()
    expect(moves.sent).toBe(1)

    const cancels = await countSent(page, '**/v1/pickups/*/cancel', 'POST')
    await tapCancelTwice(page)
    expect(cancels.sent).toBe(0)
    await button(page, '确认取消').dblclick()
    await page.getByText('这一单取消了').waitFor()
    expect(cancels.sent).toBe(1)
    expect(await kindsOf(phone)).toEqual(['booked', 'rescheduled', 'cancelled'])
    expect(errors).toEqual([])
    await close()
  })

  it('erase name, phone and address once, and make one code for another phone', async () => {
    const { page, errors, close } = await bookedPhone(browser, server.url)
    const codes = await countSent(page, '**/v1/pickups/*/handover', 'POST')
    await button(page, '在另一台手机上打开').dblclick()
    await page.getByRole('img', { name: '这一单的二维码' }).waitFor()
    expect(codes.sent).toBe(1)
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
    const erasures = await countSent(page, '**/v1/pickups/*/personal-data', 'DELETE')
    await page.getByText('删除我的姓名、电话和地址').click()
    await button(page, '删除，并取消这一单').dblclick()
    await page.getByText('姓名、电话和地址已经删除').waitFor()
    expect(erasures.sent).toBe(1)
    expect(errors).toEqual([])
    await close()
  })

  it('share once, sign once and save one poster', async () => {
    const { page, errors, close } = await phonePage(browser)
    await page.addInitScript(() => {
      let shares = 0
      navigator.share = () => {
        shares += 1
        document.documentElement.dataset.shares = String(shares)
        return new Promise(() => {})
      }
      const { click } = HTMLAnchorElement.prototype
      let saves = 0
      HTMLAnchorElement.prototype.click = function () {
        saves += 1
        document.documentElement.dataset.saves = String(saves)
        click.call(this)
      }
    })
    const signings = await countSent(page, '**/v1/quotes', 'POST')
    await page.goto(server.url)
    await quoteAirConditioner(page)
    expect(signings.sent).toBe(1)
    await button(page, '分享').dblclick()
    expect(await page.locator('html').getAttribute('data-shares')).toBe('1')
    await press(page, '存成海报')
    const download = page.waitForEvent('download')
    await button(page, '保存图片').dblclick()
    await download
    expect(await page.locator('html').getAttribute('data-saves')).toBe('1')
    expect(errors).toEqual([])
    await close()
  })

  it('value what has expired once more, not twice', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await quoteAirConditioner(page)
    await page.evaluate(() => {
      const stored = JSON.parse(JSON.parse(localStorage['youshu.quotes']).data)
      stored[0].signed.expiresAt = '2020-01-01T00:00:00.000Z'
      localStorage['youshu.quotes'] = JSON.stringify({ data: JSON.stringify(stored) })
    })
    await page.reload()
    await button(page, '用这些答案重新估价').dblclick()
    await page.getByText('已签名').filter({ visible: true }).waitFor()
    const kept = await page.evaluate(() => JSON.parse(JSON.parse(localStorage['youshu.quotes']).data).length)
    expect(kept).toBe(2)
    expect(errors).toEqual([])
    await close()
  })

  it('only ask before anything on the phone is erased', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await quoteAirConditioner(page)
    const count = () =>
      page.evaluate(() => JSON.parse(JSON.parse(localStorage['youshu.quotes'] ?? '{"data":"[]"}').data).length)
    await page.goto(`${server.url}/#/pages/my-quotes/index`)
    await button(page, /^删除/).dblclick()
    expect(await count()).toBe(1)
    await openAnew(page, `${server.url}/#/pages/privacy/index`)
    await button(page, '清掉这台手机的全部记录').dblclick()
    await button(page, '全部清掉').waitFor()
    expect(await count()).toBe(1)
    expect(errors).toEqual([])
    await close()
  })
})

describe('an answer that is lost after the server acted', () => {
  it('leaves a visit moved once and cancelled once, with words in between', async () => {
    const phone = await bookedPhone(browser, server.url)
    const { page, errors, close } = phone
    const moves = await loseFirstAnswer(page, '**/v1/pickups/*/reschedule')
    await press(page, '改时间')
    await chooseWindow(page.getByRole('dialog'), '13:00')
    await press(page, /^改到 /)
    await page.getByText('再点一次，不会改两次').waitFor()
    await press(page, /^改到 /)
    await page.getByText('改了时间').waitFor()
    expect(moves.sent).toBe(2)

    const cancels = await loseFirstAnswer(page, '**/v1/pickups/*/cancel')
    await press(page, '取消预约')
    await press(page, '确认取消')
    await page.getByText('再点一次，不会取消两次').waitFor()
    await press(page, '确认取消')
    await page.getByText('这一单取消了').waitFor()
    expect(cancels.sent).toBe(2)
    expect(await kindsOf(phone)).toEqual(['booked', 'rescheduled', 'cancelled'])
    expect(errors).toEqual([])
    await close()
  })

  it('leaves an erasure done once', async () => {
    const phone = await bookedPhone(browser, server.url)
    const { page, errors, close } = phone
    const erasures = await loseFirstAnswer(page, '**/v1/pickups/*/personal-data')
    await page.getByText('删除我的姓名、电话和地址').click()
    await press(page, '删除，并取消这一单')
    await page.getByText('没有送到').waitFor()
    await press(page, '删除，并取消这一单')
    await page.getByText('姓名、电话和地址已经删除').waitFor()
    expect(erasures.sent).toBe(2)
    expect((await kindsOf(phone)).filter((kind) => kind === 'erased')).toHaveLength(1)
    expect(errors).toEqual([])
    await close()
  })
})

describe('leaving while a booking is sent', () => {
  it('by going back: it is made once and stands among the visits', async () => {
    const { page, errors, close } = await filledBooking(browser, server.url)
    const before = await visitsLeft(server.url)
    await countSent(page, '**/v1/pickups', 'POST')
    const answered = page.waitForResponse('**/v1/pickups')
    await press(page, '确认预约')
    await page.goBack()
    await answered
    await page.goto(`${server.url}/#/pages/my-pickups/index`)
    await page.getByText('约好').filter({ visible: true }).first().waitFor()
    expect(await page.getByText('有一单还没送到').count()).toBe(0)
    expect(await visitsLeft(server.url)).toBe(before - 1)
    expect(errors).toEqual([])
    await close()
  })

  it('by closing the app before the answer: it waits among the visits, and is made once', async () => {
    const { page, errors, close } = await filledBooking(browser, server.url)
    const before = await visitsLeft(server.url)
    const made = new Promise<void>((resolve) => {
      void page.route(
        '**/v1/pickups',
        async (route) => {
          await route.fetch()
          resolve()
        },
        { times: 1 },
      )
    })
    await press(page, '确认预约')
    await made
    await openAnew(page, `${server.url}/#/pages/my-pickups/index`)
    await press(page, '去送')
    await press(page, '再送一次')
    await page.getByText('这一单走到哪了').waitFor()
    expect(await visitsLeft(server.url)).toBe(before - 1)
    expect(errors).toEqual([])
    await close()
  })
})

describe('a phone that is full', () => {
  it('says that the visit could not be kept, and keeps it once there is room', async () => {
    const { page, errors, close } = await filledBooking(browser, server.url)
    const before = await visitsLeft(server.url)
    await page.evaluate(fillPhone)
    await press(page, '确认预约')
    await page.getByText('约好了，凭证没存下来').waitFor()
    await giveRoom(page)
    await press(page, '再存一次')
    await page.getByText('这一单走到哪了').waitFor()
    await page.reload()
    await page.getByText('这一单走到哪了').waitFor()
    expect(await visitsLeft(server.url)).toBe(before - 1)
    expect(errors).toEqual([])
    await close()
  })

  it('says before a visit is sent, and after nobody answered, that closing loses it', async () => {
    const { page, errors, close } = await filledBooking(browser, server.url)
    await page.evaluate(fillPhone)
    await page.getByLabel('怎么称呼').fill('陈先生')
    await page.getByText('手机存不下了，约好前先别关掉。').waitFor()
    await page.route('**/v1/pickups', (route) => route.abort())
    await press(page, '确认预约')
    await page.getByText('手机存不下了，关掉就没了。先清出一点空间，再送一次。').waitFor()
    expect(await button(page, '先存着，有网时再送').count()).toBe(0)
    await giveRoom(page)
    await press(page, '再送一次')
    await button(page, '先存着，有网时再送').waitFor()
    await page.unroute('**/v1/pickups')
    await page.getByText('这一单走到哪了').waitFor()
    expect(errors).toEqual([])
    await close()
  })

  it('opens a visit of another phone, says that closing loses it, and keeps it once there is room', async () => {
    const first = await bookedPhone(browser, server.url)
    const made = first.page.waitForResponse(/\/handover$/)
    await press(first.page, '在另一台手机上打开')
    const { code } = await (await made).json()
    const { page, errors, close } = await phonePage(browser)
    await page.addInitScript(fillPhone)
    await page.goto(`${server.url}/#/pages/pickup/index?handover=${code}`)
    await page.getByText('这一单走到哪了').waitFor()
    await page.getByText('手机存不下了，这一单关掉就打不开了').waitFor()
    await press(page, '再存一次')
    await page.getByText('还是存不下').waitFor()
    await giveRoom(page)
    await press(page, '再存一次')
    await page.getByText('手机存不下了').waitFor({ state: 'hidden' })
    await page.reload()
    await page.getByText('这一单走到哪了').waitFor()
    expect(await page.getByText('手机存不下了').count()).toBe(0)
    expect(errors).toEqual([])
    await close()
    await first.close()
  })

  it('or blocks storage still shows every page, in Chinese', async () => {
    const { page, errors, close } = await phonePage(browser)
    await page.addInitScript(() => {
      const get = () => {
        throw new DOMException('forbidden', 'SecurityError')
      }
      Object.defineProperty(window, 'localStorage', { get })
    })
    for (const [address, text] of addresses) {
      await openAnew(page, `${server.url}/#/${address}`)
      await page.getByText(text).first().waitFor()
    }
    expect(errors).toEqual([])
    await close()
  })
})
