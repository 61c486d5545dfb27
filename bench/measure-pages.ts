import type { Browser } from 'playwright-core'
import { answerQuestion, type Spoken } from '../tests/e2e/answer-questions'
import { launchChromium } from '../tests/support/chromium'
import { startLocalServer } from '../tests/support/local-server'
import { phonePage } from '../tests/support/phone-page'
import { countSetData } from '../tests/weapp/shell/read-log'
import { serveWeapp } from '../tests/weapp/shell/serve-weapp'
import { longestRoutes } from './longest-routes'
import { type Row, rounded } from './row'
import { type WalkedPage, walkPages } from './walk-pages'

/** What WeChat is sent for answers, and the most elements any page has: the build as it is, in a shell that counts. */
export async function measurePages(dist: string): Promise<readonly Row[]> {
  const server = await startLocalServer()
  const weapp = await serveWeapp(dist, { apiOrigin: server.url })
  const browser = await launchChromium()
  try {
    const { average, worst } = await measureAnswers(browser, weapp.url)
    const walked = await walkPages(browser, weapp.url, server.url)
    console.log(`elements of a page at most: ${tellNodes(walked)}`)
    return [
      { ...row('setdata-per-answer', average.calls, 'calls on average, of answers that are tapped'), target: 2 },
      {
        ...row('setdata-bytes-per-answer', average.bytes, 'bytes on average, of answers that are tapped'),
        target: 4096,
      },
      row('setdata-worst-answer', worst.calls, 'calls at most: a number typed with two keys'),
      row('setdata-bytes-worst-answer', worst.bytes, 'bytes at most'),
      { ...row('nodes-max', Math.max(...walked.map(({ nodes }) => nodes)), 'nodes at most'), target: 300 },
    ]
  } finally {
    await browser.close()
    await weapp.close()
    await server.stop()
  }
}

const row = (id: string, value: number, unit: string): Row => ({ id, value: rounded(value), unit, better: 'lower' })

function tellNodes(walked: readonly WalkedPage[]): string {
  const most = new Map<string, number>()
  for (const { what, nodes } of walked) most.set(what, Math.max(nodes, most.get(what) ?? 0))
  return [...most].map(([what, nodes]) => `${what} ${nodes}`).join(', ')
}

interface Sent {
  readonly calls: number
  readonly bytes: number
}

interface SentAnswer extends Sent {
  /** By keys, each of which narrows the range; the others take one tap. */
  readonly isTyped: boolean
}

/** What setData is sent from one question as it stands to the next, or to the quote, over the longest routes: for answers that are tapped on average, and for any at most. */
export async function measureAnswers(browser: Browser, url: string): Promise<{ average: Sent; worst: Sent }> {
  const answers: SentAnswer[] = []
  for (const { category, spoken } of longestRoutes) {
    answers.push(...(await measureRoute(browser, `${url}/#/${route}?category=${category.id}`, spoken)))
  }
  const tapped = answers.filter(({ isTyped }) => !isTyped)
  const all = (of: keyof Sent) => answers.map((sent) => sent[of])
  const averageOf = (of: keyof Sent) => tapped.reduce((sum, sent) => sum + sent[of], 0) / tapped.length
  return {
    average: { calls: averageOf('calls'), bytes: averageOf('bytes') },
    worst: { calls: Math.max(...all('calls')), bytes: Math.max(...all('bytes')) },
  }
}

const route = 'pages/question/index'

async function measureRoute(
  browser: Browser,
  address: string,
  spoken: readonly Spoken[],
): Promise<readonly SentAnswer[]> {
  const { page, close } = await phonePage(browser)
  await page.goto(address)
  const totals: Sent[] = []
  const total = async () => totals.push((await countSetData(page))[route] ?? { calls: 0, bytes: 0 })
  for (const [index, answer] of spoken.entries()) {
    await page.getByText(new RegExp(`^第 ${index + 1} 题，共`)).waitFor()
    await page.locator('.ask__state .tag').waitFor()
    await total()
    await answerQuestion(page, index, answer)
  }
  await page.getByText('估价单').first().waitFor()
  await total()
  await close()
  return totals.slice(1).map(({ calls, bytes }, index) => ({
    calls: calls - (totals[index]?.calls ?? 0),
    bytes: bytes - (totals[index]?.bytes ?? 0),
    isTyped: typeof spoken[index] === 'number',
  }))
}
