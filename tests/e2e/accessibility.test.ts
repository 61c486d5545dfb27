import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'
import { chooseCare } from './choose-care'
import { findBarriers } from './find-barriers'
import { findSmallTargets } from './find-small-targets'
import { type Furnished, furnishPhone } from './furnish-phone'
import { openApp } from './open-app'
import { pageStates } from './page-states'

let browser: Browser
let server: LocalServer
let phone: PhonePage
let furnished: Furnished

beforeAll(async () => {
  browser = await launchChromium()
  server = await startLocalServer()
  phone = await phonePage(browser)
  furnished = await furnishPhone(phone.page, server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const paint = async (page: Page, theme: 'light' | 'dark') => {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
  await page.locator(`.theme-${theme}`).filter({ visible: true }).first().waitFor()
}

/** What is wrong with the page in front: all rules in light, colours alone in dark, and the size of what is tapped. */
async function examine(page: Page): Promise<string[]> {
  await paint(page, 'light')
  const light = [...(await findBarriers(page)), ...(await findSmallTargets(page))]
  await paint(page, 'dark')
  return [...light, ...(await findBarriers(page, ['color-contrast']))]
}

it.each([0, 3])('the first visit keeps nobody out, at care level %d', async (care) => {
  const { page, errors, close } = await openApp(browser, server.url)
  await chooseCare(page, care)
  await page.reload()
  await page.locator(`.care-${care}`).waitFor()
  expect(await examine(page)).toEqual([])
  expect(errors).toEqual([])
  await close()
})

it.each(pageStates.flatMap(({ name, show }) => [0, 3].map((care) => ({ name, care, show }))))(
  '$name keeps nobody out, at care level $care',
  async ({ show, care }) => {
    const { page, errors } = phone
    await chooseCare(page, care)
    await show(page, furnished, server.url)
    expect(await page.locator(`.care-${care}`).filter({ visible: true }).count()).toBe(1)
    expect(await examine(page)).toEqual([])
    expect(errors).toEqual([])
  },
)
