import type { Browser } from 'playwright-core'
import { type PhonePage, phonePage } from '../support/phone-page'

/** A phone of its own (empty storage) with a page of the app open on it. */
export async function openApp(browser: Browser, url: string, theme: 'light' | 'dark' = 'light'): Promise<PhonePage> {
  const phone = await phonePage(browser, { theme })
  await phone.page.goto(url)
  return phone
}
