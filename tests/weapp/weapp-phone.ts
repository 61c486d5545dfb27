import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import { launchChromium } from '../support/chromium'
import { type LocalServer, startLocalServer } from '../support/local-server'
import { type PhonePage, phonePage } from '../support/phone-page'
import { readLog } from './shell/read-log'
import { type ServedWeapp, serveWeapp } from './shell/serve-weapp'

interface WeappPhone {
  readonly browser: Browser
  readonly server: LocalServer
  readonly weapp: ServedWeapp
  /** New for every test. */
  readonly page: Page
  readonly errors: readonly string[]
  /** Starts the app anew at an address; `scene` as in `?scene=1154`. */
  open(address: string, scene?: string): Promise<void>
}

/**
 * The output for WeChat in a browser, beside a server of its own, for the tests of a file. A test that ends with errors
 * on its phone fails, unless the file brings `trouble` about and looks at `errors` itself.
 */
export function weappPhone({ trouble = false } = {}): WeappPhone {
  const parts: { browser?: Browser; server?: LocalServer; weapp?: ServedWeapp; phone?: PhonePage } = {}

  beforeAll(async () => {
    parts.browser = await launchChromium()
    parts.server = await startLocalServer()
    parts.weapp = await serveWeapp('dist/weapp', { apiOrigin: parts.server.url })
  })

  afterAll(async () => {
    await parts.browser?.close()
    await parts.weapp?.close()
    await parts.server?.stop()
  })

  beforeEach(async () => {
    const phone = await phonePage(started(parts.browser))
    parts.phone = phone
    return async () => {
      if (!trouble && phone.page.url() !== 'about:blank') {
        expect(phone.errors).toEqual([])
        expect(await readLog(phone.page, 'error')).toEqual([])
      }
      await phone.close()
    }
  })

  return {
    get browser() {
      return started(parts.browser)
    },
    get server() {
      return started(parts.server)
    },
    get weapp() {
      return started(parts.weapp)
    },
    get page() {
      return started(parts.phone).page
    },
    get errors() {
      return started(parts.phone).errors
    },
    async open(address, scene = '') {
      const { page, weapp } = this
      // Another address of the same document would not start the app anew.
      await page.goto('about:blank')
      // The app gets the address as it is written here, encoded or not.
      await page.goto(`${weapp.url}/${scene}#${encodeURIComponent(address)}`)
      await page.waitForSelector('[data-ready]')
    },
  }
}

function started<T>(part: T | undefined): T {
  if (part === undefined) throw new Error('the phone is there from the first test on, not earlier')
  return part
}
