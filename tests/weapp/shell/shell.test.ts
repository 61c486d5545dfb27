import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchChromium } from '../../support/chromium'
import { type PhonePage, phonePage } from '../../support/phone-page'
import { countSetData, readCalls, readLog } from './read-log'
import { type ServedWeapp, serveWeapp } from './serve-weapp'

// A mini-program in WeChat's own words, small enough to read, so that a failure here is the shell's and not the app's.
const smallWeapp = {
  'app.json': JSON.stringify({
    pages: ['home', 'second'],
    subPackages: [{ root: 'apart', pages: [] }],
    darkmode: true,
    window: { navigationBarTitleText: '小程序' },
  }),
  'apart/words.js': 'module.exports = { said: "fetched" }',
  'app.js': 'App({})',
  'app.wxss': 'page { padding: 75rpx } button { color: rgb(1, 2, 3) }',
  'home.json': '{}',
  'home.wxml': `
    <view id="count">{{count}}</view><view id="seen">{{seen}}</view>
    <button id="add" bindtap="add">加一</button>
    <button id="next" bindtap="next">下一页</button>
    <button id="share" open-type="share">分享</button>
    <button id="fail" bindtap="fail">出错</button>
    <button id="fetch" bindtap="fetch">取分包</button>
    <button id="open" bindtap="open">打开</button>
    <page-container show="{{opened}}" overlay="{{false}}" custom-style="height: 1px" bind:beforeleave="left"><view id="held">盖着</view></page-container>
    <page-container show="{{opened}}"><view id="second-held">第二个</view></page-container>
    <picker mode="multiSelector" aria-label="地区" range="{{range}}" bindchange="pick"><text>地区</text></picker>`,
  'home.js': `
    Page({
      data: { count: 0, seen: '', range: [['京', '沪'], ['东', '西'], ['甲', '乙']] },
      onLoad() {
        const compiled = new Function('return 1')()
        this.setData({ seen: [typeof localStorage, typeof fetch, typeof compiled, wx.getAppBaseInfo().theme].join() })
        wx.onThemeChange(({ theme }) => this.setData({ seen: theme }))
      },
      add() { this.setData({ count: this.data.count + 1 }) },
      fail() { throw new Error('the page fails') },
      fetch() {
        require.async('./apart/words.js').then(
          ({ said }) => this.setData({ seen: said, count: this.data.count + 1 }),
          ({ mod, errMsg }) => this.setData({ seen: mod + ' ' + errMsg }),
        )
      },
      open() { this.setData({ opened: true }) },
      left() { this.setData({ seen: 'closed', opened: this.data.count > 0 }) },
      next() { wx.navigateTo({ url: '/second?id=7' }) },
      pick({ detail }) { this.setData({ seen: detail.value.join() }) },
      onShareAppMessage({ from }) { return { title: '来自 ' + from, path: '/second?id=9' } },
    })`,
  'second.json': '{}',
  'second.wxml': '<view id="id">{{id}}</view>',
  'second.js':
    'Page({ onLoad({ id }) { this.setData({ id }); wx.request({ url: "https://api.example/x", fail: () => {} }) } })',
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'small-weapp-'))
let browser: Browser
let served: ServedWeapp
let phone: PhonePage
let page: Page

beforeAll(async () => {
  fs.mkdirSync(path.join(folder, 'apart'))
  for (const [name, content] of Object.entries(smallWeapp)) fs.writeFileSync(path.join(folder, name), content)
  served = await serveWeapp(folder)
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await served?.close()
  fs.rmSync(folder, { recursive: true })
})

beforeEach(async () => {
  phone = await phonePage(browser)
  page = phone.page
  await page.goto(served.url)
  await page.waitForSelector('[data-ready]')
  return async () => {
    expect(phone.errors).toEqual([])
    await phone.close()
  }
})

const shows = (selector: string, text: string) => page.locator(selector).filter({ hasText: text }).waitFor()

