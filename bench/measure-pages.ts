import type { Browser, Page } from 'playwright-core'
import { answerQuestions, soundWallUnit } from '../tests/e2e/answer-questions'
import { fillBooking } from '../tests/e2e/book-visit'
import { launchChromium } from '../tests/support/chromium'
import { httpClient } from '../tests/support/http-client'
import { startLocalServer } from '../tests/support/local-server'
import { phonePage } from '../tests/support/phone-page'
import { countSetData } from '../tests/weapp/shell/read-log'
import { serveWeapp } from '../tests/weapp/shell/serve-weapp'
import { type Row, rounded } from './row'

interface Shell {
  readonly page: Page
  /** Leads to a page of the app and waits for one of its words. */
  readonly open: (address: string, text: string) => Promise<void>
  /** Takes down how many elements the page on the screen has. */
  readonly note: (what: string) => Promise<void>
}

/** What WeChat is sent for an answer, and the most elements any page has: the build as it is, in a shell that counts. */
export async function measurePages(dist: string): Promise<readonly Row[]> {
  const server = await startLocalServer()
  const weapp = await serveWeapp(dist, { apiOrigin: server.url })
  const browser = await launchChromium()
  try {
    const { calls, bytes } = await measureAnswers(browser, weapp.url)
    const { id } = await httpClient(server.url).signQuote()
    const nodes = await countNodes(browser, weapp.url, id)
    console.log(`elements of a page: ${nodes.map(([what, count]) => `${what} ${count}`).join(', ')}`)
    return [
      row('setdata-per-answer', calls, 'calls', 2),
      row('setdata-bytes-per-answer', bytes, 'bytes', 4096),
      row('nodes-max', Math.max(...nodes.map(([, count]) => count)), 'nodes', 300),
    ]
  } finally {
    await browser.close()
    await weapp.close()
    await server.stop()
  }
}

const row = (id: string, value: number, unit: string, target: number): Row => ({
  id,
  value: rounded(value),
  unit,
  target,
  better: 'lower',
})

/** Calls of setData and their bytes per answer, from the first question as it stands to the quote. */
export async function measureAnswers(browser: Browser, url: string): Promise<{ calls: number; bytes: number }> {
  const route = 'pages/question/index'
  const { page, close } = await phonePage(browser)
  await page.goto(`${url}/#/${route}?category=air-conditioner`)
  await page.locator('.ask__state .tag').waitFor()
  const sent = async () => (await countSetData(page))[route] ?? { calls: 0, bytes: 0 }
  const before = await sent()
  await answerQuestions(page, soundWallUnit)
  await page.getByText('估价单').first().waitFor()
  const after = await sent()
  await close()
  const answers = soundWallUnit.length
  return { calls: (after.calls - before.calls) / answers, bytes: (after.bytes - before.bytes) / answers }
}

/** Every page as it is filled in ordinary use, with the number of its elements. */
async function countNodes(browser: Browser, url: string, quote: string): Promise<[what: string, nodes: number][]> {
  const { page, close } = await phonePage(browser)
  const nodes: [string, number][] = []
  const note = async (what: string) => {
    nodes.push([what, await page.evaluate(() => document.querySelectorAll('wx-page:last-of-type *').length)])
  }
  const open = async (address: string, text: string) => {
    await page.evaluate((to) => globalThis.__shell.navigation.reLaunch(to), address)
    await page.getByText(text).first().waitFor()
  }
  const shell = { page, open, note }
  await page.goto(url)
  await page.waitForSelector('[data-ready]')
  await walkModels(shell)
  await walkToPickup(shell)
  await walkKept(shell, quote)
  await close()
  return nodes
}

/** The longest list of options there is: the phones of one brand. */
async function walkModels({ page, open, note }: Shell): Promise<void> {
  await open('/pages/question/index?category=mobile-phone', '第 1 题，共')
  await answerQuestions(page, ['苹果'])
  await page.getByText('第 2 题，共').waitFor()
  await note('phones of a brand')
}

async function walkToPickup({ page, open, note }: Shell): Promise<void> {
  await open('/pages/home/index', '想估哪一样')
  await note('home')
  await open('/pages/question/index?category=air-conditioner', '第 1 题，共')
  await answerQuestions(page, soundWallUnit)
  await page.getByText('已签名').waitFor()
  await note('quote')
  await page.getByRole('button', { name: '约上门取件' }).click()
  await fillBooking(page)
  await note('booking')
  await page.getByRole('button', { name: '确认预约' }).click()
  await page.getByText('这一单走到哪了').waitFor()
  await note('pickup')
}

async function walkKept({ open, note }: Shell, quote: string): Promise<void> {
  await open(`/pages/shared-quote/index?id=${quote}`, '签名有效')
  await note('shared quote')
  await open('/pages/my-quotes/index', '空调')
  await note('my quotes')
  await open('/pages/my-pickups/index', '空调')
  await note('my pickups')
  await open('/pages/privacy/index', '从来不要的')
  await note('privacy')
}
