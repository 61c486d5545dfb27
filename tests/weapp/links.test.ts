import type { Page } from 'playwright-core'
import { beforeEach, expect, it } from 'vitest'
import { brokenLinks, sturdyLinks } from '../e2e/broken-links'
import { builtPages } from './built-pages'
import { weappPhone } from './weapp-phone'

const app = weappPhone()
let page: Page

beforeEach(() => {
  page = app.page
})

/** The page in front, once it says so; nothing on it is English but the way to English. */
async function read(text: string): Promise<void> {
  const front = page.locator('wx-page').last()
  await front.getByText(text).first().waitFor()
  expect((await front.innerText()).replace('English', '')).not.toMatch(/[A-Za-z]{4}/)
}

it('links of both kinds cover every page', () => {
  const tried = [...brokenLinks, ...sturdyLinks].map(([address]) => address.replace(/\?.*/, ''))
  expect([...new Set(tried)].sort()).toEqual([...builtPages].sort())
})

it.each(brokenLinks)('%s says that there is nothing and leads on', async (address, text, action, next) => {
  await app.open(`/${address}`)
  await read(text)
  await page.getByRole('button', { name: action }).click()
  await read(next)
})

it.each(sturdyLinks)('%s opens', async (address, text) => {
  await app.open(`/${address}`)
  await read(text)
})

it('a link to a page that is gone leads to the front page', async () => {
  await app.open('/pages/privacy/index')
  await page.evaluate(() => {
    const shell = globalThis.__shell as unknown as {
      app: () => { onPageNotFound: (link: object) => void }
    }
    shell.app().onPageNotFound({ path: 'pages/gone/index', query: {}, isEntryPage: true })
  })
  await read('想估哪一样')
  expect(await page.evaluate(() => globalThis.__shell.pageStack.map(({ route }) => route))).toEqual([
    'pages/home/index',
  ])
})
