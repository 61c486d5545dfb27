import type { Page } from 'playwright-core'

/** The size of text and targets that the app has when it is opened next, 0 to 3. */
export const chooseCare = (page: Page, care: number): Promise<void> =>
  page.evaluate((chosen) => {
    localStorage['youshu.appearance'] = JSON.stringify({ data: JSON.stringify({ care: chosen }) })
  }, care)
