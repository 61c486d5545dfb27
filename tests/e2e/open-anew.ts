import type { Page } from 'playwright-core'

/** Opens an address in a document of its own: another one of the same document would not start the app anew. */
export async function openAnew(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
}
