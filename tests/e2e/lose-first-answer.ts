import type { Page } from 'playwright-core'

/** Lets the server act and the answer go astray, the first time. */
export async function loseFirstAnswer(page: Page, path: string): Promise<{ readonly sent: number }> {
  const count = { sent: 0 }
  await page.route(path, async (route) => {
    count.sent += 1
    if (count.sent > 1) return route.continue()
    await route.fetch()
    return route.abort()
  })
  return count
}
