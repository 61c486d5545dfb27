import type { Page } from 'playwright-core'

/** Counts what is sent to a path; an answer takes a moment, so that a second tap has its chance. */
export async function countSent(page: Page, path: string, method: string): Promise<{ sent: number }> {
  const count = { sent: 0 }
  await page.route(path, async (route) => {
    if (route.request().method() === method) count.sent += 1
    const response = await route.fetch()
    await new Promise((resolve) => setTimeout(resolve, 300))
    return route.fulfill({ response })
  })
  return count
}
