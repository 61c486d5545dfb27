import type { Page } from 'playwright-core'
import { type Furnished, keepDraft } from './furnish-phone'
import { openAnew } from './open-anew'

/** A page as somebody meets it. */
export interface PageState {
  readonly name: string
  /** Where it has an address of its own. */
  readonly path?: (furnished: Furnished) => string
  /** Shows it on a phone that has been furnished. */
  readonly show: (page: Page, furnished: Furnished, url: string) => Promise<void>
}

const seen = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first().waitFor()

async function open(page: Page, address: string, text: string | RegExp): Promise<void> {
  await openAnew(page, address)
  await seen(page, text)
}

const pageOf = (name: string, path: (furnished: Furnished) => string, text: string | RegExp): PageState => ({
  name,
  path: (furnished) => `pages/${path(furnished)}`,
  show: (page, furnished, url) => open(page, `${url}/#/pages/${path(furnished)}`, text),
})

/** A question with the answers before it given. */
const question = (name: string, category: string, answers: Record<string, string>, id?: string): PageState => ({
  name,
  show: async (page, _, url) => {
    await open(page, url, '想估哪一样')
    await keepDraft(page, category, answers, id)
    await open(page, `${url}/#/pages/question/index?category=${category}`, /^第 \d+ 题，共/)
  },
})

/** The same with something pressed: a sheet rises. */
const withSheet = (name: string, { show }: PageState, press: (page: Page) => Promise<void>): PageState => ({
  name,
  show: async (page, furnished, url) => {
    await show(page, furnished, url)
    await press(page)
    await page.getByRole('dialog').waitFor()
  },
})

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name }).filter({ visible: true }).first().click()

const usedQuote = pageOf('a quote', ({ used }) => `quote/index?id=${used}`, '已签名')
const pickup = pageOf('a pickup', (furnished) => `pickup/index?id=${furnished.pickup}`, '这一单走到哪了')
const choice = question('a question with one answer', 'air-conditioner', { type: 'split-wall' }, 'wall-horsepower')

const expired: PageState = {
  name: 'a quote somebody shared, when it is over',
  show: async (page, { shared }) => {
    const late = { date: new Date(Date.now() + 9 * 86_400_000).toUTCString() }
    await page.route('**/v1/quotes/*', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, headers: { ...response.headers(), ...late } })
    })
    await open(page, shared, '到期了')
    await page.unroute('**/v1/quotes/*')
    // The phone keeps the server's time: nine days on, what it keeps for a day would be gone from the pages after this.
    await page.evaluate(() => localStorage.removeItem('youshu.clock'))
  },
}

const phoneInHand = {
  brand: 'apple',
  'apple-model': 'iphone-16-pro-max',
  'apple-storage-256-512-1tb': '512gb',
  power: 'works',
  account: 'removable',
  route: 'reuse',
}

/** Every page of the web app with something on it. */
export const pageStates: readonly PageState[] = [
  pageOf('the front page with drafts and a quote', () => 'home/index', '还没答完'),
  choice,
  withSheet('a question with its help', choice, (page) => button(page, '在哪里看')),
  question(
    'a question with a number',
    'air-conditioner',
    { type: 'split-wall', 'wall-horsepower': '1hp' },
    'install-years',
  ),
  question('a question with a long list', 'mobile-phone', { brand: 'apple' }, 'apple-model'),
  question('a question with several answers', 'mobile-phone', phoneInHand, 'faults'),
  usedQuote,
  withSheet('a line of a quote', usedQuote, (page) => page.getByText('外观').first().click()),
  withSheet('how the price settled', usedQuote, (page) => button(page, /看看经过/)),
  pageOf('a quote for scrap', ({ scrap }) => `quote/index?id=${scrap}`, '已签名'),
  pageOf('what a quote is made of, and how prices moved', ({ scrap }) => `materials/index?id=${scrap}`, '铜的行情'),
  pageOf('the poster', ({ used }) => `poster/index?id=${used}`, '保存图片'),
  { name: 'a quote somebody shared', show: (page, { shared }) => open(page, shared, '签名有效，这台手机刚验过') },
  expired,
  pageOf('my quotes', () => 'my-quotes/index', '保证到'),
  pageOf('the booking filled in', ({ used }) => `booking/index?quotes=${used}`, '可以上门'),
  pickup,
  withSheet('another time for a pickup', pickup, async (page) => {
    await button(page, '改时间')
    await page.getByRole('dialog').locator('.days').waitFor()
  }),
  pageOf('my pickups', () => 'my-pickups/index', '约好'),
  pageOf('privacy', () => 'privacy/index', '从来不要的'),
]
