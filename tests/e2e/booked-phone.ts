import type { Pickup } from '@shared/contract/pickup'
import type { Browser } from 'playwright-core'
import { httpClient } from '../support/http-client'
import type { PhonePage } from '../support/phone-page'
import { bookVisit } from './book-visit'
import { openApp } from './open-app'

export interface BookedPhone extends PhonePage {
  /** The order as the API tells its owner now. */
  read(): Promise<Pickup>
}

/** A phone on the page of the visit it has just booked. */
export async function bookedPhone(
  browser: Browser,
  serverUrl: string,
  theme: 'light' | 'dark' = 'light',
): Promise<BookedPhone> {
  const { url } = await httpClient(serverUrl).signQuote()
  const phone = await openApp(browser, url, theme)
  await phone.page.getByRole('button', { name: '用这个价约上门' }).click()
  const isBooking = (answer: { url(): string }) => answer.url() === `${serverUrl}/v1/pickups`
  const booking = phone.page.waitForResponse(isBooking, { timeout: 60_000 })
  const [answer] = await Promise.all([booking, bookVisit(phone.page)])
  const { id, secret } = await answer.json()
  return { ...phone, read: () => httpClient(serverUrl).pickup(id, secret) }
}
