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
import { findCutContent } from './find-cut-content'
import { findSmallTargets } from './find-small-targets'
import { openAnew } from './open-anew'

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
  await openAnew(page, `${server.url}/${address}`)
  await page.locator('.app').waitFor()
}

/** One screen throws, to be caught; React says so as well. */
const isExpected = (error: string): boolean => /thrown on purpose|^The above error occurred/.test(error)

/** The long title of a page is there to be cut. */
const findCut = async (page: Page): Promise<string[]> =>
  (await findCutContent(page)).filter((cut) => !cut.startsWith('bar__title “Title of a page that is too long'))

/** The addresses of the whole screens, which the gallery shows in frames. */
const screensIn = (page: Page): Promise<string[]> =>
  page.locator('iframe').evaluateAll((frames) => frames.map((frame) => frame.getAttribute('src') ?? ''))

it.each([daylight, hardest])('every component keeps nobody out, $name', async (look) => {
  const { page, errors, close } = await openGallery(look)
  expect(await page.locator(`.theme-${look.theme}.care-${look.care}`).count()).toBe(1)
  expect(await page.locator('body').innerText()).not.toContain('<%')
  expect([...(await findBarriers(page)), ...(await findSmallTargets(page))]).toEqual([])
  expect(errors.filter((error) => !isExpected(error))).toEqual([])
  await close()
})

it('every whole screen keeps nobody out', async () => {
  const { page, errors, close } = await openGallery(hardest)
  const addresses = await screensIn(page)
  expect(addresses).toContain('#/gallery/sheet/short')
  for (const address of addresses) {
    await open(page, address)
    expect([address, ...(await findBarriers(page)), ...(await findSmallTargets(page))]).toEqual([address])
  }
  expect(errors.filter((error) => !isExpected(error))).toEqual([])
  await close()
})

it('every component and every whole screen fits 320 px', async () => {
  const { page, close } = await openGallery(hardest)
  await page.setViewportSize({ width: 320, height: 640 })
  expect(await findCut(page)).toEqual([])
  for (const address of await screensIn(page)) {
    await open(page, address)
    expect([address, ...(await findCut(page))]).toEqual([address])
  }
  await close()
})
