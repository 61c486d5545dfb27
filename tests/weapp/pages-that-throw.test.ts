import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { brokenLinks, sturdyLinks } from '../e2e/broken-links'
import { breakText } from '../support/break-text'
import { builtPages } from './built-pages'
import { readCalls } from './shell/read-log'
import { weappPhone } from './weapp-phone'

const app = weappPhone({ trouble: true })
let page: Page

beforeEach(() => {
  page = app.page
})

const button = (name: string) => page.getByRole('button', { name })

async function readFailure(): Promise<void> {
  await page.getByText('存在手机里的都还在').waitFor()
  await page.getByText(/报这个号：[0-9A-Z]{4}-\d{8}$/).waitFor()
  await button('重试').waitFor()
  await button('回首页').waitFor()
}

/** Each page by a link that needs nothing on the phone, and a text that is drawn there. */
const texts = builtPages.map((name) => {
  const link = [...brokenLinks, ...sturdyLinks].find(([address]) => address.startsWith(name))
  return [name, link?.[0], link?.[1]] as const
})

describe('a page that throws while it is drawn', () => {
  it.each(texts)('%s gives a number and a way home', async (name, address = '', text = '') => {
    await page.route('**/weapp.js', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: breakText(await response.text(), text) })
    })
    await app.open(`/${address}`)
    await readFailure()
    await button('重试').click()
    await readFailure()
    await button('回首页').click()
    if (name === 'pages/home/index') await readFailure()
    else await page.getByText('想估哪一样').waitFor()
  })

  // The second one breaks what every page is made of, the one that says so too.
  it.each(['statusBarHeight', 'fontSizeSetting'])('is itself again once the phone tells its %s', async (name) => {
    await page.addInitScript((name) => {
      const broken = {
        valueOf() {
          throw new Error('no such number')
        },
      }
      globalThis.__wxMock = { system: { [name]: broken } }
    }, name)
    await app.open('/pages/home/index')
    await readFailure()
    await page.evaluate(() => {
      globalThis.__wxMock.system = {}
    })
    await button('重试').click()
    await page.getByText('想估哪一样').waitFor()
    expect(await button('重试').count()).toBe(0)
  })
})

describe('what breaks behind a page that stands', () => {
  const said = /^这一步没做成，再试一次。编号 [0-9A-Z]{4}-\d{8}$/

  it.each([
    ['a tap', () => globalThis.__shell.app().onError('Error: no such line')],
    ['a promise', () => void Promise.reject(new Error('no such line'))],
  ])('is said to have failed, with a number, and the page stays: %s', async (_, breakIt) => {
    await app.open('/pages/home/index')
    await page.getByText('想估哪一样').waitFor()
    await page.evaluate(breakIt)
    await expect.poll(() => readCalls(page, 'showToast')).toMatchObject([{ title: expect.stringMatching(said) }])
    await page.getByText('想估哪一样').waitFor()
  })
})
