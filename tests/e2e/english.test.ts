import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { englishTexts } from '../../shared/categories/english'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'

const scripts = 'dist/h5/js'
const chinese = /\p{Script=Han}/u

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

const firstTitle = Object.values(englishTexts['air-conditioner']?.questions ?? {})[0]?.title ?? ''

/** The scripts of the build that hold the English words of the categories. */
const english = readdirSync(scripts).filter((name) =>
  readFileSync(path.join(scripts, name), 'utf8').includes(firstTitle),
)

function collectScripts(page: Page): Set<string> {
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(path.basename(new URL(request.url()).pathname)))
  return asked
}

it('who speaks English is asked in English, and says so to the screen reader', async () => {
  const { page, errors, close } = await phonePage(browser, { locale: 'en-US' })
  await page.goto(server.url)
  await page.getByRole('button', { name: /^Air conditioner/ }).click()
  await page.getByText(firstTitle).waitFor()
  const text = await page.locator('.app').last().innerText()
  expect(text).not.toMatch(chinese)
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
  expect(await page.title()).not.toMatch(chinese)
  expect(errors).toEqual([])
  await close()
})

it('who speaks Chinese does not load the English words of the categories', async () => {
  const { page, errors, close } = await phonePage(browser)
  const asked = collectScripts(page)
  await page.goto(server.url)
  await page.getByRole('button', { name: /^空调/ }).click()
  await page.getByText('第 1 题，共').waitFor()
  expect(english).not.toEqual([])
  expect(english.filter((name) => asked.has(name))).toEqual([])
  expect(errors).toEqual([])
  await close()
})

it('another language is chosen at the foot of the front page and stays chosen', async () => {
  const { page, errors, close } = await phonePage(browser)
  await page.goto(server.url)
  await page.getByRole('button', { name: 'English', exact: true }).click()
  await page.getByText('What do you have?').waitFor()
  await page.reload()
  await page.getByRole('button', { name: '中文', exact: true }).click()
  await page.getByText('想估哪一样').waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  expect(errors).toEqual([])
  await close()
})
