import type { Browser, Page } from 'playwright-core'
import { answerQuestions } from '../tests/e2e/answer-questions'
import { fillBooking } from '../tests/e2e/book-visit'
import { httpClient } from '../tests/support/http-client'
import { phonePage } from '../tests/support/phone-page'
import { longestRoutes } from './longest-routes'

/** A page, or a page under a sheet, as it was found. */
export interface WalkedPage {
  readonly what: string
  readonly route: string
  /** Elements of the page, the sheet over it included. */
  readonly nodes: number
  /** How deep the deepest of them lies. */
  readonly levels: number
  /** Elements drawn through a component of their own, because they lie deeper than the templates go. */
  readonly nested: number
}

interface Walk {
  readonly page: Page
  /** Leads to a page of the app and waits for one of its words. */
  readonly open: (address: string, text: string) => Promise<void>
  /** Takes down what the page on the screen is made of. */
  readonly note: (what: string) => Promise<void>
}

const mostQuotes = 50

/** Every page of the WeChat build as a person fills it, its sheets open one after the other. */
export async function walkPages(browser: Browser, url: string, serverUrl: string): Promise<readonly WalkedPage[]> {
  const { page, close } = await phonePage(browser)
  const walked: WalkedPage[] = []
  const note = async (what: string) => {
    walked.push({ what, ...(await page.evaluate(measureFront)) })
  }
  const open = async (address: string, text: string) => {
    await page.evaluate((to) => globalThis.__shell.navigation.reLaunch(to), address)
    await front(page).getByText(text).first().waitFor()
  }
  const walk = { page, open, note }
  await page.goto(url)
  await page.waitForSelector('[data-ready]')
  await walkQuestions(walk)
  for (const { category, answers } of longestRoutes) {
    const { id } = await httpClient(serverUrl).signQuote(category.id, answers)
    await walkQuote(walk, category.id, id)
  }
  await walkToPickup(walk)
  await walkFull(walk)
  await close()
  return walked
}

const front = (page: Page) => page.locator('wx-page').last()

/** Runs in the browser, where no function inside may have a name. */
function measureFront() {
  const root = [...document.querySelectorAll<HTMLElement>('wx-page')].pop()
  const all = [...(root?.querySelectorAll('*') ?? [])]
  let levels = 0
  // What the shell draws a picture with lies deeper, but is none of WeChat's elements.
  for (const own of all.filter(({ localName }) => localName.startsWith('wx-'))) {
    let level = 1
    for (let above = own.parentElement; above && above !== root; above = above.parentElement) level += 1
    levels = Math.max(levels, level)
  }
  const nested = all.filter(({ localName }) => localName === 'wx-comp').length
  return { route: root?.dataset.route ?? '', nodes: all.length, levels, nested }
}

/** Opens a sheet, notes the page under it, also with each of its tabs, and closes it. */
async function noteSheet({ page, note }: Walk, what: string, open: () => Promise<void>): Promise<void> {
  await open()
  const sheet = page.getByRole('dialog')
  await sheet.waitFor()
  await note(what)
  for (const tab of (await sheet.getByRole('tab').all()).slice(1)) {
    await tab.click()
    await note(what)
  }
  await page.locator('.sheet__close').click()
  await sheet.waitFor({ state: 'detached' })
}

/** The front page, a question with its help, and the longest list of options there is: the phones of one brand. */
async function walkQuestions(walk: Walk): Promise<void> {
  const { page, open, note } = walk
  await open('/pages/home/index', '想估哪一样')
  await note('home')
  await open('/pages/question/index?category=air-conditioner', '第 1 题，共')
  await answerQuestions(page, ['挂机'])
  await page.getByText('第 2 题，共').waitFor()
  await noteSheet(walk, 'question, help', () => page.getByRole('button', { name: '在哪里看' }).click())
  await open('/pages/question/index?category=mobile-phone', '第 1 题，共')
  await answerQuestions(page, ['苹果'])
  await page.getByText('第 2 题，共').waitFor()
  await note('phones of a brand')
}

/** A quote somebody shared, the same as one's own, and every sheet of it. */
async function walkQuote(walk: Walk, category: string, shared: string): Promise<void> {
  const { page, open, note } = walk
  await open(`/pages/shared-quote/index?id=${shared}`, '签名有效')
  await note(`shared quote, ${category}`)
  await page.getByRole('button', { name: '用这些答案重新估价' }).click()
  await page.getByText('已签名').waitFor()
  await note(`quote, ${category}`)
  for (const line of await front(page).locator('.line:not(.line--total):not(.line--group)').all()) {
    await noteSheet(walk, `quote, line, ${category}`, () => line.click())
  }
  await noteSheet(walk, `quote, narrowing, ${category}`, () => page.getByText(/看看经过/).click())
  const id = await page.evaluate(() => globalThis.__shell.pageStack.slice(-1)[0]?.query.id)
  await open(`/pages/materials/index?id=${id}`, '里面有什么')
  await note(`materials, ${category}`)
  await open(`/pages/poster/index?id=${id}`, '保存图片')
  await note('poster')
  await open(`/pages/quote/index?id=${id}`, '已签名')
}

/** From the quote in front to a visit. */
async function walkToPickup(walk: Walk): Promise<void> {
  const { page, note } = walk
  await page.getByRole('button', { name: '约上门取件' }).click()
  await fillBooking(page)
  await note('booking')
  await page.getByRole('button', { name: '确认预约' }).click()
  await page.getByText('这一单走到哪了').waitFor()
  await note('pickup')
  await noteSheet(walk, 'pickup, another time', async () => {
    await page.getByRole('button', { name: '改时间' }).click()
    await page.getByRole('dialog').locator('.days').waitFor()
  })
}

/** The lists of a phone that has valued and booked for years. */
async function walkFull(walk: Walk): Promise<void> {
  const { page, open, note } = walk
  await page.evaluate(keepCopies, mostQuotes)
  await page.reload()
  await page.waitForSelector('[data-ready]')
  await open('/pages/my-quotes/index', '再看')
  await note('my quotes')
  for (const name of ['几样一起约上门', '两份比一比']) {
    await noteSheet(walk, 'my quotes, choosing', () => page.getByRole('button', { name }).click())
  }
  await open('/pages/my-pickups/index', '再看')
  await note('my pickups')
  await open('/pages/privacy/index', '从来不要的')
  await note('privacy')
}

/** Fills the lists with copies of what is there. Runs in the browser. */
function keepCopies(count: number): void {
  for (const key of ['weapp:youshu.quotes', 'weapp:youshu.pickups']) {
    const kept = JSON.parse(JSON.parse(localStorage[key]))
    const copies = Array.from({ length: count }, (_, index) => {
      const id = `copy${index}`
      const { seen, ...one } = kept[index % kept.length]
      return { ...one, id, seen: seen && { ...seen, id } }
    })
    localStorage[key] = JSON.stringify(JSON.stringify(copies))
  }
}
