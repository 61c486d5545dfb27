import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { answerQuestions, soundWallUnit } from '../e2e/answer-questions'
import { fillBooking } from '../e2e/book-visit'
import { countSent } from '../e2e/count-sent'
import { fillPhone, giveRoom } from '../e2e/full-phone'
import { holdAnswers } from '../e2e/hold-answers'
import { loseFirstAnswer } from '../e2e/lose-first-answer'
import { tapCancelTwice } from '../e2e/tap-cancel-twice'
import { visitsLeft } from '../e2e/visits-left'
import { httpClient } from '../support/http-client'
import { readCalls } from './shell/read-log'
import { weappPhone } from './weapp-phone'

const app = weappPhone({ trouble: true })
let page: Page

beforeEach(() => {
  page = app.page
  // Calls may fail; nothing is thrown.
  return () => expect(app.errors).toEqual([])
})

const front = () => page.locator('wx-page').last()
const button = (name: string | RegExp) => page.getByRole('button', { name })
const seen = (text: string | RegExp) => front().getByText(text).first().waitFor()
const openPages = () => page.evaluate(() => globalThis.__shell.pageStack.map(({ route }) => route))
const keptQuotes = () => page.evaluate(() => JSON.parse(JSON.parse(localStorage['weapp:youshu.quotes'])).length)
const visits = () => visitsLeft(app.server.url)
const cut = () => page.route('**/api-origin/**', (route) => route.abort())
const reconnect = () => page.unroute('**/api-origin/**')

const goBack = () => page.evaluate(() => globalThis.__shell.navigation.navigateBack())

/** Up to the last question of an air conditioner. */
async function answerAllButOne(): Promise<void> {
  await app.open('/pages/home/index')
  await button(/^空调/).click()
  await answerQuestions(page, soundWallUnit.slice(0, -1))
  await seen(`第 ${soundWallUnit.length} 题，共`)
}

const lastAnswer = () => page.getByRole('radio', { name: String(soundWallUnit[soundWallUnit.length - 1]) }).first()

/** A booking that only has to be confirmed, with the quote it is for behind it. */
async function fillSharedBooking(): Promise<void> {
  const { id } = await httpClient(app.server.url).signQuote()
  await app.open(`/pages/shared-quote/index?id=${id}`)
  await button('用这个价约上门').click()
  await fillBooking(page)
}

describe('two quick taps in WeChat', () => {
  it('open a page once', async () => {
    await app.open('/pages/home/index')
    await button(/^空调/).dblclick()
    await seen('是哪种空调？')
    expect(await openPages()).toEqual(['pages/home/index', 'pages/question/index'])
  })

  it('on the last answer value once and sign once', async () => {
    await answerAllButOne()
    const signings = await countSent(page, '**/v1/quotes', 'POST')
    await lastAnswer().dblclick()
    await seen('已签名')
    expect(signings.sent).toBe(1)
    expect(await keptQuotes()).toBe(1)
    expect(await openPages()).toEqual(['pages/home/index', 'pages/quote/index'])
  })

  it('book one visit, and cancel it once, never by the tap that only asks', async () => {
    await fillSharedBooking()
    const before = await visits()
    const bookings = await countSent(page, '**/v1/pickups', 'POST')
    await button('确认预约').dblclick()
    await seen('这一单走到哪了')
    expect(bookings.sent).toBe(1)
    expect(await visits()).toBe(before - 1)

    const cancels = await countSent(page, '**/v1/pickups/*/cancel', 'POST')
    await tapCancelTwice(page)
    expect(cancels.sent).toBe(0)
    await button('确认取消').dblclick()
    await seen('这一单取消了')
    expect(cancels.sent).toBe(1)
    expect(await visits()).toBe(before)
  })
})

describe('a package that cannot be fetched', () => {
  it('is said where it was tapped, and opens with the next tap', async () => {
    await app.open('/pages/home/index')
    await page.evaluate(() => {
      globalThis.__wxMock.navigateTo = () => {
        throw { errMsg: 'navigateTo:fail loadSubpackage fail' }
      }
    })
    const privacy = button(/存了什么|隐私/).first()
    await privacy.click()
    await expect.poll(() => readCalls(page, 'showToast')).toHaveLength(1)
    expect(await readCalls(page, 'showToast')).toMatchObject([{ title: '没能打开。看看网络，再点一次。' }])
    await page.evaluate(() => {
      delete globalThis.__wxMock.navigateTo
    })
    await privacy.click()
    await seen('从来不要的')
  })
})

