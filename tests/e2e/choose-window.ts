import type { Locator, Page } from 'playwright-core'

/**
 * Chooses a window by the hour at which it begins, on the second day that is offered: whatever the time, that is not
 * today, so all its windows are there and none closes meanwhile.
 */
export async function chooseWindow(place: Page | Locator, from: '9:00' | '13:00'): Promise<void> {
  await place.locator('.days').getByRole('radio').nth(1).click()
  await place.getByRole('radio', { name: new RegExp(`^${from}–`) }).click()
}
