import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { englishTexts } from '../../shared/categories/english'
import { launchChromium } from '../support/chromium'
import { httpClient } from '../support/http-client'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'
import { chooseWindow } from './choose-window'

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

const scriptsWith = (text: string) =>
  readdirSync(scripts).filter((name) => readFileSync(path.join(scripts, name), 'utf8').includes(text))

/** The scripts of the build that hold the English words of the categories, and the English names of places. */
const english = { words: scriptsWith(firstTitle), places: scriptsWith('Horqin Left Middle Banner') }

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

it('who speaks English books in a district that is found and named in English', async () => {
  const { page, errors, close } = await phonePage(browser, { locale: 'en-US' })
  await page.goto((await httpClient(server.url).signQuote()).url)
  await page.getByRole('button', { name: 'Book a pickup at this price' }).click()
  await page.getByText('Find by name').click()
  await page.getByLabel('Name of a district or city').fill('guizhou')
  await page.getByText('We do not go to “guizhou” yet').waitFor()
  await page.getByLabel('Name of a district or city').fill('tianhe')
  await page.getByText('Tianhe District, Guangzhou, Guangdong').click()
  await page.getByText('We come to you, from Guangzhou station 1 (sample).').waitFor()
  await chooseWindow(page, '9:00')
  await page.getByLabel('Your name').fill('Chen')
  await page.getByLabel('Mobile number').first().fill('13800138000')
  await page.getByLabel('Address').fill('1 Tiyu West Road')
  expect(await page.locator('.app').last().innerText()).not.toMatch(chinese)
  await page.getByRole('checkbox').click()
  await page.getByRole('button', { name: 'Book', exact: true }).click()
  await page.getByText('Tianhe District, Guangzhou, Guangdong, fetched by Guangzhou station 1 (sample)').waitFor()
  expect(await page.locator('.app').last().innerText()).not.toMatch(chinese)
  expect(errors).toEqual([])
  await close()
})

it('who speaks Chinese loads neither the English words of the categories nor the names of places', async () => {
  const { page, errors, close } = await phonePage(browser)
  const asked = collectScripts(page)
  await page.goto(server.url)
  await page.getByRole('button', { name: /^空调/ }).click()
  await page.getByText('第 1 题，共').waitFor()
  await page.goto((await httpClient(server.url).signQuote()).url)
  await page.getByRole('button', { name: '用这个价约上门' }).click()
  await page.getByText('按地名找').waitFor()
  for (const names of [english.words, english.places]) {
    expect(names).not.toEqual([])
    expect(names.filter((name) => asked.has(name))).toEqual([])
  }
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