describe('without network', () => {
  it('the first visit leads to a price, unsigned, which is signed once the network is back', async () => {
    await cut()
    await answerAllButOne()
    await lastAnswer().click()
    await seen('未签名')
    await seen('618')
    await seen('现在没有网络')
    await reconnect()
    await button('再试一次').click()
    await seen('已签名')
  })

  it('cut half-way through signing, the price stays, and two more taps make it the same quote, not a second one', async () => {
    await answerAllButOne()
    const signed: unknown[] = []
    await page.route('**/v1/quotes', async (route) => {
      const response = await route.fetch()
      signed.push((await response.json()).id)
      if (signed.length > 1) return route.fulfill({ response })
      await cut()
      return route.abort()
    })
    await lastAnswer().click()
    await seen('现在没有网络')
    await seen('未签名')
    await seen('618')
    await reconnect()
    await button('再试一次').dblclick()
    await seen('已签名')
    expect(signed).toEqual([expect.stringMatching(/^[0-9a-z]{16}$/), signed[0]])
    expect(await keptQuotes()).toBe(1)
  })
})

describe('an answer that is lost after the server acted', () => {
  it('is asked for again: one visit is booked, and cancelled once', async () => {
    await fillSharedBooking()
    const before = await visits()
    const bookings = await loseFirstAnswer(page, '**/v1/pickups')
    await button('确认预约').click()
    await seen('这一单走到哪了')
    expect(bookings.sent).toBe(2)
    expect(await visits()).toBe(before - 1)

    const cancels = await loseFirstAnswer(page, '**/v1/pickups/*/cancel')
    await button('取消预约').click()
    await button('确认取消').click()
    await seen('再点一次，不会取消两次')
    await button('确认取消').click()
    await seen('这一单取消了')
    expect(cancels.sent).toBe(2)
    expect(await visits()).toBe(before)
  })
})

describe('leaving while a booking is sent', () => {
  it('by going back: it is made once and stands among the visits', async () => {
    await fillSharedBooking()
    const before = await visits()
    await countSent(page, '**/v1/pickups', 'POST')
    const answered = page.waitForResponse('**/v1/pickups')
    await button('确认预约').click()
    await goBack()
    await answered
    await expect.poll(() => page.evaluate(() => localStorage['weapp:youshu.pickups'])).toBeDefined()
    await page.evaluate(() => globalThis.__shell.navigation.reLaunch('/pages/my-pickups/index'))
    await seen('约好')
    expect(await front().getByText('有一单还没送到').count()).toBe(0)
    expect(await visits()).toBe(before - 1)
  })

  it('by going back: the quote leads to the visit from then on, and the list tells what is cancelled meanwhile', async () => {
    await fillSharedBooking()
    const booking = await holdAnswers(page, '**/v1/pickups')
    await button('确认预约').click()
    await goBack()
    await front().getByRole('button', { name: '用这个价约上门' }).waitFor()
    booking.release()
    await button('看上门进度').click()
    await seen('这一单走到哪了')

    await app.open('/pages/my-pickups/index')
    await button(/空调/).click()
    const cancel = await holdAnswers(page, '**/v1/pickups/*/cancel')
    await button('取消预约').click()
    await button('确认取消').click()
    await button('不取消了').click()
    await goBack()
    await seen('约好了')
    cancel.release()
    await seen('取消了')
  })

  it('by closing WeChat before the answer: it waits among the visits, and is made once', async () => {
    await fillSharedBooking()
    const before = await visits()
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
    await button('确认预约').click()
    await made
    await app.open('/pages/my-pickups/index')
    await button('去送').click()
    await button('再送一次').click()
    await seen('这一单走到哪了')
    expect(await visits()).toBe(before - 1)
  })
})

describe('a phone that is full in WeChat', () => {
  it('says so while one answers, signs all the same, and forgets nothing as long as it runs', async () => {
    await page.addInitScript(fillPhone)
    await answerAllButOne()
    await seen('手机存不下草稿了')
    await goBack()
    await seen('还没答完')
    await button(/^空调/).first().click()
    await seen(`第 ${soundWallUnit.length} 题，共`)
    await lastAnswer().click()
    await seen('已签名')
    await seen('这份估价关掉就没了')
    await goBack()
    await seen('618')
  })

  it('says that the visit could not be kept, and keeps it once there is room', async () => {
    await fillSharedBooking()
    const before = await visits()
    await page.evaluate(fillPhone)
    await button('确认预约').click()
    await seen('约好了，凭证没存下来')
    await giveRoom(page)
    await button('再存一次').click()
    await seen('这一单走到哪了')
    await app.open('/pages/my-pickups/index')
    await seen('约好')
    expect(await visits()).toBe(before - 1)
  })
})
