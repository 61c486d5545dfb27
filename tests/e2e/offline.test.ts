import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { serveFolder } from '../support/serve-folder'
import { answerQuestions, soundWallUnit } from './answer-questions'
import { openApp } from './open-app'

let browser: Browser

beforeAll(async () => {
  browser = await launchChromium()
})

afterAll(() => browser?.close())

const choose = (page: Page) => page.getByText('想估哪一样').waitFor()

/** Until the worker has put all files on the phone. */
const isKept = (page: Page) => page.evaluate(async () => (await navigator.serviceWorker.ready).scope)

describe('after one visit, with the server gone', () => {
  let server: LocalServer

  beforeEach(async () => {
    server = await startLocalServer()
    return () => server.stop()
  })

  it('the page opens, values a thing, and has it signed once the server is back', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await choose(page)
    await isKept(page)
    await server.crash()
    await page.reload()
    await choose(page)
    await page.getByRole('button', { name: /^空调/ }).click()
    await answerQuestions(page, soundWallUnit)
    await page.getByRole('main').getByText('未签名').first().waitFor()
    await page.getByRole('main').getByText('618').first().waitFor()

    await server.restart()
    await page.getByRole('button', { name: '再试一次' }).click()
    await page.getByText('已签名').waitFor()
    expect(errors).toEqual([])
    await close()
  })

  it('no answer of the API is on the phone, and the worker itself is asked for each time', async () => {
    const { page, errors, close } = await openApp(browser, server.url)
    await choose(page)
    await isKept(page)
    await page.reload()
    await choose(page)
    const kept = await page.evaluate(async () => {
      const caches = await Promise.all((await globalThis.caches.keys()).map((name) => globalThis.caches.open(name)))
      const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat()
      return requests.map(({ url }) => new URL(url).pathname)
    })
    expect(kept).toContain('/index.html')
    expect(kept.filter((name) => !/^\/(index\.html|(js|css)\/[\w.]+)$/.test(name))).toEqual([])
    expect((await fetch(`${server.url}/sw.js`)).headers.get('cache-control')).toBe('no-cache')
    expect(errors).toEqual([])
    await close()
  })
})

describe('a new build', () => {
  let folder: string
  let served: Awaited<ReturnType<typeof serveFolder>>

  beforeEach(async () => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'youshu-build-'))
    cpSync('dist/h5', folder, { recursive: true })
    served = await serveFolder(folder)
  })

  afterEach(async () => {
    await served.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const rewrite = (name: string, from: string, to: string) => {
    const before = readFileSync(path.join(folder, name), 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`${name} has no ${from}`)
    writeFileSync(path.join(folder, name), after)
  }

  it('is shown at the next opening, not the one the worker keeps', async () => {
    const { page, close } = await openApp(browser, served.url)
    await choose(page)
    await isKept(page)
    rewrite('index.html', '<html ', '<html data-build="next" ')
    await page.reload()
    await page.locator('html[data-build=next]').waitFor()
    await close()
  })

  it('finds its own files without network while the worker of the old one is still in charge', async () => {
    const { page, close } = await openApp(browser, served.url)
    await choose(page)
    await isKept(page)
    writeFileSync(path.join(folder, 'js/next.0123abcd.js'), '"next"')
    rewrite('sw.js', '{url:"index.html?kept"', '{url:"js/next.0123abcd.js",revision:null},{url:"index.html?kept"')
    await page.reload()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting?.state === 'installed')
    await page.context().setOffline(true)
    expect(await page.evaluate(async () => (await fetch('js/next.0123abcd.js')).text())).toBe('"next"')
    await close()
  })
})

describe('the output for WeChat', () => {
  it('has nothing of the worker', () => {
    const names = readdirSync('dist/weapp', { recursive: true }).map(String)
    const scripts = names.filter((name) => name.endsWith('.js'))
    expect(scripts).toContain('app.js')
    expect(names.filter((name) => /sw\.js|workbox/.test(name))).toEqual([])
    const texts = scripts.map((name) => readFileSync(path.join('dist/weapp', name), 'utf8'))
    expect(texts.filter((text) => text.includes('serviceWorker'))).toEqual([])
  })
})
