import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { gzBytes } from '../../bench/bundle'
import { categories } from '../../shared/categories'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { phonePage } from '../support/phone-page'
import { openApp } from './open-app'

const dist = 'dist/h5'
const mostBytes = 150_000

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

/** The first question of each category, by which its questionnaire is found in a file. */
const firstTitles = categories.map(({ questions, texts }) => texts.questions[questions[0]?.id ?? '']?.title ?? '')

it(`the front page of a phone that keeps nothing stands on ${mostBytes / 1000} KB of zipped scripts and styles, no questionnaire among them; prices come afterwards`, async () => {
  const { page, errors, close } = await phonePage(browser)
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).pathname))
  const prices = page.waitForRequest(/\/v1\/price-book$/)
  await page.goto(server.url)
  await page.getByRole('button', { name: /^手机/ }).waitFor()
  const files = [...asked].filter((name) => /\.(js|css)$/.test(name)).map((name) => readFileSync(path.join(dist, name)))
  const bytes = files.reduce((sum, file) => sum + gzBytes(file), 0)
  expect(bytes).toBeGreaterThan(50_000)
  expect(bytes).toBeLessThanOrEqual(mostBytes)
  expect(firstTitles.every(Boolean)).toBe(true)
  expect(firstTitles.filter((title) => files.some((file) => file.includes(title)))).toEqual([])
  await prices
  expect(errors).toEqual([])
  await close()
})

it('the front page shows what was begun, also when it is opened again', async () => {
  const { page, errors, close } = await openApp(browser, server.url)
  await page.getByRole('button', { name: /^空调/ }).click()
  await page.getByRole('radio', { name: /^挂机/ }).click()
  await page.getByText('第 2 题，共').waitFor()
  await page.goBack()
  await page.getByText('还没答完').waitFor()
  await page.reload()
  await page.getByText('还没答完').waitFor()
  expect(errors).toEqual([])
  await close()
})
