import { packToken } from '@shared/quote-token/card'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { httpClient } from '../support/http-client'
import { readCalls } from './shell/read-log'
import { weappPhone } from './weapp-phone'

const mostCharacters = 1024
const fromMoments = '?scene=1154'

const app = weappPhone()
let page: Page

beforeEach(() => {
  page = app.page
})

async function signCard() {
  const { id, token } = await httpClient(app.server.url).signQuote()
  return { id, token, query: `id=${id}&card=${packToken(token)}` }
}

async function open(query: string, scene = ''): Promise<void> {
  await app.open(`/pages/shared-quote/index?${query}`, scene)
}

const cut = () => page.route('**/api-origin/**', (route) => route.abort())
const verified = () => page.getByText('签名有效，这台手机刚验过').waitFor()
const buttons = () => page.getByRole('button').allInnerTexts()

describe('a card in WeChat', () => {
  it('opens cold with the server unreachable: the price and its lines, marked as not checked', async () => {
    const { query } = await signCard()
    await cut()
    await open(query)
    await page.getByText('没能联网').first().waitFor()
    await page.getByText('1.5 匹挂机空调').first().waitFor()
    await page.getByText(/看全部 \d+ 行明细/).waitFor()
  })

  it('opens cold with the server unreachable, verified, where the app has met the server before', async () => {
    const [first, second] = [await signCard(), await signCard()]
    await open(first.query)
    await verified()
    await cut()
    await page.goto('about:blank')
    await open(second.query)
    await page.getByText('签名对得上。没能联网确认它还作不作数').waitFor()
    expect(await buttons()).not.toContain('用这个价约上门')
  })

  it('passes on to a chat and to Moments within the characters that WeChat allows', async () => {
    const { query } = await signCard()
    await open(query)
    await verified()
    const friend = await page.evaluate(() => globalThis.__shell.shareToFriend())
    const moments = await page.evaluate(() => globalThis.__shell.shareToMoments())
    expect(friend).toMatchObject({ path: `/pages/shared-quote/index?${query}` })
    expect(moments).toMatchObject({ query })
    expect(String(friend?.path).length).toBeLessThanOrEqual(mostCharacters)
  })

  it('of an older version, with the token itself, still opens', async () => {
    const { token } = await signCard()
    await open(`token=${token}`)
    await verified()
  })
})

describe('opened from Moments, alone', () => {
  const leadingAway = /约上门|重新估价|我也估一个|看新的那一份/

  it('it can be read to the last line, and says where to go for the rest', async () => {
    const { query } = await signCard()
    await open(query, fromMoments)
    await verified()
    await page.getByText('“前往小程序”').waitFor()
    await page.getByText(/看全部 \d+ 行明细/).click()
    await page.getByText('点任何一行').waitFor()
    expect(await page.getByText('答案已经填好').count()).toBe(0)
    expect((await buttons()).filter((text) => leadingAway.test(text))).toEqual([])
    expect(await readCalls(page, 'login')).toEqual([])
  })

  it('it opens without network, and only what stays on the page is offered', async () => {
    const { query } = await signCard()
    await cut()
    await open(query, fromMoments)
    await page.getByText('没能联网').first().waitFor()
    expect((await buttons()).filter((text) => leadingAway.test(text))).toEqual([])
    await page.unroute('**/api-origin/**')
    await page.getByRole('button', { name: '联网再看一次' }).click()
    await verified()
  })

  it('a link that cannot be read says so, without a button that leads away', async () => {
    await open('id=abc', fromMoments)
    await page.getByText('这个链接读不出来').waitFor()
    await page.getByText('“前往小程序”').waitFor()
    expect((await buttons()).filter((text) => leadingAway.test(text))).toEqual([])
  })
})