test('the app sees neither browser globals nor a working Function, but the theme', async () => {
  expect(served.warnings).toEqual([])
  await shows('#seen', 'undefined,undefined,undefined,light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shows('#seen', 'dark')
})

test('a tap reaches the page, and its setData is counted in calls and bytes', async () => {
  await page.tap('#add')
  await page.tap('#add')
  await shows('#count', '2')
  const { home } = await countSetData(page)
  expect(home?.calls).toBe(3)
  expect(await readLog(page, 'setData')).toContainEqual({ kind: 'setData', route: 'home', bytes: 11 })
})

test('styles are translated: rpx scales with the width, tags become elements', async () => {
  const { padding, colour } = await page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) as Element)
    return { padding: styleOf('wx-page').paddingTop, colour: styleOf('#add').color }
  })
  expect({ padding, colour }).toEqual({ padding: '39px', colour: 'rgb(1, 2, 3)' })
})

test('pages open with their query and close by the host’s back button', async () => {
  await page.tap('#next')
  await shows('#id', '7')
  expect(await readCalls(page, 'navigateTo')).toEqual([{ url: '/second?id=7' }])
  await page.getByRole('button', { name: '返回' }).tap()
  await shows('#host-nav', '小程序')
  expect(await page.locator('wx-page').count()).toBe(1)
})

test('a back closes the container that shows, once for each time the page shows it, and only then the page', async () => {
  const goBack = () => page.evaluate(() => globalThis.__shell.navigation.goBack())
  await page.tap('#open')
  await page.locator('#held').waitFor()
  await goBack()
  await shows('#seen', 'closed')
  await page.locator('#held').waitFor({ state: 'hidden' })
  await page.tap('#open')
  await page.locator('#held').waitFor()
  await goBack()
  await page.locator('#held').waitFor({ state: 'hidden' })
  await expect(goBack()).rejects.toThrow('cannot navigate back at first page')
})

test('a container that closed stays closed for a page that never said so', async () => {
  await page.tap('#add')
  await page.tap('#open')
  await page.locator('#held').waitFor()
  await page.evaluate(() => globalThis.__shell.navigation.goBack())
  await page.tap('#open')
  expect(await page.locator('#held').isVisible()).toBe(false)
})

test('a page has one container: a second one is refused', async () => {
  await page.tap('#open')
  await page.locator('#held').waitFor()
  expect(await page.locator('#second-held').isVisible()).toBe(false)
  expect(await readLog(page, 'warning')).toEqual([
    { kind: 'warning', message: 'page-container: there is one on this page already' },
  ])
})

test('a share button asks the page for its card', async () => {
  await page.tap('#share')
  await expect.poll(() => readLog(page, 'share')).toHaveLength(1)
  const [share] = await readLog(page, 'share')
  expect(share).toMatchObject({ from: 'button', card: { title: '来自 button', path: '/second?id=9' } })
})

test('a picker of three columns confirms with its last', async () => {
  const columns = page.getByLabel('地区')
  await columns.nth(0).selectOption('沪')
  await columns.nth(2).selectOption('乙')
  await shows('#seen', '1,0,1')
})

test('a page that is not in app.json is refused', async () => {
  const opening = page.evaluate(() => globalThis.__shell.navigation.navigateTo('/nowhere'))
  await expect(opening).rejects.toThrow('page "nowhere" is not found')
})

test('a script of a sub-package is fetched once, and not at all without network', async () => {
  await page.context().setOffline(true)
  await page.tap('#fetch')
  await shows('#seen', 'apart/words.js loadSubPackage:fail no network')
  await page.context().setOffline(false)
  await page.tap('#fetch')
  await shows('#seen', 'fetched')
  await page.context().setOffline(true)
  await page.tap('#fetch')
  await shows('#count', '2')
  expect(await readCalls(page, 'require.async')).toHaveLength(3)
})

test('what the app throws is on the log and among the page’s errors', async () => {
  await page.tap('#fail')
  await expect.poll(() => readLog(page, 'error')).toHaveLength(1)
  expect(phone.errors.splice(0).join()).toContain('the page fails')
})
