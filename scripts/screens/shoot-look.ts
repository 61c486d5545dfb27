import type { Browser } from 'playwright-core'
import { chooseCare } from '../../tests/e2e/choose-care'
import type { Furnished } from '../../tests/e2e/furnish-phone'
import { openAnew } from '../../tests/e2e/open-anew'
import { pageStates } from '../../tests/e2e/page-states'
import { phonePage } from '../../tests/support/phone-page'

/** How somebody has a page before them. */
export interface Look {
  readonly name: string
  readonly locale: 'zh-CN' | 'en-US'
  readonly kind: 'light' | 'dark' | 'care'
  readonly width: number
}

interface Studio {
  readonly browser: Browser
  readonly url: string
  readonly furnished: Furnished
  /** What the furnished phone keeps. */
  readonly kept: Record<string, string>
}

/** Writes a picture of every state in one look, and returns their folder. Chinese words lead to states: in English only those with an address are shown. */
export async function shootLook({ name, locale, kind, width }: Look, { browser, url, furnished, kept }: Studio) {
  const folder = `dist/screens/${name}`
  const { page, close } = await phonePage(browser, { theme: kind === 'dark' ? 'dark' : 'light', locale })
  await page.setViewportSize({ width, height: Math.round(width * (width > 400 ? 1.33 : 2)) })
  await page.goto(url)
  await page.evaluate((stored) => Object.assign(localStorage, stored), kept)
  await chooseCare(page, kind === 'care' ? 3 : 0)
  for (const [index, state] of pageStates.entries()) {
    if (locale === 'zh-CN') await state.show(page, furnished, url)
    else if (state.path) await openAnew(page, `${url}/#/${state.path(furnished)}`)
    else continue
    await page.waitForLoadState('networkidle')
    const file = `${String(index + 1).padStart(2, '0')}-${state.name.replace(/\W+/g, '-')}.png`
    await page.screenshot({ path: `${folder}/${file}`, animations: 'disabled' })
  }
  await close()
  return folder
}
