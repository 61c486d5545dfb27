import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'

declare global {
  interface Window {
    readMoved: () => number
    empty: number
  }
}

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

/** Keeps every script of the app back; what it returns lets them through. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/js/*.js', (route) => released.then(() => route.continue()))
  return release
}

/** From now on, how much of the page moves, and how often the browser draws it with nothing on it. */
const watchDrawing = (page: Page) =>
  page.evaluate(() => {
    let moved = 0
    const add = (entries: PerformanceEntryList) => {
      for (const entry of entries) moved += (entry as PerformanceEntry & { value: number }).value
    }
    const observer = new PerformanceObserver((list) => add(list.getEntries()))
    observer.observe({ type: 'layout-shift' })
    window.readMoved = () => {
      // What moved last is still to be told.
      add(observer.takeRecords())
      return moved
    }
    window.empty = 0
    const look = () => {
      if (!document.querySelector('.hero__title')) window.empty += 1
      requestAnimationFrame(look)
    }
    look()
  })

/** Where each tile and heading stands. */
const whereThingsStand = (page: Page) =>
  page
    .locator('.hero__title, .tile, .tile__name, .tile__note, .trust, .tabs')
    .evaluateAll((all) => all.map((one) => Object.values(one.getBoundingClientRect().toJSON())))

it.each([
  { locale: 'zh-CN', theme: 'light', choose: '想估哪一样', ground: 'rgb(243, 244, 240)' },
  { locale: 'en-GB', theme: 'dark', choose: 'What do you have?', ground: 'rgb(15, 20, 18)' },
] as const)(
  'a first visit in $locale and $theme sees the front page before any script runs, and nothing moves when it is drawn',
  async ({ locale, theme, choose, ground }) => {
    const { page, errors, close } = await phonePage(browser, { locale, theme })
    const release = await holdScripts(page)
    await page.goto(server.url, { waitUntil: 'commit' })
    const heading = page.getByText(choose)
    await heading.waitFor()
    expect(
      await page.locator('.app').evaluateAll((all) => all.map((one) => getComputedStyle(one).backgroundColor)),
    ).toEqual([ground])
    expect(await page.getByRole('heading').count()).toBe(0)
    const before = await whereThingsStand(page)
    await watchDrawing(page)
    release()
    await page.getByRole('heading', { name: choose }).waitFor()
    expect(await heading.count()).toBe(1)
    expect(await whereThingsStand(page)).toEqual(before)
    expect(await page.evaluate(() => [window.readMoved(), window.empty])).toEqual([0, 0])
    expect(errors).toEqual([])
    await close()
  },
)

it.each([
  { who: 'a phone opened on another page', hash: '#/pages/privacy/index', keeps: [], shows: '从来不要的' },
  { who: 'a phone that keeps something', hash: '', keeps: ['youshu.appearance'], shows: '想估哪一样' },
])('$who waits for the page itself', async ({ hash, keeps, shows }) => {
  const { page, errors, close } = await phonePage(browser)
  await page.addInitScript((keys) => {
    for (const key of keys) localStorage[key] = JSON.stringify({ data: '{}' })
  }, keeps)
  const release = await holdScripts(page)
  await page.goto(`${server.url}/${hash}`, { waitUntil: 'commit' })
  // Read whole, the scripts of the app still held back.
  await page.waitForFunction(() => document.readyState === 'interactive')
  expect(await page.locator('.app').count()).toBe(0)
  release()
  await page.getByRole('heading', { name: shows }).waitFor()
  expect(errors).toEqual([])
  await close()
})
