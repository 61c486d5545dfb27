import type { Browser, Page } from 'playwright-core'

export type PhonePage = { page: Page; errors: string[]; close: () => Promise<void> }

type Preferences = { theme?: 'light' | 'dark'; locale?: string }

/** Calls to the API may be refused on purpose; what the page itself is made of may not be missing. */
const mayFail = new Set(['fetch', 'xhr'])

/**
 * A page on a phone of its own, with empty storage. `errors` collects uncaught errors, console errors and broken
 * pictures, styles or scripts: a test ends with `expect(errors).toEqual([])`.
 */
export async function phonePage(
  browser: Browser,
  { theme = 'light', locale = 'zh-CN' }: Preferences = {},
): Promise<PhonePage> {
  const context = await browser.newContext({
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    colorScheme: theme,
    locale,
    timezoneId: 'Asia/Shanghai',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const close = async () => {
    // What a test answers in the place of the server may still be on its way.
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.unrouteAll({ behavior: 'ignoreErrors' })
    await context.close()
  }
  return { page, errors: collectErrors(page), close }
}

function collectErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (message) => {
    // The browser's own lines about a failed download, of a page and of its worker, name no resource type; the two
    // listeners below do.
    const isDownload = /^(Failed to load resource|An unknown error occurred when fetching the script)/.test(
      message.text(),
    )
    if (message.type() === 'error' && !isDownload) errors.push(message.text())
  })
  page.on('response', (response) => {
    const isRefusal = response.status() >= 400 && !mayFail.has(response.request().resourceType())
    if (isRefusal) errors.push(`${response.status()} ${response.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? ''
    // Leaving a page aborts what it was still loading.
    if (mayFail.has(request.resourceType()) || reason === 'net::ERR_ABORTED') return
    errors.push(`${reason} ${request.url()}`)
  })
  return errors
}
