import type { Page } from 'playwright-core'

/** In the page: refuses whatever is stored from now on, as a browser does and as WeChat does, until `giveRoom`. */
export function fillPhone(): void {
  const { setItem } = Storage.prototype
  Object.assign(globalThis, { giveRoom: () => Object.assign(Storage.prototype, { setItem }) })
  Storage.prototype.setItem = () => {
    throw Object.assign(new DOMException('full', 'QuotaExceededError'), {
      errMsg: 'setStorageSync:fail exceed storage max size',
    })
  }
}

export const giveRoom = (page: Page): Promise<void> =>
  page.evaluate(() => (globalThis as unknown as { giveRoom: () => void }).giveRoom())
