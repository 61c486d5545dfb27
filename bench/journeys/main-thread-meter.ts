import type { CDPSession, Page } from 'playwright-core'

/** Milliseconds that a page works on what is done to it. */
export type Meter = (act: () => Promise<unknown>) => Promise<number>

/** Longer than the 480 ms after which a single choice moves on by itself. */
const QUIET_MS = 600
const POLL_MS = 50

/**
 * Measures script, style and layout on the main thread, as Chromium counts them, until no script has run for a while and no
 * request is open. What waits, and what the driver asks the browser, does not count.
 */
export async function mainThreadMeter(page: Page): Promise<Meter> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const isLoading = watchRequests(page)
  return async (act) => {
    const before = await readWork(session)
    await act()
    const after = await settle(session, isLoading)
    // Another document counts from the beginning.
    return after < before ? after : after - before
  }
}

function watchRequests(page: Page): () => boolean {
  const open = new Set<object>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return () => open.size > 0
}

async function settle(session: CDPSession, isLoading: () => boolean): Promise<number> {
  let work = await readWork(session)
  for (let quiet = 0; quiet < QUIET_MS; quiet += POLL_MS) {
    await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    const now = await readWork(session)
    if (now !== work || isLoading()) quiet = 0
    work = now
  }
  return work
}

const counted = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']

async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.reduce((sum, { name, value }) => (counted.includes(name) ? sum + value * 1000 : sum), 0)
}
