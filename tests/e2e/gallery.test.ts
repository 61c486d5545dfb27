import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { galleryBuild } from '../../scripts/gallery/gallery-build'
import { launchChromium } from '../support/chromium'
import { type PhonePage, phonePage } from '../support/phone-page'
import { serveFolder } from '../support/serve-folder'
import { findBarriers } from './find-barriers'
import { findSmallTargets } from './find-small-targets'

let folder: string
let browser: Browser
let server: Awaited<ReturnType<typeof serveFolder>>

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'youshu-gallery-'))
  await build(galleryBuild(folder))
  server = await serveFolder(folder)
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  await server?.close()
  await rm(folder, { recursive: true, force: true })
})

const daylight = { name: 'light, in Chinese', theme: 'light', care: 0, locale: 'zh-CN' } as const
/** Where words are longest and room is scarcest. */
const hardest = { name: 'dark, largest, in English', theme: 'dark', care: 3, locale: 'en-GB' } as const

async function openGallery({ theme, care, locale }: typeof daylight | typeof hardest): Promise<PhonePage> {
  const phone = await phonePage(browser, { theme, locale })
  await phone.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await phone.page.addInitScript((chosen) => {
    // An empty document has no storage.
    if (location.href !== 'about:blank') localStorage['youshu.appearance'] = JSON.stringify({ care: chosen })
  }, care)
  await open(phone.page, '#/gallery')
  // A skeleton waits before it shows.
  await phone.page.locator('#skeleton .bone').first().waitFor()
  return phone
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(`${server.url}/${address}`)
  await page.locator('.app').waitFor()
}

/** One screen throws, to be caught; React says so as well. */
const isExpected = (error: string): boolean => /thrown on purpose|^The above error occurred/.test(error)

/** What reaches beyond the edge of the phone; days are there to be pushed sideways. */
const findOverhang = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.app *')]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1 && !element.closest('.days'))
      .map(({ className }) => className),
  )

it.each([daylight, hardest])('every component keeps nobody out, $name', async (look) => {
  const { page, errors, close } = await openGallery(look)
  expect(await page.locator(`.theme-${look.theme}.care-${look.care}`).count()).toBe(1)
  expect([...(await findBarriers(page)), ...(await findSmallTargets(page))]).toEqual([])
  expect(errors.filter((error) => !isExpected(error))).toEqual([])
  await close()
})

it('every whole screen keeps nobody out', async () => {
  const { page, errors, close } = await openGallery(hardest)
  const addresses = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('src')))
  expect(addresses).toContain('#/gallery/sheet/short')
  for (const address of addresses) {
    await open(page, `${address}`)
    expect([address, ...(await findBarriers(page)), ...(await findSmallTargets(page))]).toEqual([address])
  }
  expect(errors.filter((error) => !isExpected(error))).toEqual([])
  await close()
})

it('nothing reaches beyond 320 px', async () => {
  const { page, close } = await openGallery(hardest)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await findOverhang(page)).toEqual([])
  await close()
})
