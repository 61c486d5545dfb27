import type { Browser } from 'playwright-core'
import { httpClient } from '../support/http-client'
import type { PhonePage } from '../support/phone-page'
import { fillBooking } from './book-visit'
import { openApp } from './open-app'

/** A phone whose booking only has to be confirmed. */
export async function filledBooking(browser: Browser, url: string, theme?: 'light' | 'dark'): Promise<PhonePage> {
  const phone = await openApp(browser, (await httpClient(url).signQuote()).url, theme)
  await phone.page.getByRole('button', { name: '用这个价约上门' }).click()
  await fillBooking(phone.page)
  return phone
}
