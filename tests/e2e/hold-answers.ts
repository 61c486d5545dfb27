import type { Page } from 'playwright-core'

/** Lets whoever is asked act, and keeps the answers back until they are released. */
export async function holdAnswers(page: Page, path: string | RegExp): Promise<{ readonly release: () => void }> {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(path, async (route) => {
    const response = await route.fetch()
    await released
    await route.fulfill({ response })
  })
  return { release }
}
